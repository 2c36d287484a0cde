/** Whether a lane is one that foots at all: a column of notes or of percentages stands among amounts, and sums to nothing. */
import { isExchanged } from './exchanged.ts';
import type { Footing } from './footings.ts';
import { gapIn, type LaneResult } from '../evidence.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { magnitude } from '../../number/amount.ts';

/**
 * The footings, silent in lanes where more of them break than hold, or of which nothing else shows that they foot; and
 * silent where they break in more than one, unless each has a slip of its own: a slip breaks a sum in one column, or in the
 * two between which it moved a figure; else the rows mean something else.
 */
export function inFootingLanes(sheet: Sheet, footings: readonly Footing[]): readonly Footing[] {
  if (footings.every(({ results }) => !results.some(isBroken))) return footings;
  const counts = sheet.isWitness.map(() => ({ holds: 0, breaks: 0, absent: 0 }));
  for (const { lane, verdict } of footings.flatMap(({ results }) => results)) {
    const count = counts[lane];
    if (count !== undefined) count[verdict] += 1;
  }
  const dates = sheet.isWitness.map(
    (_, lane) =>
      sheet.lines.find(({ cells }) => (cells[lane]?.fact.period ?? null) !== null)?.cells[lane]?.fact,
  );
  const isDated = dates.map((fact) => fact !== undefined);
  const isOnly = (lane: number): boolean =>
    dates[lane] !== undefined &&
    dates.every((fact, other) => other === lane || fact?.periodLabel !== dates[lane]?.periodLabel);
  /** Beside amounts of the same day, a column of years to maturity has a last place of its own. */
  const hasGrainOf = ({ total }: Footing, one: number, other: number): boolean => {
    const cells = sheet.lines[total]?.cells ?? [];
    return cells[one]?.grain === cells[other]?.grain;
  };
  return footings.map((footing) => {
    const held = footing.results.filter(({ verdict }) => verdict === 'holds').map(({ lane }) => lane);
    const foots = (lane: number): boolean => {
      const { holds = 0, breaks = 0 } = counts[lane] ?? {};
      // A slip in a subtotal breaks two sums.
      if (holds > 0 || held.length === 0) return breaks <= Math.max(2, holds);
      const isAlike = (other: number): boolean => isOnly(lane) || hasGrainOf(footing, other, lane);
      return breaks <= 2 && held.some((other) => isDated[other] === isDated[lane] && isAlike(other));
    };
    const results = silenced(footing.results, (result) => isBroken(result) && !foots(result.lane));
    const broken = results.filter((result) => isBroken(result) && sheet.isWitness[result.lane] === true);
    const isDoubtful =
      broken.length > 1 && !areOwnSlips(sheet, footing, broken, held) && !isExchanged(sheet, footing);
    return { ...footing, results: isDoubtful ? silenced(results, isBroken) : results };
  });
}

/** For each column that breaks, how many have to hold to show that each has a slip of its own. */
const ENOUGH_COLUMNS = 3;

/** A line that is not printed leaves the same difference in its columns, or in most of them. */
function areOwnSlips(
  { lines }: Sheet,
  { total, terms }: Footing,
  broken: readonly LaneResult[],
  held: readonly number[],
): boolean {
  const gaps = broken.map(({ lane }) => magnitude(gapIn(lines, total, terms, lane).gap));
  return held.length >= ENOUGH_COLUMNS * broken.length && new Set(gaps).size === broken.length;
}

function isBroken({ verdict }: LaneResult): boolean {
  return verdict === 'breaks';
}

function silenced(
  results: readonly LaneResult[],
  isSilent: (result: LaneResult) => boolean,
): readonly LaneResult[] {
  return results.map((result) => (isSilent(result) ? { ...result, verdict: 'absent' } : result));
}
