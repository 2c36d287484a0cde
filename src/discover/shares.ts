/** Columns of percentages of one row: each the amount beside it over the row that prints 100 %, as in `% of net sales`. */
import { powerOfTen } from '../number/amount.ts';
import { isBelow, type Chance } from '../number/chance.ts';
import { chanceOf, isException, type LaneResult } from './evidence.ts';
import { absentIn, shareResult } from './share-of.ts';
import { acrossOf, type Cell, type Grid, type Line } from './sheet.ts';

/** In each row, `rate = amount / base`, the base being one row's amount in the same column. */
export interface ShareColumn {
  readonly rates: Line;
  readonly amounts: Line;
  readonly base: Cell;
  readonly results: readonly LaneResult[];
  readonly chance: Chance;
}

const ONE_IN_A_MILLION: Chance = { numerator: 1n, denominator: 1_000_000n };
const FEWEST_ROWS = 3;

export function shareColumns(grid: Grid): readonly ShareColumn[] {
  if (grid.columns.length < 2) return [];
  const everyRow = grid.rows.map(() => true);
  const amounts = acrossOf(grid, 'money').lines.filter(({ cells }) => countOf(cells) > FEWEST_ROWS);
  return acrossOf(grid, 'pure').lines.flatMap((rates): readonly ShareColumn[] => {
    const whole = rates.cells.findIndex(isWhole);
    if (whole < 0 || countOf(rates.cells) <= FEWEST_ROWS) return [];
    let best: ShareColumn | null = null;
    for (const column of amounts) {
      const base = column.cells[whole] ?? null;
      if (base === null || base.units <= 0n) continue;
      const results = rates.cells.map((rate, lane) =>
        lane === whole ? absentIn(lane) : shareResult(lane, rate, column.cells[lane] ?? null, base),
      );
      const held = heldIn(results);
      const broken = results.filter(({ verdict }) => verdict === 'breaks').length;
      if (held < FEWEST_ROWS || !isException(broken, held)) continue;
      const chance = chanceOf(results, everyRow, amounts.length);
      if (!isBelow(chance, ONE_IN_A_MILLION)) continue;
      if (best === null || held > heldIn(best.results))
        best = { rates, amounts: column, base, results, chance };
    }
    return best === null ? [] : [best];
  });
}

function countOf(cells: readonly (Cell | null)[]): number {
  return cells.filter((cell) => cell !== null).length;
}

function heldIn(results: readonly LaneResult[]): number {
  return results.filter(({ verdict }) => verdict === 'holds').length;
}

/** Prints 100 %, which is one. */
function isWhole(rate: Cell | null): boolean {
  return (
    rate !== null && rate.fact.decimals >= 0 && rate.units === rate.grain * powerOfTen(rate.fact.decimals)
  );
}
