/** Columns of percentages: in row after row one amount of the row over another, as losses over premiums are a loss ratio. */
import { isBelow, type Chance } from '../number/chance.ts';
import { isChange } from './columns.ts';
import { brokenIn, chanceOf, heldIn, isException, type LaneResult } from './evidence.ts';
import type { RateColumn } from './rates.ts';
import { absentIn, shareResult } from './share-of.ts';
import { acrossOf, type Grid, type Line, printedIn } from './sheet.ts';

/** In each row, `rate = over / under`. */
export interface QuotientColumn {
  readonly rates: Line;
  readonly over: Line;
  readonly under: Line;
  readonly results: readonly LaneResult[];
  readonly chance: Chance;
}

const ONE_IN_A_MILLION: Chance = { numerator: 1n, denominator: 1_000_000n };
const FEWEST_ROWS = 4;
const MOST_COLUMNS = 14;

/** @param known columns that follow from others already, as a change over what was before is a rate of change as well */
export function quotientColumns(grid: Grid, known: readonly RateColumn[]): readonly QuotientColumn[] {
  if (grid.columns.length < 3 || grid.columns.length > MOST_COLUMNS || !grid.planes.has('pure')) return [];
  const amounts = acrossOf(grid, 'money').lines.filter((line) => printedIn(line) >= FEWEST_ROWS);
  const taken = new Set(known.map(({ rates }) => rates.at));
  return acrossOf(grid, 'pure').lines.flatMap((rates): readonly QuotientColumn[] => {
    if (printedIn(rates) < FEWEST_ROWS || taken.has(rates.at) || isChange(rates)) return [];
    // What a column follows from stands before it.
    const before = amounts.filter(({ at }) => at < rates.at);
    let best: QuotientColumn | null = null;
    for (const over of before) {
      for (const under of before) {
        if (over === under) continue;
        const found = quotientOf(rates, over, under, before.length * (before.length - 1));
        if (found !== null && (best === null || heldIn(found.results) > heldIn(best.results))) best = found;
      }
    }
    return best === null ? [] : [best];
  });
}

function quotientOf(rates: Line, over: Line, under: Line, tried: number): QuotientColumn | null {
  const results = rates.cells.map((rate, lane) => {
    const base = under.cells[lane] ?? null;
    if (base === null || base.units <= 0n) return absentIn(lane);
    return shareResult(lane, rate, over.cells[lane] ?? null, base);
  });
  const everyRow = results.map(() => true);
  const found = { rates, over, under, results, chance: chanceOf(results, everyRow, tried) };
  const broken = brokenIn(results);
  const isCredible = heldIn(found.results) >= FEWEST_ROWS && isException(broken, heldIn(found.results));
  return isCredible && isBelow(found.chance, ONE_IN_A_MILLION) ? found : null;
}
