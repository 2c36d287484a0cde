/**
 * Of a column that others sum to, how many rows may be wrong. A third of them, where those that hold add something up, are
 * amounts as those that break are, and where each lacks something else: a column that is not printed, as of what segments
 * sell to one another, is missing by the same in several rows.
 */
import { brokenIn, gapIn, heldIn, isException, type LaneResult } from '../evidence.ts';
import type { SignedLine } from '../runs/runs.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { magnitude } from '../../number/amount.ts';

/** Whether so many are at most a third of all. */
export function isThird(broken: number, all: number): boolean {
  return broken <= 1 || broken * 3 <= all;
}

/** Whether the rows that break are exceptions to those that hold. */
export function areExceptions(
  { dimension, lines }: Sheet,
  total: number,
  terms: readonly SignedLine[],
  results: readonly LaneResult[],
): boolean {
  if (isException(brokenIn(results), heldIn(results))) return true;
  if (dimension !== 'money') return false;
  const broken = results.filter(({ verdict }) => verdict === 'breaks');
  const adding = results.filter(({ lane, verdict }) => {
    const printed = terms.filter(({ line }) => (lines[line]?.cells[lane]?.units ?? 0n) !== 0n);
    return verdict === 'holds' && printed.length > 1;
  });
  const grainOf = ({ lane }: LaneResult): bigint | undefined => lines[total]?.cells[lane]?.grain;
  const grains = new Set(adding.map(grainOf));
  const gaps = new Set(broken.map(({ lane }) => magnitude(gapIn(lines, total, terms, lane).gap)));
  return (
    isThird(broken.length, broken.length + adding.length) &&
    gaps.size === broken.length &&
    // Earnings per share stand among amounts, and those of quarters are no parts of a year's.
    broken.every((result) => grains.has(grainOf(result)))
  );
}
