/** Rounding is a named policy that the caller chooses, never a default buried in arithmetic. */
import { absolute, powerOfTen, shift, type Amount } from './amount.ts';
import { around, type Interval } from './interval.ts';

export type RoundingPolicy = 'half-up' | 'half-even' | 'truncate';

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

/** `value` rounded to `decimals` places (negative: tens, hundreds, …); the result has `max(decimals, 0)` places. */
export function roundTo(value: Amount, decimals: number, policy: RoundingPolicy = 'half-up'): Amount {
  const dropped = value.places - decimals;
  if (dropped <= 0)
    return shift({ units: value.units * powerOfTen(-dropped), places: 0 }, -Math.max(decimals, 0));
  const divisor = powerOfTen(dropped);
  const magnitude = absolute(value).units;
  const quotient = magnitude / divisor;
  const units = roundsAway(magnitude % divisor, divisor, quotient, policy) ? quotient + 1n : quotient;
  return shift({ units: value.units < 0n ? -units : units, places: 0 }, -decimals);
}

function roundsAway(remainder: bigint, divisor: bigint, quotient: bigint, policy: RoundingPolicy): boolean {
  if (policy === 'truncate') return false;
  const twice = remainder * 2n;
  if (twice !== divisor) return twice > divisor;
  return policy === 'half-up' || quotient % 2n === 1n;
}
