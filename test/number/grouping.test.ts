import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupedLike, placesIn, plainDigits } from '../../src/number/grouping.ts';

test('the digits of a printed number, and those behind its point', () => {
  const cases = [
    ['1,234.50', '1234.50', 2],
    ['(1,234)', '1234', 0],
    ['.5', '.5', 1],
    ['481,2', '4812', 0],
    ['1.322.1', '1322.1', 1],
    ['4.124,7', '4.1247', 4],
    ['4O,5l5', '40515', 0],
  ] as const;
  for (const [text, digits, places] of cases)
    assert.deepEqual([plainDigits(text), placesIn(text)], [digits, places], text);
});

test('a whole number is parted as another is', () => {
  assert.equal(groupedLike('1234567', '9,876'), '1,234,567');
  assert.equal(groupedLike('1234567', '12,34,567'), '12,34,567');
  assert.equal(groupedLike('1234567', '9876'), '1234567');
});
