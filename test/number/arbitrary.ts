/** Amounts and intervals in which coincidences (ties, zeros, equal ends) are as frequent as in releases. */
import fc from 'fast-check';
import { add, amount, type Amount } from '../../src/number/amount.ts';
import { point, width, type Interval } from '../../src/number/interval.ts';
import { exactly, plus, rational, times, type Rational } from './rational.ts';

const places = fc.nat({ max: 6 });

/** Not made smaller where a property fails: small numbers are drawn as often, and the search would take minutes. */
function large(range: { readonly min: bigint; readonly max: bigint }): fc.Arbitrary<bigint> {
  return fc.noShrink(fc.bigInt(range));
}

export const amounts: fc.Arbitrary<Amount> = fc
  .tuple(
    fc.oneof(fc.bigInt({ min: -200n, max: 200n }), large({ min: -(10n ** 24n), max: 10n ** 24n })),
    places,
  )
  .map(([units, digits]) => amount(units, digits));

const widths: fc.Arbitrary<Amount> = fc
  .tuple(
    fc.oneof(fc.constant(0n), fc.bigInt({ min: 0n, max: 100n }), large({ min: 0n, max: 10n ** 12n })),
    places,
  )
  .map(([units, digits]) => amount(units, digits));

/** One value, as the same object at both ends. */
const points = amounts.map(point);

export const intervals: fc.Arbitrary<Interval> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(amounts, widths).map(([lo, by]) => ({ lo, hi: add(lo, by) })) },
  { weight: 1, arbitrary: points },
);

/** An interval with a value inside it, which need not be a decimal: the seventh part of the way is none. */
export interface Inside {
  readonly interval: Interval;
  readonly value: Rational;
}

export const insides: fc.Arbitrary<Inside> = fc
  .tuple(intervals, fc.nat({ max: 7 }))
  .map(([interval, sevenths]) => ({
    interval,
    value: plus(exactly(interval.lo), times(exactly(width(interval)), rational(BigInt(sevenths), 7n))),
  }));
