/** Heads in cells with lines around them: each is that of the columns under its cell, and of no other. */
import type { PlacedCell, Under } from './cells.ts';
import { columnAt, type Column } from './columns.ts';
import { overlaps, type Extent } from '../rows/extent.ts';
import { figuresOf, type Piece, type Row } from '../rows/pieces.ts';

export function framedHeads(
  row: Row,
  heads: readonly Piece[],
  { columns, body }: Under,
): readonly PlacedCell[] {
  const under = columnsOn(row.page, columns, body);
  return heads.flatMap(({ text, left, right }) => {
    const own = under.flatMap((column, index) => (overlaps(column, { left, right }) ? [index] : []));
    const [first] = own;
    return first === undefined ? [] : [{ text, column: first + 1, columns: own.length, left, right }];
  });
}

/** How far the columns reach on a page: on another their cells may be wider. */
function columnsOn(page: number, columns: readonly Column[], body: readonly Row[]): readonly Extent[] {
  const reach = new Map<number, Extent>();
  for (const piece of body.filter((row) => row.page === page).flatMap(figuresOf)) {
    const index = columnAt(columns, piece);
    const before = reach.get(index) ?? piece;
    const [left, right] = [Math.min(before.left, piece.left), Math.max(before.right, piece.right)];
    reach.set(index, { left, right });
  }
  return columns.map((column, index) => reach.get(index) ?? column);
}
