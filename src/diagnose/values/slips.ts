/** The kinds of slip by which one printed value becomes another, the most telling first. */
import type { FigureId } from '../../model/figure.ts';
import { samePeriod } from '../../model/period.ts';
import type { Slip } from '../../model/suspect.ts';
import { equals } from '../../number/amount.ts';
import type { Case } from '../case/toolkit.ts';

/** How much a slip says: chance makes a digit fit far more often than it makes two digits change places. */
const TELLING: Readonly<Record<Slip, number>> = {
  transposition: 0,
  swapped: 0,
  'shifted-row': 0,
  sign: 0,
  'power-of-ten': 0,
  'doubled-digit': 0,
  'dropped-digit': 0,
  'neighbouring-column': 0,
  'neighbouring-row': 0,
  'stale-comparative': 0,
  'missing-addend': 1,
  'one-digit': 1,
  'last-place': 1,
  misreading: 0,
  'direction-word': 0,
};

/** 0 for the most telling slips, 3 for none. */
export function tellingOf(slip: Slip | null): number {
  return slip === null ? 3 : TELLING[slip];
}

/** Whether a figure prints what stands beside it. */
export function isCopy(slip: Slip | null): boolean {
  return slip === 'neighbouring-column' || slip === 'neighbouring-row' || slip === 'stale-comparative';
}

/** A figure that prints its neighbour's value was copied from the wrong place. */
export function slipOfPlace(figure: FigureId, from: Case): Slip | null {
  const { value, unit, period } = from.factOf(figure);
  if (value.units === 0n) return null;
  for (const { figure: other, direction } of from.neighbours(figure)) {
    const fact = from.factOf(other);
    if (!equals(fact.value, value)) continue;
    if (direction === 'row') return 'neighbouring-row';
    const isOtherPeriod = period !== null && fact.period !== null && !samePeriod(fact.period, period);
    return fact.unit === unit && isOtherPeriod ? 'stale-comparative' : 'neighbouring-column';
  }
  return null;
}
