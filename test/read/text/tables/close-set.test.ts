import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blocksOf, rowsOf, tablesOf } from '../../blocks.ts';

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

  test('heads that name a change, or the notes, are heads as well', () => {
    const rows = rowsOf(`
Year Ended December 31,
2024 2023 % Change
Net sales $ 12,345 $ 11,000 12.2%
Cost of sales 2,345 2,000 17.3%
Gross profit $ 10,000 $ 9,000 11.1%

Notes FY24 FY23
Revenue 2 1,234 1,200
Costs 3 (345) (350)
Tax 4 (100) (110)
Profit 789 740
`);
    assert.deepEqual(rows.slice(0, 2), ['| 1+3 Year Ended December 31,', '| 1 2024 | 2 2023 | 3 % Change']);
    assert.deepEqual(rows.slice(-5, -3), [
      '| 1 Notes | 2 FY24 | 3 FY23',
      'Revenue | 1 2 | 2 1,234 | 3 1,200',
    ]);
    assert.equal(rows.at(-1), 'Profit | 1 | 2 789 | 3 740');
  });

  test('heads stand evenly only over columns that hold the same for each of them', () => {
    const rows = rowsOf(`
2024 2023
Net sales 180 150 30 20.0%
Cost of sales (90) (80) (10) 12.5%
Gross profit 90 70 20 28.6%
`);
    assert.equal(rows[0], '2024 2023');
  });

  test('heads of several lines below one another are told apart by nothing', () => {
    const rows = rowsOf(`
March 31,
2024
December 31,
2023
Cash $ 12,345 $ 11,000
Receivables 2,345 2,000
Total assets $ 14,690 $ 13,000
`);
    assert.deepEqual(rows.slice(0, 4), ['March 31,', '2024', 'December 31,', '2023']);
  });

  test('numbers that captions end in are no figures', () => {
    const rows = rowsOf(`
March 31, 2024 December 31, 2023
Level 1 $ 1,000 $ 900
Level 2 500 400
Level 3 200 100
Total $ 1,700 $ 1,400
Balance at January 1, 2022 $ 500 $ 300
`);
    assert.equal(rows[1], 'Level 1 | 1 $ 1,000 | 2 $ 900');
    assert.equal(rows.at(-1), 'Balance at January 1, 2022 | 1 $ 500 | 2 $ 300');
  });

  test('a caption may be longer than a line', () => {
    const rows = rowsOf(`
March 31, 2024 December 31, 2023
Accounts payable 1,000 900
Preferred stock, $0.001 par value; 10,000 shares authorized; none of them issued, or still
outstanding — —
Total $ 1,000 $ 900
`);
    assert.deepEqual(rows.slice(-2), ['outstanding | 1 — | 2 —', 'Total | 1 $ 1,000 | 2 $ 900']);
  });

  test('what a blank line parts from a table is of it only where it goes on alike', () => {
    const text = `
2024 2023
Revenue 120 100
Costs (60) (50)

Gross profit 60 50

Outlook for the Next Year
Revenue 130 140
Costs (65) (70)
Gross profit 65 70

The number of stores at the end of the year was 345, compared with
300 a year ago.
`;
    assert.deepEqual(
      blocksOf(text).map(([kind]) => kind),
      ['table', 'heading', 'table', 'paragraph'],
    );
    assert.equal(rowsOf(text)[3], 'Gross profit | 1 60 | 2 50');
  });

  test('a table in another layout ends it', () => {
    const text = `
2024 2023
Revenue 120 100
Costs (60) (50)
Gross profit 60 50
Shares
                        Basic    Diluted
Weighted average        1,000      1,100
At the end              1,050      1,150
`;
    assert.equal(tablesOf(text).tables, 2);
  });

  test('sentences with figures, addresses and lists are no tables', () => {
    const text = `
We opened 4 stores in 2023 and 10 in 2022, of 1,359 and
1,325 in all.
Phone 425 313 8203
Fax 425 313 8103
Mobile 425 313 8003
Net sales were
$2.6 billion and $2.3 billion.
• Revenue $1.2bn 20%
• Operating profit $300m (5)%
• Earnings per share $1.10 3%
`;
    assert.equal(tablesOf(text).tables, 0);
  });
});
