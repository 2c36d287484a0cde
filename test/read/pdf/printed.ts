/** A document as lines of text, for expectations that can be read. */
import type { Document } from '../../../src/model/document.ts';

/** Each text block as `kind: words`; each row of a table as its cells, `column:words`, in brackets its spans. */
export function printed({ text, blocks }: Pick<Document, 'text' | 'blocks'>): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return [`${block.kind}: ${text.slice(block.span.start, block.span.end)}`];
    return block.rows.map((row) =>
      row.cells
        .map((cell) => {
          const span = cell.columns === undefined ? '' : `-${cell.column + cell.columns - 1}`;
          return `${cell.column}${span}:${text.slice(cell.span.start, cell.span.end)}`;
        })
        .join(' | '),
    );
  });
}
