/**
 * Columns of shares whose head names what they are of, in another table: `% of revenue` beside costs; and the column of
 * points by which two such columns differ.
 */
import { isBelow, type Chance, ONE_IN_A_THOUSAND, ONE_IN_TEN_THOUSAND } from '../../number/chance.ts';
import { captionKey, isSameCurrency, laneOf, type CaptionedRow } from '../sheets/captioned.ts';
import { chanceOf, heldOf, isException, laneResult, type LaneResult } from '../evidence.ts';
import { shareOf, type Share, weighed } from '../share-of.ts';
import type { Grid } from '../sheets/grid.ts';
import { acrossOf } from '../sheets/lines-and-lanes.ts';
import type { Cell, Line } from '../sheets/sheet.ts';

export interface HeadShares {
  readonly whole: string;
  readonly shares: readonly Share[];
  readonly chance: Chance;
}

export interface PointsColumn {
  readonly rows: readonly {
    readonly change: Cell;
    readonly current: Cell;
    readonly base: Cell;
    readonly result: LaneResult;
  }[];
  readonly chance: Chance;
}

const FEWEST = 4;
const OF = /(?:%|\bper\s?cent(?:age)?) of (?:total |net )?([a-z]+(?: [a-z]+)?)/i;

/** A caption that names more rows names none. */
const MOST_WHOLES = 4;

/** The first rows of amounts by the words of their captions, without what marks them as a total. */
export type AmountsByKey = ReadonlyMap<string, readonly CaptionedRow[]>;

export function amountsByKey(rows: readonly CaptionedRow[]): AmountsByKey {
  const byKey = new Map<string, CaptionedRow[]>();
  for (const row of rows) {
    if (row.dimension !== 'money') continue;
    const key = wholeKey(row.caption);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [row]);
    else if (known.length < MOST_WHOLES) known.push(row);
  }
  return byKey;
}

/** `Total net revenues` is `revenue`. */
function wholeKey(words: string): string {
  return captionKey(words.replace(/^(?:(?:total|net) )+/i, '').replaceAll(/([a-z]{3})s\b/gi, '$1'));
}

/** `% of sales`, of a restaurant's sales and not of its fees, where no row is called sales alone. */
function endingIn(key: string, wholes: AmountsByKey): readonly CaptionedRow[] {
  const found: CaptionedRow[] = [];
  for (const [whole, rows] of wholes) {
    if (whole.endsWith(key)) found.push(...rows);
    if (found.length >= MOST_WHOLES) break;
  }
  return found.slice(0, MOST_WHOLES);
}

export function headShares(grid: Grid, wholes: AmountsByKey): readonly HeadShares[] {
  return shareColumns(grid).flatMap(({ column, words }): readonly HeadShares[] => {
    const rates = acrossOf(grid, 'pure').lines[column] as Line;
    const amounts = acrossOf(grid, 'money').lines.slice(0, column).toReversed().slice(0, 2);
    const candidates = wholes.get(wholeKey(words)) ?? endingIn(wholeKey(words), wholes);
    let best: HeadShares | null = null;
    for (const line of amounts) {
      for (const whole of candidates) {
        const found = sharesIn(rates, line, whole, amounts.length * candidates.length);
        if (found !== null && (best === null || heldOf(found.shares) > heldOf(best.shares))) best = found;
      }
    }
    return best === null ? [] : [best];
  });
}

/** Places among the grid's columns, where each has a head of its own. */
function shareColumns({
  layout,
  columns,
}: Grid): readonly { readonly column: number; readonly words: string }[] {
  if (layout.columns.length !== columns.length) return [];
  return layout.columns.flatMap(({ head, period }, column) => {
    const words = period === null ? OF.exec(head)?.[1] : undefined;
    return words === undefined ? [] : [{ column, words }];
  });
}

function sharesIn(rates: Line, amounts: Line, whole: CaptionedRow, tried: number): HeadShares | null {
  const shares = rates.cells.flatMap((rate, lane): readonly Share[] => {
    const amount = amounts.cells[lane]?.fact;
    const base = amount === undefined ? undefined : whole.facts.get(laneOf(amount) ?? '');
    if (rate === null || amount === undefined || base === undefined || !isSameCurrency(amount, base))
      return [];
    const share = shareOf(rate.fact, amount, base, 1n);
    return share === null ? [] : [share];
  });
  const { chance, broken } = weighed(shares, tried);
  const found = { whole: whole.caption, shares, chance };
  const isCredible = heldOf(found.shares) >= FEWEST && isException(broken, heldOf(found.shares));
  // The head says what they are of.
  return isCredible && isBelow(chance, ONE_IN_TEN_THOUSAND) ? found : null;
}

/** `change = current - base` in points, where the two columns are shares and the third tells of a change. */
export function pointsColumns(grid: Grid): readonly PointsColumn[] {
  const [first, second, third] = shareColumns(grid).map(({ column }) => column);
  if (first === undefined || second === undefined) return [];
  const told = grid.layout.columns.findIndex(
    ({ head }, column) => column > second && /\b(?:change|yoy)\b/i.test(head),
  );
  const change = told < 0 ? third : told;
  if (change === undefined) return [];
  const { lines } = acrossOf(grid, 'pure');
  // The later period may stand first or last.
  const orders = [
    [second, first],
    [first, second],
  ] as const;
  const found = orders.flatMap(([current, base]) => pointsOf(lines, change, current, base) ?? []);
  return found.toSorted((a, b) => heldOf(b.rows) - heldOf(a.rows)).slice(0, 1);
}

function pointsOf(
  lines: readonly Line[],
  change: number,
  current: number,
  base: number,
): PointsColumn | null {
  const rows = (lines[change]?.cells ?? []).flatMap((own, lane) => {
    const [over, under] = [current, base].map((column) => lines[column]?.cells[lane] ?? null);
    if (!own || !over || !under) return [];
    const terms = [{ sign: 1, cell: over } as const, { sign: -1, cell: under } as const];
    return [{ change: own, current: over, base: under, result: laneResult(lane, own, terms) }];
  });
  const results = rows.map(({ result }, lane) => ({ ...result, lane }));
  const found = {
    rows,
    chance: chanceOf(
      results,
      results.map(() => true),
      2,
    ),
  };
  const held = heldOf(found.rows);
  const isCredible = held >= FEWEST && isException(rows.length - held, held);
  return isCredible && isBelow(found.chance, ONE_IN_A_THOUSAND) ? found : null;
}
