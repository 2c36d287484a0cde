/** A fact from its printed parts: the rounding interval, widened or opened by a hedge. */
import type { Fact, Hedge } from '../model/fact.ts';
import type { Period } from '../model/period.ts';
import { absolute, powerOfTen, shift, smaller, ZERO, type Amount } from '../number/amount.ts';
import { around, type Interval } from '../number/interval.ts';
import { roundingInterval } from '../number/rounding.ts';

type Parts = Omit<Fact, 'interval' | 'periodLabel'>;

export type MakeFact = (parts: Parts) => Fact;

/** Makes facts whose periods are named by the calendar of the release. */
export function factMaker(nameOf: (period: Period) => string): MakeFact {
  return (parts) => makeFact(parts, parts.period === null ? '' : nameOf(parts.period));
}

/**
 * In what is made for every figure, nothing is added behind what is spread: V8 makes the object anew for each property that
 * is.
 */
export function makeFact(parts: Parts, periodLabel: string): Fact {
  return {
    id: parts.id,
    concept: parts.concept,
    period: parts.period,
    unit: parts.unit,
    value: parts.value,
    decimals: parts.decimals,
    interval: intervalOf(parts.value, parts.decimals, parts.hedge),
    hedge: parts.hedge,
    sense: parts.sense,
    place: parts.place,
    caption: parts.caption,
    periodLabel,
  };
}

/**
 * `approximately 57 %` may be off by a whole unit of its last place, and `approximately 1,200` by half a hundred: a hedge
 * makes trailing zeros mean nothing. `more than` and `up to` say as little of the other end as of the distance.
 */
function intervalOf(value: Amount, decimals: number, hedge: Hedge): Interval {
  const plain = roundingInterval(value, decimals);
  if (hedge === 'none') return plain;
  const zeros = trailingZeros(shift(value, decimals));
  const unit = shift({ units: 1n, places: 0 }, -decimals);
  const wide = around(
    value,
    zeros === 0 ? unit : shift({ units: 5n * powerOfTen(zeros - 1), places: 0 }, -decimals),
  );
  if (hedge === 'approximately') return wide;
  // An open end needs a number: ten times the figure is beyond any use of "more than".
  return hedge === 'at-least'
    ? { lo: plain.lo, hi: shift(absolute(value), 1) }
    : { lo: smaller(ZERO, plain.lo), hi: plain.hi };
}

function trailingZeros(counted: Amount): number {
  let units = absolute(counted).units / powerOfTen(counted.places);
  let zeros = 0;
  while (units !== 0n && units % 10n === 0n) {
    units /= 10n;
    zeros += 1;
  }
  return zeros;
}
