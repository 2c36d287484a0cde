/**
 * Columns of percentages of one row: each the amount beside it over the row that prints 100 %, as in `% of net sales`; some
 * of them, as the costs of restaurants, over another row that they have in common.
 */
import { powerOfTen } from '../../number/amount.ts';
import { isBelow, type Chance, ONE_IN_A_MILLION, ONE_IN_TEN_THOUSAND } from '../../number/chance.ts';
import { commonBase } from './common-base.ts';
import { brokenIn, chanceOf, heldIn, isException, type LaneResult } from '../evidence.ts';
import { areExchangedRows } from './exchanged-rows.ts';
import { absentIn, shareResult } from '../share-of.ts';
import type { Grid } from '../sheets/grid.ts';
import { acrossOf } from '../sheets/lines-and-lanes.ts';
import { type Cell, type Line, printedIn } from '../sheets/sheet.ts';

/** In each row, `rate = amount / base`, the base being another row's amount in the same column. */
export interface ShareColumn {
  readonly rates: Line;
  readonly amounts: Line;
  readonly bases: readonly Cell[];
  readonly results: readonly LaneResult[];
  readonly chance: Chance;
}

const FEWEST_ROWS = 3;

export function shareColumns(grid: Grid): readonly ShareColumn[] {
  if (grid.columns.length < 2 || !grid.planes.has('pure')) return [];
  const everyRow = grid.rows.map(() => true);
  const amounts = acrossOf(grid, 'money').lines.filter((line) => printedIn(line) > FEWEST_ROWS);
  const percentages = acrossOf(grid, 'pure').lines.filter((rates) => printedIn(rates) > FEWEST_ROWS);
  const common = commonWhole(percentages);
  const columns = percentages.flatMap((rates): readonly ShareColumn[] => {
    const printed = rates.cells.findIndex(isWhole);
    const whole = printed < 0 ? common : printed;
    if (whole === null) return [];
    let best: ShareColumn | null = null;
    for (const column of amounts) {
      const base = column.cells[whole] ?? null;
      if (base === null || base.units <= 0n) continue;
      const found = sharesOf(rates, column, base, whole);
      const held = heldIn(found.results);
      if (held < FEWEST_ROWS || brokenIn(found.results) > held) continue;
      const chance = chanceOf(found.results, everyRow, amounts.length * found.tried);
      if (!isBelow(chance, ONE_IN_A_MILLION)) continue;
      if (best === null || held > heldIn(best.results)) best = { rates, amounts: column, ...found, chance };
    }
    return best === null ? [] : [best];
  });
  return signedAlike(ofOwnBases(columns, grid.rows.length)).filter(isExceptional);
}

/** Few enough of its rows fail. */
function isExceptional({ rates, amounts, bases, results }: ShareColumn): boolean {
  if (isException(brokenIn(results), heldIn(results))) return true;
  return areExchangedRows(results, [rates, amounts], (row, column, from) => {
    const cellOf = (line: Line): Cell | null => line.cells[line === column ? from : row] ?? null;
    return shareResult(row, cellOf(rates), cellOf(amounts), bases[row] as Cell);
  });
}

/** The one row that is 100 % wherever a column has one; a column without it may have a slip there. */
function commonWhole(percentages: readonly Line[]): number | null {
  const wholes = percentages.map(({ cells }) => cells.findIndex(isWhole)).filter((row) => row >= 0);
  return wholes.every((row) => row === wholes[0]) ? (wholes[0] ?? null) : null;
}

/**
 * A percentage may be printed without the parentheses of its amount, and the other way round: where the other columns print
 * both alike in its row, it is one that lost its sign.
 */
function signedAlike(found: readonly ShareColumn[]): readonly ShareColumn[] {
  return found.map((column) => ({
    ...column,
    results: column.results.map((result, lane): LaneResult => {
      if (result.verdict !== 'absent' || !isTurned(column, lane)) return result;
      const others = found.filter((other) => other !== column);
      const isAlike = others.length > 0 && others.every(({ results }) => results[lane]?.verdict === 'holds');
      return isAlike ? { ...result, verdict: 'breaks' } : result;
    }),
  }));
}

/** Whether it is the share but for its sign. */
function isTurned({ rates, amounts, bases }: ShareColumn, lane: number): boolean {
  const [rate, base] = [rates.cells[lane] ?? null, bases[lane]];
  if (rate === null || base === undefined) return false;
  return (
    shareResult(lane, { ...rate, units: -rate.units }, amounts.cells[lane] ?? null, base).verdict === 'holds'
  );
}

