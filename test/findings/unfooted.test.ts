/** Totals whose rows sum to them in no column: where a row is missing, every column breaks, and none is believed. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { auditedTables } from '../tables/audit.ts';

const ROWS = [
  '| Cash and equivalents | 1,510 | 1,402 |',
  '| Receivables | 2,204 | 2,111 |',
  '| Inventories | 903 | 857 |',
  '| Total current assets | 4,617 | 4,370 |',
];

async function told(
  rows: readonly string[],
  heading = '| Current assets: | | |',
): Promise<readonly string[]> {
  const text = `## Consolidated Balance Sheets\n\n(in thousands)\n\n| | December 31, 2024 | December 31, 2023 |\n| --- | --- | --- |\n${heading}\n${rows.join('\n')}\n`;
  const { notices } = await auditedTables(text);
  return notices.filter(({ code }) => code === 'unfooted-total').map(({ message }) => message);
}

describe('the rows above a total', () => {
  const [cash = '', receivables = '', inventories = '', total = ''] = ROWS;

  test('sum to it', async () => {
    assert.deepEqual(await told(ROWS), []);
  });

  test('sum to it in no column, where one is missing', async () => {
    assert.deepEqual(await told([cash, inventories, total]), [
      'The 2 rows above Total current assets sum to it in no column; see whether a row is missing or out of place.',
    ]);
  });

  test('are one, where all others are missing', async () => {
    assert.deepEqual(await told([cash, total]), [
      'The one row above Total current assets differs from it in every column; see whether a row is missing or out of place.',
    ]);
  });

  test('sum to it in one column, where the other has a slip', async () => {
    assert.deepEqual(await told([cash, receivables.replace('2,204', '2,240'), inventories, total]), []);
  });

  test('are not all of its addends, where no heading stands above them', async () => {
    assert.deepEqual(await told([cash, inventories, total], '| Goodwill | 15 | 15 |'), []);
  });
});
