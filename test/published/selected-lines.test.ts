/** Sheets of highlights print some lines and the totals; a full sheet is asked to foot, whatever slip it has. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { audited } from './audited.ts';

type Row = readonly [caption: string, now: string, before: string];

/** How many findings a balance sheet of these rows gives. */
async function count(...rows: readonly Row[]): Promise<number> {
  const table = rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
  const head = '| (in thousands) | December 31, 2024 | December 31, 2023 |\n| --- | --- | --- |\n';
  return (await audited(`**Balance Sheet**\n\n${head}${table}\n`, 'release.md')).findings.length;
}

const ASSETS: readonly Row[] = [
  ['Invested assets', '2,093,094', '1,886,494'],
  ['Cash', '200,949', '102,046'],
];
const TOTAL: Row = ['Total assets', '3,488,469', '3,144,190'];
const REST: readonly Row[] = [
  ['Premiums receivable', '794,426', '855,650'],
  ['Other assets', '400,000', '300,000'],
];
const OWED: readonly Row[] = [
  ['Losses and loss settlement expenses', '1,796,782', '1,638,755'],
  ['Total liabilities', '2,706,938', '2,410,445'],
];
const EQUITY: Row = ["Total stockholders' equity", '781,531', '733,745'];

describe('a sheet of some lines is not asked to foot', () => {
  test('where both sides fall short in every column', async () => {
    assert.equal(await count(...ASSETS, TOTAL, ...OWED, EQUITY), 0);
  });

  test('where one side has few lines and no subtotal', async () => {
    assert.equal(await count(...ASSETS, TOTAL, EQUITY), 0);
  });

  test('and still the two sides are to balance', async () => {
    const slipped: Row = ['Total assets', '3,488,496', '3,144,190'];
    assert.equal(await count(...ASSETS, slipped, ...OWED, EQUITY), 1);
  });
});

describe('a full sheet is', () => {
  test('where one of its figures has a slip', async () => {
    const slipped: Row = ['Cash', '200,494', '102,046'];
    assert.equal(await count(...ASSETS, ...REST, TOTAL), 0);
    assert.equal(await count(...ASSETS.slice(0, 1), slipped, ...REST, TOTAL), 1);
  });

  test('where one column alone falls short, and where it is exceeded', async () => {
    const short: Row = ['Invested assets', '2,093,094', '886,494'];
    assert.equal(await count(short, ...ASSETS.slice(1), ...REST, TOTAL), 1);
    const more: Row = ['Total assets', '2,488,469', '2,144,190'];
    assert.ok((await count(...ASSETS, ...REST, more)) > 0);
  });

  test('where a line was left out of one side, of which more than a few are left', async () => {
    assert.ok((await count(...ASSETS, ['Goodwill', '10,000', '9,000'], ...REST, TOTAL)) > 0);
    const current: Row = ['Total current assets', '2,294,043', '1,988,540'];
    assert.ok((await count(...ASSETS, current, ['Plant', '794,426', '855,650'], TOTAL)) > 0);
  });
});
