/**
 * Two rows with one of their figures in each other's place: where they alone fail in a column of rates, and hold once those
 * are exchanged, the column is what it seems to be.
 */
import type { LaneResult } from '../evidence.ts';

/** What comes of a row, with the figure of one of its columns taken from another row. */
type Judge<Column> = (row: number, column: Column, from: number) => LaneResult;

/** @param columns those that a row takes a figure from */
export function areExchangedRows<Column>(
  results: readonly LaneResult[],
  columns: readonly Column[],
  judge: Judge<Column>,
): boolean {
  const [a, b, another] = results.flatMap(({ verdict }, row) => (verdict === 'breaks' ? [row] : []));
  if (a === undefined || b === undefined || another !== undefined) return false;
  return columns.some(
    (column) => judge(a, column, b).verdict === 'holds' && judge(b, column, a).verdict === 'holds',
  );
}
