/** Columns of percentages: the rate of change between two columns of amounts, in row after row. */
import { CERTAIN, isBelow, type Chance, ONE_IN_A_MILLION } from '../../number/chance.ts';
import { magnitude, powerOfTen } from '../../number/amount.ts';
import { brokenIn, chanceOf, heldIn, isException, type LaneResult } from '../evidence.ts';
import { areExchangedRows } from './exchanged-rows.ts';
import type { Grid } from '../sheets/grid.ts';
import { acrossOf } from '../sheets/lines-and-lanes.ts';
import { type Cell, type Line, printedIn } from '../sheets/sheet.ts';

/** In each row, `rate = current / base - 1`. */
export interface RateColumn {
  readonly rates: Line;
  readonly current: Line;
  readonly base: Line;
  readonly results: readonly LaneResult[];
  readonly chance: Chance;
}

const FEWEST_ROWS = 3;
const MOST_COLUMNS = 14;

export function rateColumns(grid: Grid): readonly RateColumn[] {
  if (grid.columns.length < 3 || grid.columns.length > MOST_COLUMNS || !grid.planes.has('pure')) return [];
  const rates = acrossOf(grid, 'pure');
  const used = amountsAcross(grid).filter((line) => printedIn(line) >= FEWEST_ROWS);
  const everyRow = rates.lines[0]?.cells.map(() => true) ?? [];
  const tried = used.length * (used.length - 1);
  return rates.lines.flatMap((line): readonly RateColumn[] => {
    if (printedIn(line) < FEWEST_ROWS) return [];
    let best: RateColumn | null = null;
    for (const current of used) {
      for (const base of used) {
        if (current === base) continue;
        const results = line.cells.map((rate, lane) =>
          growthResult(lane, rate, current.cells[lane] ?? null, base.cells[lane] ?? null),
        );
        const held = heldIn(results);
        if (held < FEWEST_ROWS || !isExceptional(line, current, base, results)) continue;
        const chance = chanceOf(results, everyRow, tried);
        if (!isBelow(chance, ONE_IN_A_MILLION)) continue;
        const heldBefore = heldIn(best?.results ?? []);
        if (held > heldBefore) best = { rates: line, current, base, results, chance };
      }
    }
    return best === null ? [] : [best];
  });
}

/** Few enough of its rows fail. */
function isExceptional(rates: Line, current: Line, base: Line, results: readonly LaneResult[]): boolean {
  if (isException(brokenIn(results), heldIn(results))) return true;
  return areExchangedRows(results, [rates, current, base], (row, column, from) => {
    const cellOf = (line: Line): Cell | null => line.cells[line === column ? from : row] ?? null;
    return growthResult(row, cellOf(rates), cellOf(current), cellOf(base));
  });
}

/** The columns with whatever each row counts: money, amounts per share or shares. */
function amountsAcross(grid: Grid): readonly Line[] {
  const [money = [], ...others] = (['money', 'per-share', 'shares'] as const).map(
    (dimension) => acrossOf(grid, dimension).lines,
  );
  return money.map((line, index) => ({
    ...line,
    cells: line.cells.map(
      (cell, lane) =>
        cell ??
        others.map((lines) => lines[index]?.cells[lane] ?? null).find((each) => each !== null) ??
        null,
    ),
  }));
}

/**
 * `|(a - b) - r·b|` within half a place of the rate and the rounding of both amounts, all times `2·10^places`. From a gain
 * to a loss there is no rate of change that issuers agree on, and a rate with the other sign is a table's convention.
 */
function growthResult(lane: number, rate: Cell | null, current: Cell | null, base: Cell | null): LaneResult {
  const absent: LaneResult = { lane, verdict: 'absent', chance: CERTAIN };
  if (rate === null || current === null || base === null || base.units * current.units <= 0n) return absent;
  const [now, then] = [magnitude(current.units), magnitude(base.units)];
  const places = rate.fact.decimals;
  if (places < 0 || places > 8) return absent;
  const scale = powerOfTen(places);
  const printed = rate.units / rate.grain;
  const change = 2n * scale * (now - then);
  const slack = then + scale * (current.grain + base.grain) + magnitude(printed) * base.grain;
  const isMet = (value: bigint): boolean => magnitude(change - 2n * value * then) <= slack;
  if (!isMet(printed)) return isMet(-printed) || printed === 0n ? absent : { ...absent, verdict: 'breaks' };
  if (printed === 0n) return { ...absent, verdict: 'holds' };
  // In last places of the rate: the rounding of the amounts may leave room for several.
  const width = slack / then + 1n;
  const chance = { numerator: width, denominator: 2n * magnitude(printed) + width };
  return { lane, verdict: 'holds', chance };
}
