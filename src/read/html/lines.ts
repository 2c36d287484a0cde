/** Rows of the page that hold several rows of the table, one a line: the figures of a whole column in one cell. */
import { isAmount } from '../words/figures.ts';
import type { Grid, GridCell } from './grid.ts';

export function partRows(grid: Grid): Grid {
  return grid.flatMap((row) => (isStack(row) ? stacked(row) : [row]));
}

/** Every cell has the same number of lines, and all but those of the first are figures. */
function isStack(row: readonly GridCell[]): boolean {
  const [caption, ...others] = row.filter((cell) => cell.lines.length > 0);
  const count = caption?.lines.length ?? 0;
  return (
    count > 1 &&
    others.length > 0 &&
    others.every(({ lines }) => lines.length === count && lines.every(({ text }) => isAmount(text)))
  );
}

function stacked(row: readonly GridCell[]): Grid {
  const count = Math.max(...row.map((cell) => cell.lines.length));
  return Array.from({ length: count }, (_, index) =>
    row.map((cell) => ({ ...cell, lines: cell.lines.slice(index, index + 1) })),
  );
}
