/**
 * Columns of percentages: in row after row one amount of the row over another, as losses over premiums are a loss ratio;
 * or what a period earned, carried on to a year, over an average, as the yields beside banks' average balances.
 */
import { isBelow, type Chance, ONE_IN_A_MILLION } from '../../number/chance.ts';
import { isChange } from './columns.ts';
import { brokenIn, chanceOf, heldIn, isException, type LaneResult } from '../evidence.ts';
import type { RateColumn } from './rates.ts';
import { absentIn, shareResult } from '../share-of.ts';
import type { Grid } from '../sheets/grid.ts';
import { acrossOf } from '../sheets/lines-and-lanes.ts';
import { type Line, printedIn } from '../sheets/sheet.ts';
import { COUNTS, stretchOf, times } from '../stretch.ts';

/** In each row, `rate = over / under`. */
export interface QuotientColumn {
  readonly rates: Line;
  readonly over: Line;
  readonly under: Line;
  /** How the year is counted to which what was earned is carried on, 0 by months; `null` where nothing is carried on. */
  readonly days: bigint | null;
  readonly results: readonly LaneResult[];
  readonly chance: Chance;
}

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
        const tried = before.length * (before.length - 1);
        const found = quotientOf(rates, over, under, tried) ?? annualOf(rates, over, under, tried);
        if (found !== null && (best === null || heldIn(found.results) > heldIn(best.results))) best = found;
      }
    }
    return best === null ? [] : [best];
  });
}

function quotientOf(rates: Line, over: Line, under: Line, tried: number): QuotientColumn | null {
  return credible({ rates, over, under, days: null, results: resultsOf(rates, over, under, null) }, tried);
}

/** A row that is counted otherwise than the rest, as bonds are by months, says nothing. */
function annualOf(rates: Line, over: Line, under: Line, tried: number): QuotientColumn | null {
  if (!over.cells.some((cell) => cell?.fact.period?.kind === 'duration')) return null;
  const counts = COUNTS.map((days) => ({ days, results: resultsOf(rates, over, under, days) }));
  const [first, ...rest] = counts.toSorted((a, b) => heldIn(b.results) - heldIn(a.results));
  if (first === undefined) return null;
  const results = first.results.map((result, lane) =>
    rest.some((other) => other.results[lane]?.verdict === 'holds') && result.verdict === 'breaks'
      ? absentIn(lane)
      : result,
  );
  return credible({ rates, over, under, days: first.days, results }, tried * COUNTS.length);
}

function resultsOf(rates: Line, over: Line, under: Line, days: bigint | null): readonly LaneResult[] {
  return rates.cells.map((rate, lane) => {
    const [amount, base] = [over.cells[lane] ?? null, under.cells[lane] ?? null];
    if (amount === null || base === null || base.units <= 0n) return absentIn(lane);
    if (days === null) return shareResult(lane, rate, amount, base);
    const stretch = stretchOf(amount.fact.period, days);
    if (stretch === null) return absentIn(lane);
    return shareResult(lane, rate, times(amount, stretch.year), times(base, stretch.period));
  });
}

function credible(found: Omit<QuotientColumn, 'chance'>, tried: number): QuotientColumn | null {
  const { results } = found;
  const everyRow = results.map(() => true);
  if (heldIn(results) < FEWEST_ROWS || !isException(brokenIn(results), heldIn(results))) return null;
  const chance = chanceOf(results, everyRow, tried);
  return isBelow(chance, ONE_IN_A_MILLION) ? { ...found, chance } : null;
}
