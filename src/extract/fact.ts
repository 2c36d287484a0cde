/** A fact from its printed parts: the rounding interval, widened or opened by a hedge, and the period's short name. */
import type { Fact, Hedge } from '../model/fact.ts';
import { periodKey, type Period } from '../model/period.ts';
import { addDays, addMonths, daysBetween, monthName, yearOf } from '../calendar/dates.ts';
import { absolute, powerOfTen, shift, smaller, ZERO, type Amount } from '../number/amount.ts';
import { around, type Interval } from '../number/interval.ts';
import { roundingInterval } from '../number/rounding.ts';

/** Makes the facts of one document: the names of its few periods are made once. */
export type MakeFact = (parts: Omit<Fact, 'interval' | 'periodLabel'>) => Fact;

export function factMaker(): MakeFact {
  const labels = new Map<string, string>();
  const labelOf = (period: Period | null): string => {
    if (period === null) return '';
    const key = periodKey(period);
    const known = labels.get(key) ?? periodLabel(period);
    labels.set(key, known);
    return known;
  };
  return (parts) => ({
    ...parts,
    interval: intervalOf(parts.value, parts.decimals, parts.hedge),
    periodLabel: labelOf(parts.period),
  });
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

/** `Dec 31, 2023`, `Q4 2023` only where the calendar quarter is meant, else `3 months to Dec 31, 2023`. */
function periodLabel(period: Period): string {
  if (period.kind === 'instant') return dayLabel(period.date);
  const days = daysBetween(period.start, period.end) + 1;
  if (addMonths(period.start, 12) === addDays(period.end, 1)) return `year to ${dayLabel(period.end)}`;
  const months = Math.round(days / 30.44);
  if (days % 7 === 0) return `${days / 7} weeks to ${dayLabel(period.end)}`;
  return `${months} months to ${dayLabel(period.end)}`;
}

function dayLabel(date: string): string {
  return `${monthName(Number(date.slice(5, 7)))} ${Number(date.slice(8))}, ${yearOf(date)}`;
}
