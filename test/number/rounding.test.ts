import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  absolute,
  add,
  amount,
  compare,
  equals,
  formatAmount,
  parseAmount,
  shift,
  ZERO,
  type Amount,
} from '../../src/number/amount.ts';
import { contains, formatInterval } from '../../src/number/interval.ts';
import { half, halfUnit, roundingInterval, roundTo } from '../../src/number/rounding.ts';
import { amounts } from './arbitrary.ts';
import { assertInside, assertSame, exactly, rational, times } from './rational.ts';

const ROUNDED: readonly (readonly [value: string, decimals: number, rounded: string])[] = [
  ['0.5', 0, '1'],
  ['1.5', 0, '2'],
  ['2.5', 0, '3'],
  ['-0.5', 0, '-1'],
  ['-2.5', 0, '-3'],
  ['2.49', 0, '2'],
  ['2.51', 0, '3'],
  ['0.125', 2, '0.13'],
  ['0.12501', 2, '0.13'],
  ['9.995', 2, '10.00'],
  ['1.5', 3, '1.500'],
  ['7', 0, '7'],
  ['2500', -3, '3000'],
  ['3500', -3, '4000'],
  ['2500.01', -3, '3000'],
  ['-1500', -3, '-2000'],
  ['49', -2, '0'],
];

/** Figures as stated, and the true values that would print so. */
const INTERVALS: readonly (readonly [value: string, decimals: number, interval: string])[] = [
  ['4495500000', -5, '[4495450000, 4495550000]'],
  ['4495503000', -3, '[4495502500, 4495503500]'],
  ['12.50', 2, '[12.495, 12.505]'],
  ['0.138', 3, '[0.1375, 0.1385]'],
  ['0', 0, '[-0.5, 0.5]'],
  ['-7', 0, '[-7.5, -6.5]'],
];

const decimals = fc.integer({ min: -6, max: 6 });

function read(text: string): Amount {
  return parseAmount(text) ?? assert.fail(text);
}

describe('rounding', () => {
  for (const [value, places, rounded] of ROUNDED) {
    test(`${value} to ${places} decimals is ${rounded}`, () => {
      assert.equal(formatAmount(roundTo(read(value), places)), rounded);
    });
  }

  test('gives a whole number of units in the last place, with that many places', () => {
    fc.assert(
      fc.property(amounts, decimals, (value, places) => {
        const rounded = roundTo(value, places);
        assert.equal(rounded.places, Math.max(places, 0));
        assert.equal(shift(rounded, places).units % 10n ** BigInt(shift(rounded, places).places), 0n);
      }),
    );
  });

  test('goes no further than half a unit', () => {
    fc.assert(
      fc.property(amounts, decimals, (value, places) => {
        assertInside(exactly(value), roundingInterval(roundTo(value, places), places));
      }),
    );
  });

  test('treats a value and its negative alike', () => {
    fc.assert(
      fc.property(amounts, decimals, (value, places) => {
        const opposite = roundTo({ ...value, units: -value.units }, places);
        assert.equal(opposite.units, -roundTo(value, places).units);
      }),
    );
  });
});

describe('rounding intervals', () => {
  for (const [value, places, interval] of INTERVALS) {
    test(`${value} stated to ${places} decimals is ${interval}`, () => {
      assert.equal(formatInterval(roundingInterval(read(value), places)), interval);
    });
  }

  test('hold exactly the values that print as the figure, and the two ties', () => {
    const steps = fc.integer({ min: -10, max: 10 });
    fc.assert(
      fc.property(amounts, decimals, steps, fc.constantFrom(-1n, 0n, 1n), (seed, places, step, nudge) => {
        const printed = roundTo(seed, places);
        const quarter = half(halfUnit(places));
        const offset = add({ ...quarter, units: quarter.units * BigInt(step) }, amount(nudge, 20));
        const value = add(printed, offset);
        const isTie = equals(absolute(offset), halfUnit(places));
        const prints = equals(roundTo(value, places), printed);
        assert.equal(contains(roundingInterval(printed, places), value), prints || isTie);
      }),
      { numRuns: 500 },
    );
  });

  test('half a unit is five of the next decimal', () => {
    assert.equal(formatAmount(halfUnit(2)), '0.005');
    assert.equal(formatAmount(halfUnit(0)), '0.5');
    assert.equal(formatAmount(halfUnit(-1)), '5');
    assert.equal(formatAmount(halfUnit(-6)), '500000');
  });

  test('half of an amount is exact', () => {
    fc.assert(
      fc.property(amounts, (value) => {
        assertSame(times(exactly(half(value)), rational(2n)), exactly(value));
      }),
    );
    assert.equal(compare(half(ZERO), ZERO), 0);
  });
});
