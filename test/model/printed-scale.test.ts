import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exponentOf } from '../../src/model/printed-scale.ts';

const SCALES: readonly (readonly [what: string, text: string, decimals: number, exponent: number])[] = [
  ['units', '4,495', 0, 0],
  ['dollars and cents', '0.58', 2, 0],
  ['thousands', '(4,495)', -3, 3],
  ['millions with a decimal', '4,495.5', -5, 6],
  ['lakhs with two', '1,10,234.56', -3, 5],
  ['per cent', '13.80', 4, -2],
  ['basis points', '280', 4, -4],
];

for (const [what, text, decimals, exponent] of SCALES)
  test(`${text} stated to ${decimals} places counts in ${what}`, () => {
    assert.equal(exponentOf({ decimals }, { text }), exponent);
  });
