/**
 * Totals that are printed above their parts: `Net finance costs`, and below it finance income and finance costs. A run of
 * lines that sum to the line above them is believed where they are no addends of anything else, and where the figures leave
 * little to chance, or what stands below foots once the parts are left out.
 */
import { isBelow, ONE_IN_A_MILLION, ONE_IN_FIFTY } from '../../number/chance.ts';
import { captionRole } from './captions.ts';
import { brokenIn, chanceOf, heldIn, laneResult, type LaneResult } from '../evidence.ts';
import type { Footing } from './footings.ts';
import type { Line, Sheet } from '../sheets/sheet.ts';

const FEWEST = 2;
const MOST = 12;

/** @param isTaken lines that are totals, or addends of one, as far as is known */
export function partsBelow(sheet: Sheet, isTaken: (line: number) => boolean): readonly Footing[] {
  if (sheet.dimension !== 'money' && sheet.dimension !== 'shares') return [];
  const found: Footing[] = [];
  for (let total = 0; total + FEWEST < sheet.lines.length;) {
    const footing = footingBelow(sheet, total, isTaken);
    if (footing !== null) found.push(footing);
    total += footing === null ? 1 : footing.terms.length + 1;
  }
  return found;
}

/** Unlikely enough by themselves. */
export function isCertain({ chance }: Footing): boolean {
  return isBelow(chance, ONE_IN_A_MILLION);
}

function footingBelow(sheet: Sheet, total: number, isTaken: (line: number) => boolean): Footing | null {
  let best: Footing | null = null;
  const isNone = (line: number): boolean => isTaken(line) || captionRole(sheet.lines[line]) === 'total';
  for (let count = FEWEST; count <= MOST && total + count < sheet.lines.length; count++) {
    if (isNone(total + count) || (count === FEWEST && isNone(total + 1))) break;
    const terms = Array.from({ length: count }, (_, index) => ({
      line: total + 1 + index,
      sign: 1 as const,
    }));
    const results = resultsOf(sheet, total, count);
    if (results.some(({ verdict }) => verdict === 'breaks') && !isSingleBreak(results)) continue;
    const chance = chanceOf(results, sheet.isWitness, count - FEWEST + 1);
    if (isBelow(chance, ONE_IN_FIFTY) && heldIn(results) > heldIn(best?.results ?? []))
      best = { total, terms, results, chance };
  }
  return best;
}

function resultsOf(sheet: Sheet, total: number, count: number): readonly LaneResult[] {
  const own = sheet.lines[total] as Line;
  return own.cells.map((cell, lane) =>
    laneResult(
      lane,
      cell,
      sheet.lines
        .slice(total + 1, total + 1 + count)
        .map((line) => ({ sign: 1, cell: line.cells[lane] ?? null })),
    ),
  );
}

/** One slip breaks one column. */
function isSingleBreak(results: readonly LaneResult[]): boolean {
  return brokenIn(results) === 1 && heldIn(results) > 0;
}
