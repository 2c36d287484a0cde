/** Whether a sum that the layout shows may say that figures are wrong, or only that they may be. */
import { isBelow, ONE_IN_A_THOUSAND } from '../../number/chance.ts';
import { isExchanged } from './exchanged.ts';
import type { Footing } from './footings.ts';
import { addendsIn, isOneSlipAway } from '../runs/hand-slips.ts';
import type { Sheet } from '../sheets/sheet.ts';

/**
 * What holds in no column is no more than said by the caption, and what is not printed may be missing. What holds is sure
 * by its odds against chance, or because what fails would hold but for one slip of the hand.
 */
export function isSure(sheet: Sheet, footing: Footing): boolean {
  const { total, terms, results, chance } = footing;
  if (!results.some(({ verdict }) => verdict === 'holds')) return isExchanged(sheet, footing);
  if (isBelow(chance, ONE_IN_A_THOUSAND)) return true;
  const [broken, another] = results.filter(({ verdict }) => verdict === 'breaks');
  const reported = sheet.lines[total]?.cells[broken?.lane ?? -1] ?? null;
  if (broken === undefined || another !== undefined || reported === null) return false;
  return isOneSlipAway(reported, addendsIn(sheet, terms, broken.lane));
}
