/**
 * Rows that are blank in a column: what was nil there, or not reported. Where a sum fails in such a column, the blank could
 * be what it lacks, so that nothing is said; unless the other sums of the table hold beside blanks, which shows that
 * those are nil, or a slip of the hand accounts for all of the difference, which an amount left out hardly ever would.
 */
import { addendsIn, isOneSignAway, isOneSlipAway } from '../runs/hand-slips.ts';
import type { LaneResult } from '../evidence.ts';
import type { Footing } from './footings.ts';
import type { SignedLine } from '../runs/runs.ts';
import type { Cell, Sheet } from '../sheets/sheet.ts';

/** So many sums beside blanks that hold for each that fails show what a blank means, whatever the difference. */
const ENOUGH = 3;

type Sum = Pick<Footing, 'total' | 'terms' | 'results'>;

/** The sums with `breaks` for `absent` where a blank is no excuse. */
export function withoutExcuses<T extends Sum>(sheet: Sheet, footings: readonly T[]): readonly T[] {
  if (sheet.dimension !== 'money' && sheet.dimension !== 'shares') return footings;
  const sums = footings.flatMap((footing) =>
    footing.results.flatMap((result) => blankSum(sheet, footing, result) ?? []),
  );
  const open = sums.filter(({ result }) => result.verdict === 'absent');
  const held = sums.length - open.length;
  if (open.length === 0 || held === 0) return footings;
  const isShown = held >= ENOUGH * open.length;
  const broken = new Set(open.filter((sum) => isShown || isSlip(sum)).map(({ result }) => result));
  return footings.map((footing) => ({
    ...footing,
    results: footing.results.map((result): LaneResult =>
      broken.has(result) ? { ...result, verdict: 'breaks' } : result,
    ),
  }));
}

/** A sum with addends that are blank in its column, and figures to add all the same. */
interface BlankSum {
  readonly result: LaneResult;
  readonly total: Cell;
  /** What is printed, each with the sign that the sum gives it. */
  readonly cells: readonly Cell[];
  /** Those of rows that a column in which the sum holds prints, too, so that their sign is known. */
  readonly proven: readonly Cell[];
}

function isSlip({ total, cells, proven }: BlankSum): boolean {
  if (isOneSlipAway(total, cells)) return true;
  const rest = cells.filter((cell) => !proven.includes(cell)).reduce((all, { units }) => all + units, 0n);
  return isOneSignAway({ ...total, units: total.units - rest }, proven);
}

/** `null` where no addend is blank, or fewer than two are printed. */
function blankSum(sheet: Sheet, { total, terms, results }: Sum, result: LaneResult): BlankSum | null {
  const own = sheet.lines[total]?.cells[result.lane] ?? null;
  const cells = addendsIn(sheet, terms, result.lane);
  if (own === null || cells.length < 2 || cells.length === terms.length) return null;
  const held = results.filter(({ verdict }) => verdict === 'holds').map(({ lane }) => lane);
  const isProven = ({ line }: SignedLine): boolean =>
    held.some((lane) => (sheet.lines[line]?.cells[lane]?.units ?? 0n) !== 0n);
  const proven = new Set(addendsIn(sheet, terms.filter(isProven), result.lane).map(({ fact }) => fact.id));
  return { result, total: own, cells, proven: cells.filter(({ fact }) => proven.has(fact.id)) };
}