/**
 * Rows that are no share of the whole in any column, as the cost of products is one of product sales: of the one row that
 * they are a share of in every column but one at most, else of none.
 */
function ofOwnBases(found: readonly ShareColumn[], rows: number): readonly ShareColumn[] {
  if (found.length < 2) return found;
  const bases = new Map<number, number | null>();
  for (let lane = 0; lane < rows; lane++) {
    const verdicts = found.map(({ results }) => results[lane]?.verdict ?? 'absent');
    const broken = verdicts.filter((verdict) => verdict === 'breaks').length;
    if (broken > 1 && !verdicts.includes('holds')) bases.set(lane, ownBase(found, lane, rows));
  }
  return bases.size === 0 ? found : found.map((column) => rebased(column, bases));
}

function ownBase(found: readonly ShareColumn[], lane: number, rows: number): number | null {
  for (let base = 0; base < rows; base++) {
    const verdicts = found.map((column) => shareIn(column, lane, base).verdict);
    const held = verdicts.filter((verdict) => verdict === 'holds').length;
    if (base !== lane && held > 1 && held >= verdicts.length - 1) return base;
  }
  return null;
}

function shareIn({ rates, amounts }: ShareColumn, lane: number, base: number): LaneResult {
  const under = amounts.cells[base] ?? null;
  if (under === null || under.units <= 0n) return absentIn(lane);
  return inColumn(lane, rates.cells[lane] ?? null, amounts.cells[lane] ?? null, under);
}

function rebased(column: ShareColumn, own: ReadonlyMap<number, number | null>): ShareColumn {
  const at = (lane: number): number | null | undefined => own.get(lane);
  const results = column.results.map((result, lane) => {
    const base = at(lane);
    return base === undefined ? result : base === null ? absentIn(lane) : shareIn(column, lane, base);
  });
  const bases = column.bases.map((cell, lane) => column.amounts.cells[at(lane) ?? -1] ?? cell);
  return { ...column, results, bases };
}

/** Decimals of a fraction that is printed in whole per cent. */
const WHOLE_PERCENT = 2;

/** Whole percentages are turned up or down by one where they would else not sum to 100 %. */
function inColumn(lane: number, rate: Cell | null, amount: Cell | null, base: Cell): LaneResult {
  const isForced = rate !== null && rate.fact.decimals <= WHOLE_PERCENT;
  return shareResult(lane, rate, amount, base, isForced ? 1n : 0n);
}

interface Shares {
  readonly results: readonly LaneResult[];
  readonly bases: readonly Cell[];
  /** How many bases were looked at. */
  readonly tried: number;
}

/** Shares of the row that is 100 %; where three rows or more are not, of the one row that most of those are shares of. */
function sharesOf(rates: Line, column: Line, base: Cell, whole: number): Shares {
  const over = (each: Cell): readonly LaneResult[] =>
    rates.cells.map((rate, lane) =>
      lane === whole && isWhole(rate)
        ? absentIn(lane)
        : inColumn(lane, rate, column.cells[lane] ?? null, each),
    );
  const results = over(base);
  const bases = results.map(() => base);
  const others = results.flatMap(({ lane, verdict }) => (verdict === 'breaks' ? [lane] : []));
  const alone = { results, bases, tried: 1 };
  // A column with several totals of 100 % is of several statements.
  if (others.length < FEWEST_ROWS || rates.cells.filter(isWhole).length > 1) return alone;
  const pairs = others.map((lane) => ({
    rate: rates.cells[lane] ?? null,
    amount: column.cells[lane] ?? null,
  }));
  const other = commonBase(column, base, pairs, FEWEST_ROWS);
  if (other === null) return alone;
  const ofOther = over(other);
  const own = others.flatMap((lane) => ofOther[lane] ?? []);
  const chance = chanceOf(
    own,
    rates.cells.map(() => true),
    column.cells.length,
  );
  // Beside a column whose other rows are shares already.
  if (!isBelow(chance, ONE_IN_TEN_THOUSAND) || brokenIn(own) > 1) return alone;
  const isOther = new Set(others);
  return {
    results: results.map((result, lane) => (isOther.has(lane) ? (ofOther[lane] ?? result) : result)),
    bases: bases.map((each, lane) => (isOther.has(lane) ? other : each)),
    tried: column.cells.length,
  };
}

/** Prints 100 %, which is one. */
function isWhole(rate: Cell | null): boolean {
  return (
    rate !== null && rate.fact.decimals >= 0 && rate.units === rate.grain * powerOfTen(rate.fact.decimals)
  );
}
