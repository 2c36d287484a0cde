/** Heads that were cut in mid-word. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCutNumeral, overlap } from '../../../../src/extract/table/heads/heads.ts';

test('fragments are joined without the letters that both have', () => {
  assert.equal(overlap('Net income of Acm', 'cme Inc.'), 'Net income of Acme Inc.');
  assert.equal(overlap('Net in', 'come'), 'Net income');
  assert.equal(overlap('ordinary sha', 'areholders'), 'ordinary shareholders');
});

test('a numeral is cut off where the next fragment prints it whole', () => {
  const cases: readonly (readonly [digits: string, before: string, after: string, isCut: boolean])[] = [
    ['3', 'Year ended December 3', 'er 31,', true],
    ['3', 'Year ended December 3', '1,', false],
    ['31', 'Year ended December 31', 'er 31,', false],
    ['3', 'Year ended December 3', 'Change', false],
  ];
  for (const [digits, before, after, isCut] of cases)
    assert.equal(isCutNumeral(digits, before, after), isCut, `${before} | ${after}`);
});
