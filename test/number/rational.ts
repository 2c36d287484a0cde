/** Exact fractions of two integers: slow and plain, to judge the arithmetic under test by other means than its own. */
import assert from 'node:assert/strict';
import type { Amount } from '../../src/number/amount.ts';
import { formatInterval, type Interval } from '../../src/number/interval.ts';

export interface Rational {
  readonly n: bigint;
  /** Positive. */
  readonly d: bigint;
}

export function rational(n: bigint, d = 1n): Rational {
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

export function exactly({ units, places }: Amount): Rational {
  return rational(units, 10n ** BigInt(places));
}

export function plus(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, rational(-b.n, b.d));
}

export function times(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d);
}

export function over(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n);
}

/** -1, 0 or 1. */
export function order(a: Rational, b: Rational): number {
  const [left, right] = [a.n * b.d, b.n * a.d];
  return left < right ? -1 : left > right ? 1 : 0;
}

export function same(a: Rational, b: Rational): boolean {
  return order(a, b) === 0;
}

export function least(all: readonly Rational[]): Rational {
  return all.reduce((a, b) => (order(a, b) <= 0 ? a : b));
}

export function greatest(all: readonly Rational[]): Rational {
  return all.reduce((a, b) => (order(a, b) >= 0 ? a : b));
}

function isInside(value: Rational, { lo, hi }: Interval): boolean {
  return order(exactly(lo), value) <= 0 && order(value, exactly(hi)) <= 0;
}

/** In lowest terms. */
function written({ n, d }: Rational): string {
  let [divisor, rest] = [n < 0n ? -n : n, d];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return `${n / divisor}/${d / divisor}`;
}

export function assertSame(actual: Rational, expected: Rational): void {
  assert.equal(written(actual), written(expected));
}

export function assertInside(value: Rational, interval: Interval): void {
  assert.ok(isInside(value, interval), `${written(value)} is not in ${formatInterval(interval)}`);
}

/** That `a` is at most `b`. */
export function assertOrder(a: Rational, b: Rational): void {
  assert.ok(order(a, b) <= 0, `${written(a)} is more than ${written(b)}`);
}
