/** `Low | Midpoint | High`: what columns of guidance claim of each row. */
import type { Claim } from '../../../model/claim.ts';
import { samePeriod } from '../../../model/period.ts';
import type { RowCell } from './changes.ts';

const MIDDLE = /\bmid-?\s?point$/i;
const LOW = /\b(?:low|minimum)$/i;
const HIGH = /\b(?:high|maximum)$/i;

/** @param cells of the row, left to right */
export function midpointClaims(cells: readonly RowCell[]): readonly Claim[] {
  return cells.flatMap((cell): readonly Claim[] => {
    const { member } = cell.head;
    if (!MIDDLE.test(member) || cell.figure.nil) return [];
    const name = member.replace(MIDDLE, '');
    const end = (which: RegExp): RowCell | undefined =>
      cells.find(
        (each) =>
          each.head.member.replace(which, '') === name &&
          which.test(each.head.member) &&
          isBeside(cell, each),
      );
    const [low, high] = [end(LOW), end(HIGH)];
    if (low === undefined || high === undefined) return [];
    return [{ kind: 'midpoint', figure: cell.fact.id, low: low.fact.id, high: high.fact.id }];
  });
}

function isBeside({ fact }: RowCell, { fact: other, figure }: RowCell): boolean {
  const isOfOneTime =
    fact.period === null || other.period === null
      ? fact.period === other.period
      : samePeriod(fact.period, other.period);
  return isOfOneTime && fact.unit === other.unit && !figure.nil;
}
