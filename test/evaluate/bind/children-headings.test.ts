/** What headings between rows say of the total below them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CURRENT, names, type Rows } from '../layout.ts';

describe('children under headings', () => {
  test('are not told apart where headings part rows that have no total of their own', () => {
    const rows: Rows = [
      ['Intangible things'],
      ['Goodwill', '9'],
      ['Financial things'],
      ['doc:shares', '2'],
      ['TotalAssets', '11'],
    ];
    assert.deepEqual(names(rows), ['the headings above it part rows that have no total of their own']);
  });

  test('are more than one total of others', () => {
    const rows: Rows = [...CURRENT, ['Debt', '4'], ['CurrentAssets', '6'], ['TotalAssets', '12']];
    assert.deepEqual(names(rows), ['CurrentAssets is not all of it']);
  });

  test('stand under headings that only tell what may be reclassified', () => {
    const rows: Rows = [
      ['Items that may be reclassified to profit or loss'],
      ['Cash', '1'],
      ['doc:hedges', '2'],
      ['Items that will not be reclassified to profit or loss'],
      ['Loans', '3'],
      ['CurrentAssets', '6'],
    ];
    assert.deepEqual(names([['Plant', '9'], ...rows]), ['Cash', 'doc:hedges', 'Loans']);
    assert.deepEqual(names(rows.slice(3)), ['Loans']);
  });
});
