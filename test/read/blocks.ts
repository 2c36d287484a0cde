/** Blocks written so that a test reads like the page: kind and words, a table as its rows of cells. */
import type { Document } from '../../src/model/document.ts';
import type { Span } from '../../src/model/place.ts';
import { readText } from '../../src/read/text.ts';

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
