import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blocksOf, rowsOf, tablesOf } from './blocks.ts';

const STATEMENT = `
Example Instruments Inc.
Consolidated Statements of Operations
(In thousands, except per share data)
Three Months Ended Six Months Ended
June 30, March 31, June 30, June 30, June 30,
2024 2024 2023 2024 2023
(Unaudited) (Unaudited)
Net sales $ 12,345 $ 11,000 $ 11,500 $ 23,345 $ 21,500
Costs:
Cost of sales (1) (2,345) (2,000) (2,500) (4,345) (4,000)
Notes due 2027 - (100) 50 (100) 50
Gain on sale of
businesses 10 20 30 30 40
12
Income $ 10,010 $ 8,920 $ 9,080 $ 18,930 $ 17,590
Margin 81.1 % 81.1 % 79.0 % 81.1% 81.8%
Sales rose because more instruments were sold in each of the regions than in the year before.
`;

describe('tables whose cells one blank parts', () => {
  test('figures stand in their order, heads over as many columns as begin anew', () => {
    assert.deepEqual(rowsOf(STATEMENT), [
      '| 1+3 Three Months Ended | 4+2 Six Months Ended',
      '| 1 June 30, | 2 March 31, | 3 June 30, | 4 June 30, | 5 June 30,',
      '| 1 2024 | 2 2024 | 3 2023 | 4 2024 | 5 2023',
      '(Unaudited) (Unaudited)',
      'Net sales | 1 $ 12,345 | 2 $ 11,000 | 3 $ 11,500 | 4 $ 23,345 | 5 $ 21,500',
      'Costs:',
      'Cost of sales (1) | 1 (2,345) | 2 (2,000) | 3 (2,500) | 4 (4,345) | 5 (4,000)',
      'Notes due 2027 | 1 - | 2 (100) | 3 50 | 4 (100) | 5 50',
      'Gain on sale of',
      'businesses | 1 10 | 2 20 | 3 30 | 4 30 | 5 40',
      '12',
      'Income | 1 $ 10,010 | 2 $ 8,920 | 3 $ 9,080 | 4 $ 18,930 | 5 $ 17,590',
      'Margin | 1 81.1 % | 2 81.1 % | 3 79.0 % | 4 81.1% | 5 81.8%',
    ]);
  });

  test('what is around the table stays text', () => {
    const blocks = blocksOf(STATEMENT).map(([kind]) => kind);
    assert.deepEqual(blocks, ['heading', 'heading', 'paragraph', 'table', 'paragraph']);
  });

  test('amounts and percentages stand in the columns of their kind', () => {
    const rows = rowsOf(`
Three Months Ended March 31,
2024 2023
Net sales $ 2,634 100.0% $ 2,345 100.0%
Cost of sales 1,579 59.9% 1,404 59.9%
Gross profit 1,055 40.1% 941 40.1%
Outlook per share $6 - $7 $5 - $6
Earnings per share $ 6.92 $ 6.34
`);
    assert.deepEqual(rows[0], '| 1+4 Three Months Ended March 31,');
    assert.deepEqual(rows[1], '| 1+2 2024 | 3+2 2023');
    assert.deepEqual(rows.at(-2), 'Outlook per share | 1 $6 - $7 | 3 $5 - $6');
    assert.deepEqual(rows.at(-1), 'Earnings per share | 1 $ 6.92 | 3 $ 6.34');
  });

  test('from a row on of which it is not clear what is missing, no figure is read', () => {
    const rows = rowsOf(`
2024 2023
Net sales 12,345 11,000
Cost of sales (2,345) (2,000)
Gross profit 10,000 9,000
Impairment (500)
Income 9,500 9,000
`);
    assert.deepEqual(rows.slice(-3), [
      'Gross profit | 1 10,000 | 2 9,000',
      'Impairment (500)',
      'Income 9,500 9,000',
    ]);
  });

  test('heads that cannot be told apart stand over no column', () => {
    const rows = rowsOf(`
Three months ended June 30, Six months ended Ju ne 30,
2024 2023 2024 2023
Net sales 12,345 11,000 23,345 21,500
Cost of sales (2,345) (2,000) (4,345) (4,000)
Gross profit 10,000 9,000 19,000 17,500
`);
    assert.deepEqual(rows.slice(0, 2), [
      '2024 2023 2024 2023',
      'Net sales | 1 12,345 | 2 11,000 | 3 23,345 | 4 21,500',
    ]);
  });

  test('sentences with figures, addresses and lists are no tables', () => {
    const text = `
We opened 4 stores in 2023 and 10 in 2022, of 1,359 and
1,325 in all.
Phone 425 313 8203
Fax 425 313 8103
Net sales were
$2.6 billion and $2.3 billion.
`;
    assert.equal(tablesOf(text).tables, 0);
  });
});
