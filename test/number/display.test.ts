import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseAmount, type Amount } from '../../src/number/amount.ts';
import { displayAmount } from '../../src/number/display.ts';

const SHOWN: readonly (readonly [value: string, least: number, most: number, text: string])[] = [
  ['0', 0, 0, '0'],
  ['4495503', 0, 2, '4,495,503'],
  ['999', 0, 0, '999'],
  ['-1234567.5', 0, 1, '-1,234,567.5'],
  // At least so many digits behind the point,
  ['7', 2, 4, '7.00'],
  ['12.50', 0, 4, '12.5'],
  ['12.50', 2, 4, '12.50'],
  // and at most so many, a half rounded away from nothing.
  ['0.125', 0, 2, '0.13'],
  ['-0.125', 0, 2, '-0.13'],
  ['0.1249', 0, 2, '0.12'],
  ['2.0004', 0, 2, '2'],
  ['2.0004', 1, 2, '2.0'],
  ['999999.995', 2, 2, '1,000,000.00'],
  ['-0.004', 0, 2, '0'],
];

describe('an amount as people read it', () => {
  for (const [value, least, most, text] of SHOWN) {
    test(`${value} with ${least} to ${most} digits behind the point`, () => {
      assert.equal(displayAmount(parseAmount(value) as Amount, least, most), text);
    });
  }
});
