/** What a value prints as when it is rounded, and what may have been rounded to it. */
import { absolute, powerOfTen, shift, type Amount } from './amount.ts';
import { around, type Interval } from './interval.ts';

/** Half of one unit in the last place to which a value is stated: `5 × 10^-(decimals + 1)`. */
export function halfUnit(decimals: number): Amount {
  return shift({ units: 5n, places: 0 }, -(decimals + 1));
}

/**
 * All true values that would print as `value` stated to `decimals` places (thousands: -3), ends included, since no
 * release says how it rounds a tie. The interval of XBRL Calculations 1.1, section 4.
 */
export function roundingInterval(value: Amount, decimals: number): Interval {
  return around(value, halfUnit(decimals));
}

/** Half of an amount, exactly. */
export function half(value: Amount): Amount {
  return { units: value.units * 5n, places: value.places + 1 };
}

/**
 * `value` rounded to `decimals` places (negative: tens, hundreds, …), a tie away from zero as spreadsheets do; the result has
 * `max(decimals, 0)` places.
 */
export function roundTo(value: Amount, decimals: number): Amount {
  const dropped = value.places - decimals;
  if (dropped <= 0)
    return shift({ units: value.units * powerOfTen(-dropped), places: 0 }, -Math.max(decimals, 0));
  const divisor = powerOfTen(dropped);
  const units = (absolute(value).units * 2n + divisor) / (divisor * 2n);
  return shift({ units: value.units < 0n ? -units : units, places: 0 }, -decimals);
}
