/**
 * Closed intervals of exact amounts. Every operation encloses: the result holds each value that operands inside their
 * intervals could give. Quotients are the only operation that cannot be exact; they are rounded outwards (quotient.ts).
 */
import {
  absolute,
  add as addAmounts,
  compare,
  formatAmount,
  isZero,
  larger,
  multiply as multiplyAmounts,
  negate as negateAmount,
  normalise,
  smaller,
  subtract as subtractAmounts,
  ZERO,
  type Amount,
} from './amount.ts';
import { quotientDown, quotientUp } from './quotient.ts';

/** From `lo` to `hi`, both included. */
export interface Interval {
  readonly lo: Amount;
  readonly hi: Amount;
}

export function point(value: Amount): Interval {
  return { lo: value, hi: value };
}

export function around(value: Amount, halfWidth: Amount): Interval {
  return { lo: subtractAmounts(value, halfWidth), hi: addAmounts(value, halfWidth) };
}

export function add(a: Interval, b: Interval): Interval {
  return { lo: addAmounts(a.lo, b.lo), hi: addAmounts(a.hi, b.hi) };
}

export function subtract(a: Interval, b: Interval): Interval {
  return { lo: subtractAmounts(a.lo, b.hi), hi: subtractAmounts(a.hi, b.lo) };
}

export function negate(a: Interval): Interval {
  return { lo: negateAmount(a.hi), hi: negateAmount(a.lo) };
}

export function scale(a: Interval, factor: Amount): Interval {
  // Most figures are simply added.
  if (factor.places === 0 && factor.units === 1n) return a;
  const lo = multiplyAmounts(a.lo, factor);
  const hi = multiplyAmounts(a.hi, factor);
  return factor.units < 0n ? { lo: hi, hi: lo } : { lo, hi };
}

export function multiply(a: Interval, b: Interval): Interval {
  const products = [
    multiplyAmounts(a.lo, b.lo),
    multiplyAmounts(a.lo, b.hi),
    multiplyAmounts(a.hi, b.lo),
    multiplyAmounts(a.hi, b.hi),
  ];
  return { lo: products.reduce(smaller), hi: products.reduce(larger) };
}

/** `undefined` where the divisor could be zero: then no bound holds. */
export function divide(a: Interval, b: Interval): Interval | undefined {
  if (containsZero(b)) return undefined;
  if (b.hi.units < 0n) return divide(negate(a), negate(b));
  // Over a positive divisor each end is a single quotient: which end of the divisor makes it so depends on its sign.
  return {
    lo: quotientDown(a.lo, a.lo.units >= 0n ? b.hi : b.lo),
    hi: quotientUp(a.hi, a.hi.units >= 0n ? b.lo : b.hi),
  };
}

/** All magnitudes of values in `a`. */
export function magnitude(a: Interval): Interval {
  if (a.lo.units >= 0n) return a;
  if (a.hi.units <= 0n) return negate(a);
  return { lo: ZERO, hi: larger(negateAmount(a.lo), a.hi) };
}

export function minimum(a: Interval, b: Interval): Interval {
  return { lo: smaller(a.lo, b.lo), hi: smaller(a.hi, b.hi) };
}

export function maximum(a: Interval, b: Interval): Interval {
  return { lo: larger(a.lo, b.lo), hi: larger(a.hi, b.hi) };
}

export function intersect(a: Interval, b: Interval): Interval | undefined {
  const lo = larger(a.lo, b.lo);
  const hi = smaller(a.hi, b.hi);
  return compare(lo, hi) <= 0 ? { lo, hi } : undefined;
}

export function meets(a: Interval, b: Interval): boolean {
  return compare(a.lo, b.hi) <= 0 && compare(b.lo, a.hi) <= 0;
}

export function contains(a: Interval, value: Amount): boolean {
  return compare(a.lo, value) <= 0 && compare(value, a.hi) <= 0;
}

export function containsZero(a: Interval): boolean {
  return a.lo.units <= 0n && a.hi.units >= 0n;
}

export function isPoint(a: Interval): boolean {
  return compare(a.lo, a.hi) === 0;
}

/** How far `a` is from zero: nothing where it contains zero. */
export function distanceFromZero(a: Interval): Amount {
  if (containsZero(a)) return ZERO;
  return smaller(absolute(a.lo), absolute(a.hi));
}

export function width(a: Interval): Amount {
  return subtractAmounts(a.hi, a.lo);
}

/** `[lo, hi]` in plain decimals without trailing zeros; one number where both ends are the same. */
export function formatInterval(a: Interval): string {
  const lo = formatAmount(normalise(a.lo));
  return isZero(width(a)) ? lo : `[${lo}, ${formatAmount(normalise(a.hi))}]`;
}
