/** Cells of separated values touch: the comma between `538` and `350` must not make one number of them. */
import type { Document } from '../model/document.ts';

/** The text with a blank for each comma that ends a cell; every offset stays. */
export function withCellsApart({ text, blocks }: Document): string {
  const parts: string[] = [];
  let from = 0;
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    for (const { cells } of block.rows) {
      for (const { span } of cells) {
        if (span.end < from || text.charAt(span.end) !== ',') continue;
        parts.push(text.slice(from, span.end));
        from = span.end + 1;
      }
    }
  }
  return from === 0 ? text : [...parts, text.slice(from)].join(' ');
}
