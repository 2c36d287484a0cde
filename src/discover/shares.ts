/**
 * Columns of percentages of one row: each the amount beside it over the row that prints 100 %, as in `% of net sales`; some
 * of them, as the costs of restaurants, over another row that they have in common.
 */
import { powerOfTen } from '../number/amount.ts';
import { isBelow, type Chance } from '../number/chance.ts';
import { commonBase } from './common-base.ts';
import { chanceOf, isException, type LaneResult } from './evidence.ts';
import { absentIn, shareResult } from './share-of.ts';
import { acrossOf, type Cell, type Grid, type Line } from './sheet.ts';

/** In each row, `rate = amount / base`, the base being another row's amount in the same column. */
export interface ShareColumn {
  readonly rates: Line;
  readonly amounts: Line;
  readonly bases: readonly Cell[];
  readonly results: readonly LaneResult[];
  readonly chance: Chance;
}

const ONE_IN_A_MILLION: Chance = { numerator: 1n, denominator: 1_000_000n };
/** Beside a column whose other rows are shares already. */
const ONE_IN_TEN_THOUSAND: Chance = { numerator: 1n, denominator: 10_000n };
const FEWEST_ROWS = 3;

export function shareColumns(grid: Grid): readonly ShareColumn[] {
  if (grid.columns.length < 2 || !grid.planes.has('pure')) return [];
  const everyRow = grid.rows.map(() => true);
  const amounts = acrossOf(grid, 'money').lines.filter(({ cells }) => countOf(cells) > FEWEST_ROWS);
  return acrossOf(grid, 'pure').lines.flatMap((rates): readonly ShareColumn[] => {
    const whole = rates.cells.findIndex(isWhole);
    if (whole < 0 || countOf(rates.cells) <= FEWEST_ROWS) return [];
    let best: ShareColumn | null = null;
    for (const column of amounts) {
      const base = column.cells[whole] ?? null;
      if (base === null || base.units <= 0n) continue;
      const found = sharesOf(rates, column, base, whole);
      const held = heldIn(found.results);
      if (held < FEWEST_ROWS || !isException(brokenIn(found.results), held)) continue;
      const chance = chanceOf(found.results, everyRow, amounts.length * found.tried);
      if (!isBelow(chance, ONE_IN_A_MILLION)) continue;
      if (best === null || held > heldIn(best.results)) best = { rates, amounts: column, ...found, chance };
    }
    return best === null ? [] : [best];
  });
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
      lane === whole ? absentIn(lane) : shareResult(lane, rate, column.cells[lane] ?? null, each),
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
  if (!isBelow(chance, ONE_IN_TEN_THOUSAND) || brokenIn(own) > 1) return alone;
  const isOther = new Set(others);
  return {
    results: results.map((result, lane) => (isOther.has(lane) ? (ofOther[lane] ?? result) : result)),
    bases: bases.map((each, lane) => (isOther.has(lane) ? other : each)),
    tried: column.cells.length,
  };
}

function countOf(cells: readonly (Cell | null)[]): number {
  return cells.filter((cell) => cell !== null).length;
}

function heldIn(results: readonly LaneResult[]): number {
  return results.filter(({ verdict }) => verdict === 'holds').length;
}

function brokenIn(results: readonly LaneResult[]): number {
  return results.filter(({ verdict }) => verdict === 'breaks').length;
}

/** Prints 100 %, which is one. */
function isWhole(rate: Cell | null): boolean {
  return (
    rate !== null && rate.fact.decimals >= 0 && rate.units === rate.grain * powerOfTen(rate.fact.decimals)
  );
}
