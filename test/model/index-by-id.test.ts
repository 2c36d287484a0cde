import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { indexById } from '../../src/model/index-by-id.ts';

const LINES = [
  { id: 'f1', caption: 'Revenue' },
  { id: 'f2', caption: 'Cost of revenue' },
];

describe('an index by id', () => {
  test('finds the very item, and nothing for an id that no item has', () => {
    assert.equal(indexById(LINES).get('f2'), LINES[1]);
    assert.equal(indexById(LINES).get('f3'), undefined);
  });

  test('is that of its list alone, however alike another list is', () => {
    const restated = LINES.map((line) => ({ ...line, caption: `${line.caption}, restated` }));
    assert.equal(indexById(restated).get('f1')?.caption, 'Revenue, restated');
    assert.equal(indexById(LINES).get('f1')?.caption, 'Revenue');
  });

  test('is made once, and keeps the order of the list', () => {
    assert.equal(indexById(LINES), indexById(LINES));
    assert.deepEqual([...indexById(LINES).keys()], ['f1', 'f2']);
  });
});
