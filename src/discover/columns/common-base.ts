/**
 * Of the amounts of a column, the one that most of some percentages are shares of. For each percentage the amounts that it
 * may be a share of lie between two bounds, so that they are counted along the sorted column and never tried in pairs.
 */
import { shareBases } from '../share-of.ts';
import type { Cell, Line } from '../sheets/sheet.ts';

interface Rated {
  readonly rate: Cell | null;
  readonly amount: Cell | null;
}

/**
 * @param but an amount that is not looked at
 * @returns the first of those with the most shares; `null` where none has `fewest`
 */
export function commonBase(column: Line, but: Cell, shares: readonly Rated[], fewest: number): Cell | null {
  const bases = column.cells.filter((cell) => cell !== null && cell !== but && cell.units > 0n) as Cell[];
  const counts = new Map<Cell, number>();
  for (const grain of new Set(bases.map((cell) => cell.grain))) {
    const alike = bases.filter((cell) => cell.grain === grain).toSorted(byUnits);
    for (const [index, count] of countsOf(alike, grain, shares).entries())
      counts.set(alike[index] as Cell, count);
  }
  let best: Cell | null = null;
  for (const cell of bases) {
    const count = counts.get(cell) ?? 0;
    if (count >= fewest && count > (best === null ? 0 : (counts.get(best) ?? 0))) best = cell;
  }
  return best;
}

/** How many are shares of each amount, by where the bounds of each begin and end among them. */
function countsOf(sorted: readonly Cell[], grain: bigint, shares: readonly Rated[]): readonly number[] {
  const changes = Array.from({ length: sorted.length + 1 }, () => 0);
  const change = (at: number, by: number): void => void (changes[at] = (changes[at] ?? 0) + by);
  for (const { rate, amount } of shares) {
    const range = shareBases(rate, amount, grain);
    if (range === null) continue;
    const from = firstFrom(sorted, range.least);
    const to = range.most === null ? sorted.length : firstFrom(sorted, range.most + 1n);
    if (from >= to) continue;
    change(from, 1);
    change(to, -1);
  }
  let count = 0;
  return sorted.map((_, index) => (count += changes[index] ?? 0));
}

function byUnits(a: Cell, b: Cell): number {
  return a.units < b.units ? -1 : a.units > b.units ? 1 : 0;
}

/** Index of the first that is not below. */
function firstFrom(sorted: readonly Cell[], least: bigint): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Cell).units < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
