import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest, slipsBetween } from '../../src/expression/nearest.ts';

test('slips are letters added, dropped, changed or swapped', () => {
  const pairs: readonly (readonly [string, string, number])[] = [
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'acb', 1],
    ['abc', 'xabc', 1],
    ['footing', 'footings', 1],
    ['kitten', 'sitting', 3],
  ];
  for (const [from, to, slips] of pairs) assert.equal(slipsBetween(from, to), slips, `${from} → ${to}`);
});

test('the nearest name is a plausible one, or none', () => {
  const known = ['Revenue', 'NetIncome', 'TotalAssets'];
  assert.equal(nearest('Revenu', known), 'Revenue');
  assert.equal(nearest('netincome', known), 'NetIncome');
  assert.equal(nearest('TotlaAssets', known), 'TotalAssets');
  assert.equal(nearest('Goodwill', known), null);
  assert.equal(nearest('x', []), null);
});
