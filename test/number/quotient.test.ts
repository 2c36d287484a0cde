import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { amount, formatAmount, isZero, normalise, ONE, ZERO, type Amount } from '../../src/number/amount.ts';
import { quotientDown, quotientUp } from '../../src/number/quotient.ts';
import { amounts } from './arbitrary.ts';
import { assertOrder, assertSame, exactly, over, plus, rational, same, type Rational } from './rational.ts';

const DIGITS = 40;

/** One unit in the 40th significant digit of a decimal. */
function lastDigit(value: Amount): Rational {
  const { units, places } = normalise(value);
  const exponent = (units < 0n ? -units : units).toString().length - places - DIGITS;
  return exponent < 0 ? rational(1n, 10n ** BigInt(-exponent)) : rational(10n ** BigInt(exponent));
}

const nonZero = amounts.filter((value) => !isZero(value));

describe('quotients', () => {
  test('an endless one is cut below and raised above, at 40 digits', () => {
    const three = amount(3);
    assert.equal(formatAmount(quotientDown(ONE, three)), `0.${'3'.repeat(40)}`);
    assert.equal(formatAmount(quotientUp(ONE, three)), `0.${'3'.repeat(39)}4`);
  });

  test('below zero, down is away from it', () => {
    const three = amount(3);
    assert.equal(formatAmount(quotientDown(amount(-1), three)), `-0.${'3'.repeat(39)}4`);
    assert.equal(formatAmount(quotientUp(ONE, amount(-3))), `-0.${'3'.repeat(40)}`);
  });

  test('one that ends is the same both ways', () => {
    for (const [numerator, denominator, text] of [
      [amount(1), amount(8), '0.125'],
      [amount(710n, 2), amount(-2), '-3.55'],
      [ZERO, amount(7), '0'],
      [amount(10n ** 30n), amount(1n, 6), `1${'0'.repeat(36)}`],
    ] as const) {
      assert.equal(formatAmount(normalise(quotientDown(numerator, denominator))), text);
      assert.equal(formatAmount(normalise(quotientUp(numerator, denominator))), text);
    }
  });

  test('the pair encloses the exact quotient, and is one unit of the 40th digit apart at most', () => {
    fc.assert(
      fc.property(amounts, nonZero, (numerator, denominator) => {
        const exact = over(exactly(numerator), exactly(denominator));
        const down = quotientDown(numerator, denominator);
        const up = quotientUp(numerator, denominator);
        assertOrder(exactly(down), exact);
        assertOrder(exact, exactly(up));
        if (same(exactly(down), exact)) assertSame(exactly(up), exact);
        else {
          const larger = exact.n < 0n ? down : up;
          assertOrder(exactly(up), plus(exactly(down), lastDigit(larger)));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('nothing is divided by zero', () => {
    assert.throws(() => quotientDown(ONE, ZERO), RangeError);
    assert.throws(() => quotientUp(ZERO, ZERO), RangeError);
  });
});
