/** Amounts and intervals in which coincidences (ties, zeros, equal ends) are as frequent as in releases. */
import fc from 'fast-check';
import { add, amount, type Amount } from '../../src/number/amount.ts';
import type { Interval } from '../../src/number/interval.ts';
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

export const intervals: fc.Arbitrary<Interval> = fc
  .tuple(amounts, widths)
  .map(([lo, width]) => ({ lo, hi: add(lo, width) }));

/** An interval with a value inside it, which need not be a decimal: the seventh part of the way is none. */
export interface Inside {
  readonly interval: Interval;
  readonly value: Rational;
}

export const insides: fc.Arbitrary<Inside> = fc
  .tuple(amounts, widths, fc.nat({ max: 7 }))
  .map(([lo, width, sevenths]) => ({
    interval: { lo, hi: add(lo, width) },
    value: plus(exactly(lo), times(exactly(width), rational(BigInt(sevenths), 7n))),
  }));
