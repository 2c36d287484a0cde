/** Whether a row with figures is one of the table above it: its figures stand under those of the table. */
import type { Column } from './columns.ts';
import { overlaps } from '../rows/extent.ts';
import { figuresOf, type Piece, type Row } from '../rows/pieces.ts';

export function goesOn(before: Row, row: Row, columns: readonly Column[]): boolean {
  return isUnder(row, columns) && !(row.page === before.page && isOfOthers(row, columns));
}

/** One of its figures at least stands under those of the table, or each in a column of its own. */
function isUnder(row: Row, columns: readonly Column[]): boolean {
  const figures = figuresOf(row);
  const isOne = figures.some((piece) =>
    columns.some(
      (column) =>
        (column.edge !== null && Math.abs(piece.edge - column.edge) < row.size * 0.7) ||
        (piece.left >= column.left - 1 && piece.right <= column.right + 1),
    ),
  );
  return isOne || standApart(figures, columns);
}

/** On one page, two figures under the same column alone: a table with other columns has begun. */
function isOfOthers(row: Row, columns: readonly Column[]): boolean {
  const under = figuresOf(row).flatMap((piece) => {
    const own = columns.filter((column) => overlaps(piece, column));
    return own.length === 1 ? own : [];
  });
  return new Set(under).size < under.length;
}

/** Each figure over a column of its own, as those are that are set to the left or wider than all above. */
function standApart(figures: readonly Piece[], columns: readonly Column[]): boolean {
  const under = figures.map((piece) => columns.filter((column) => overlaps(piece, column)));
  const isOwn = under.every(([column, ...more], index) => {
    const { left, right } = figures[index] as Piece;
    if (column === undefined || more.length > 0) return false;
    const common = Math.min(right, column.right) - Math.max(left, column.left);
    return common * 2 > Math.min(right - left, column.right - column.left);
  });
  return figures.length > 0 && isOwn && new Set(under.flat()).size === figures.length;
}
