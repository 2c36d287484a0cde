/**
 * A line that is another one again, but for a column: the total of a heading that has one row below it, or a result that
 * nothing lies between, as comprehensive income is where there is no other.
 */
import { captionRole } from './captions.ts';
import type { Footing } from './footings.ts';
import { isOneSlipAway } from '../runs/hand-slips.ts';
import type { Cell, Sheet } from '../sheets/sheet.ts';

type Sum = Pick<Footing, 'total' | 'terms' | 'results'>;

export function isSlippedRepeat(sheet: Sheet, sum: Sum): boolean {
  return isTotalOfOne(sheet, sum) || isResultAgain(sheet, sum);
}

/** By caption and layout it is that row, and no other. */
function isTotalOfOne(sheet: Sheet, { total, terms, results }: Sum): boolean {
  const isSaid = captionRole(sheet.lines[total]) === 'total' && sheet.lines[total]?.caption !== '';
  const isAlone = sheet.lines[terms[0]?.line ?? -1]?.opens === true;
  return isSaid && isAlone && results.some(({ verdict }) => verdict === 'holds');
}

/** In so many other columns the two are one; what is attributed to others in a single one is hardly a slip away. */
const ENOUGH_COLUMNS = 3;

function isResultAgain({ lines, isWitness }: Sheet, { total, terms, results }: Sum): boolean {
  const broken = results.find(({ verdict }) => verdict === 'breaks');
  const cellOf = (line: number): Cell | null => lines[line]?.cells[broken?.lane ?? -1] ?? null;
  const [own, other] = [cellOf(total), cellOf(terms[0]?.line ?? -1)];
  const held = results.filter(({ lane, verdict }) => verdict === 'holds' && isWitness[lane] === true);
  return own !== null && other !== null && held.length >= ENOUGH_COLUMNS && isOneSlipAway(own, [other]);
}
