/** Blocks written so that a test reads like the page: kind and words, a table as its rows of cells. */
import type { Document } from '../../src/model/document.ts';
import type { Span } from '../../src/model/place.ts';
import { readText } from '../../src/read/text/text.ts';

export type Shown = readonly [kind: string, content: string | readonly (readonly string[])[]];

export function blocksOf(text: string): readonly Shown[] {
  return shown({ text, blocks: readText(text) });
}

export function shown({ text, blocks }: Pick<Document, 'text' | 'blocks'>): readonly Shown[] {
  const slice = ({ start, end }: Span): string => text.slice(start, end);
  return blocks.map((block) =>
    block.kind === 'table'
      ? ['table', block.rows.map((row) => row.cells.map((cell) => slice(cell.span)))]
      : [block.kind, slice(block.span)],
  );
}

/** The rows of all tables: the caption behind its indentation, then each cell behind its column and how many it spans. */
export function rowsOf(text: string): readonly string[] {
  const slice = ({ start, end }: Span): string => text.slice(start, end).replace(/[\r\n]/g, ' ');
  return readText(text).flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map(({ indent = 0, cells: [caption, ...rest] }) =>
          [
            `${indent > 0 ? `${indent}> ` : ''}${caption === undefined ? '' : slice(caption.span)}`,
            ...rest.map(
              ({ span, column, columns = 1 }) =>
                `${column}${columns > 1 ? `+${columns}` : ''} ${slice(span)}`,
            ),
          ]
            .join(' | ')
            .replaceAll(/ +(?=\||$)/g, ' ')
            .trim(),
        )
      : [],
  );
}

/** How many tables, and the kinds and words of the blocks before the first. */
export function tablesOf(text: string): { readonly tables: number; readonly before: readonly string[] } {
  const blocks = readText(text);
  const first = blocks.findIndex(({ kind }) => kind === 'table');
  return {
    tables: blocks.filter(({ kind }) => kind === 'table').length,
    before: blocks.slice(0, first).map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`),
  };
}
