/**
 * Which columns a head stands over. Printed heads are centred over their columns or set flush with them, and no rule
 * is read, so the choice is the one in which all heads of a row sit best.
 */
import type { Extent } from '../rows/extent.ts';

export interface HeadSpan {
  readonly column: number;
  readonly count: number;
}

/**
 * For each head, in order, the first of its columns and how many they are.
 *
 * @param skipped points of misfit of a column that no head covers
 * @param frames the columns as their figures show them, and as other heads do; a head sits well if it does over either
 */
export function spanHeads(
  heads: readonly Extent[],
  frames: readonly (readonly Extent[])[],
  skipped: number,
): readonly HeadSpan[] {
  const size = frames[0]?.length ?? 0;
  // best[h][c]: the least misfit of the first h heads over the first c columns, and the head's span in it.
  const best: { misfit: number; span: HeadSpan | null }[][] = [
    Array.from({ length: size + 1 }, (_, column) => ({ misfit: column * skipped, span: null })),
  ];
  for (const [index, head] of heads.entries()) {
    const before = best[index] as { misfit: number; span: HeadSpan | null }[];
    const row = Array.from({ length: size + 1 }, () => ({ misfit: Infinity, span: null as HeadSpan | null }));
    for (let end = 1; end <= size; end++) {
      row[end] = { misfit: (row[end - 1]?.misfit ?? Infinity) + skipped, span: row[end - 1]?.span ?? null };
      for (let start = 0; start < end; start++) {
        const misfit = (before[start]?.misfit ?? Infinity) + leastMisfit(head, frames, start, end);
        if (misfit < (row[end]?.misfit ?? Infinity))
          row[end] = { misfit, span: { column: start, count: end - start } };
      }
    }
    best.push(row);
  }
  return heads.length > size
    ? heads.map((_, at) => ({ column: Math.min(at, size - 1), count: 1 }))
    : trace(best);
}

function leastMisfit(
  head: Extent,
  frames: readonly (readonly Extent[])[],
  start: number,
  end: number,
): number {
  return Math.min(...frames.map((columns) => misfitOf(head, columns.slice(start, end))));
}

/** Points by which a head set flush sits worse than one in the middle. */
const FLUSH = 4;

/** How far the head is from sitting centred over, or flush with, the columns together. */
function misfitOf(head: Extent, columns: readonly Extent[]): number {
  const left = Math.min(...columns.map((column) => column.left));
  const right = Math.max(...columns.map((column) => column.right));
  const centred = Math.abs(head.left + head.right - left - right) / 2;
  const flush = Math.min(Math.abs(head.right - right), Math.abs(head.left - left));
  if (columns.length === 1) return Math.min(centred, flush);
  const widest = Math.max(...columns.map((column) => column.right - column.left));
  const mayBeFlush = head.right - head.left > widest * 1.2 && head.left > left - 2 && head.right < right + 2;
  return mayBeFlush ? Math.min(centred, flush + FLUSH) : centred;
}

function trace(best: readonly (readonly { span: HeadSpan | null }[])[]): readonly HeadSpan[] {
  const spans: HeadSpan[] = [];
  let end = (best[0]?.length ?? 1) - 1;
  for (let head = best.length - 1; head > 0; head--) {
    const span = best[head]?.[end]?.span ?? { column: 0, count: 1 };
    spans.unshift(span);
    end = span.column;
  }
  return spans;
}
