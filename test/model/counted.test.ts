import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allOf, mended } from '../../src/model/counted.ts';

test('two are both of them, and more are counted', () => {
  assert.equal(allOf(2, 'columns'), 'both columns');
  assert.equal(allOf(3, 'columns'), 'all 3 columns');
});

test('what a change restores is said of one identity, of two, and of more', () => {
  assert.deepEqual([1, 2, 13].map(mended), [
    'the identity that breaks holds',
    'both identities that break hold',
    'all 13 identities that break hold',
  ]);
});
