import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rowsOf, tablesOf } from '../../blocks.ts';

describe('tables written out with pipes between the cells that print something', () => {
  test('heads stand over the columns by their number, and headings inside are rows', () => {
    const text = `Birch Co.

STATEMENTS OF OPERATIONS
(in thousands)
Three Months Ended | Nine Months Ended
June 27, 2026 | June 28, 2025 | June 27, 2026 | June 28, 2025
Net sales:
Goods | 70 | 60 | 210 | 180
Services (1) | 30 | 25 | (90) | —
Total net sales | 100 | 85 | 120 | 180
(1) Includes fees.
`;
    assert.deepEqual(rowsOf(text), [
      '| 1+2 Three Months Ended | 3+2 Nine Months Ended',
      '| 1 June 27, 2026 | 2 June 28, 2025 | 3 June 27, 2026 | 4 June 28, 2025',
      'Net sales:',
      'Goods | 1 70 | 2 60 | 3 210 | 4 180',
      'Services (1) | 1 30 | 2 25 | 3 (90) | 4 —',
      'Total net sales | 1 100 | 2 85 | 3 120 | 4 180',
    ]);
    assert.deepEqual(tablesOf(text), {
      tables: 1,
      before: ['heading Birch Co.', 'heading STATEMENTS OF OPERATIONS', 'paragraph (in thousands)'],
    });
  });

  test('a head by itself stands over all columns, and heads that come again begin new columns', () => {
    const text = `Six Months Ended June 30,
2026 | 2025
Net income | 49 | 68
Other | (2) | 3
Three months ended June 30, | Six months ended June 30,
2026 | 2025 | 2026 | 2025
Cost of revenue | 1 | 2 | 3 | 4
Total | 12 | 10 | 23 | 22
`;
    assert.deepEqual(rowsOf(text), [
      '| 1+2 Six Months Ended June 30,',
      '| 1 2026 | 2 2025',
      'Net income | 1 49 | 2 68',
      'Other | 1 (2) | 2 3',
      '| 1+2 Three months ended June 30, | 3+2 Six months ended June 30,',
      '| 1 2026 | 2 2025 | 3 2026 | 4 2025',
      'Cost of revenue | 1 1 | 2 2 | 3 3 | 4 4',
      'Total | 1 12 | 2 10 | 3 23 | 4 22',
    ]);
  });

  test('marks with cells of their own belong to their figures, and percentages stand in their column', () => {
    const text = `Three months ended June 30,
(in millions) | 2026 | 2025 | Change
Revenue | $ | 80 | $ | 50 | 60 | %
Costs | (30 | ) | (20 | ) | 50 | %
Margin | 31.4 | % | 17.9 | %
`;
    assert.deepEqual(rowsOf(text), [
      '| 1+3 Three months ended June 30,',
      '(in millions) | 1 2026 | 2 2025 | 3 Change',
      'Revenue | 1 $ | 80 | 2 $ | 50 | 3 60 | %',
      'Costs | 1 (30 | ) | 2 (20 | ) | 3 50 | %',
      'Margin | 1 31.4 | % | 2 17.9 | %',
    ]);
  });

  test('a head over two of the columns stands where its years do', () => {
    const text = `Three Months Ended | Change
2026 | 2025 | %
Sales | 120 | 100 | 20 %
Costs | 60 | 50 | 20 %
`;
    assert.deepEqual(rowsOf(text).slice(0, 2), [
      '| 1+2 Three Months Ended | 3 Change',
      '| 1 2026 | 2 2025 | 3 %',
    ]);
  });

  test('a first cell that names the table stands over the captions', () => {
    const text = `Reconciliation of adjusted income: | Three Months Ended June 30,
2026 | 2025
Amounts | % of Net Sales | Amounts | % of Net Sales
Net income | 29 | 21.8 | % | 11 | 8.9 | %
Costs | (1) | (0.9) | (2) | (0.5)
`;
    assert.deepEqual(rowsOf(text), [
      'Reconciliation of adjusted income: | 1+4 Three Months Ended June 30,',
      '| 1+2 2026 | 3+2 2025',
      '| 1 Amounts | 2 % of Net Sales | 3 Amounts | 4 % of Net Sales',
      'Net income | 1 29 | 2 21.8 | % | 3 11 | 4 8.9 | %',
      'Costs | 1 (1) | 2 (0.9) | 3 (2) | 4 (0.5)',
    ]);
  });

  test('a page may cut a table in two', () => {
    const rows = ['Costs A | 1 | 2', 'Costs B | 3 | 4'];
    const head = (page: number): string => `Birch results\n\nMay 5, 2026\n\nPage ${page} of 2\n\n`;
    const text = `${head(1)}Q1 | Q2\nSales | 9 | 8\nFees | 7 | 6\n\n${head(2)}${rows.join('\n')}`;
    assert.deepEqual(rowsOf(text), [
      '| 1 Q1 | 2 Q2',
      'Sales | 1 9 | 2 8',
      'Fees | 1 7 | 2 6',
      'Costs A | 1 1 | 2 2',
      'Costs B | 1 3 | 2 4',
    ]);
    assert.equal(tablesOf(text).tables, 1);
  });

  test('pipes in prose, contacts and signatures make no table', () => {
    for (const text of [
      'Investors ir@birch.example | Media press@birch.example',
      'Oregon | 001-12345 | 12-3456789\n(State) | (File Number) | (Number)',
      'Date: | July 30, 2026 | Birch Co.\nBy: | /s/ A. Birch\nA. Birch',
    ])
      assert.equal(tablesOf(text).tables, 0, text);
  });

  test('cells that print nothing part no columns, whatever pipes stand around them', () => {
    const text = `(in thousands)

 |  | Three Months Ended June 30, |  |  | Six Months Ended June 30, |
 |  | 2026 |  |  | 2025 |  |  | 2026 |  |  | 2025 |
Revenues: |  |  |  |  |  |  |  |
Oil |  | 260 |  |  | 196 |  |  | 459 |  |  | 443 |
Gas |  |  | 12 |  |  |  | 19 |  |  |  | (28 |  |  | 45 |
Total |  |  | 272 |  |  |  | 215 |  |  |  | 431 |  |  |  | 488 |
`;
    assert.deepEqual(rowsOf(text), [
      '| 1+2 Three Months Ended June 30, | 3+2 Six Months Ended June 30,',
      '| 1 2026 | 2 2025 | 3 2026 | 4 2025',
      'Revenues:',
      'Oil | 1 260 | 2 196 | 3 459 | 4 443',
      'Gas | 1 12 | 2 19 | 3 (28 | 4 45',
      'Total | 1 272 | 2 215 | 3 431 | 4 488',
    ]);
  });

  test('a note of the scale beside a heading is no head of a column', () => {
    const text = `Three Months Ended June 30,
2026 | 2025 | $ Change | % Change
Revenues | (Dollars in thousands)
Goods | 17,021 | 18,329 | (1,308) | (7 | %)
Royalties | 32,370 | 31,228 | 1,142 | 4 | %
`;
    assert.deepEqual(rowsOf(text), [
      '| 1+4 Three Months Ended June 30,',
      '| 1 2026 | 2 2025 | 3 $ Change | 4 % Change',
      'Revenues | 1+4 (Dollars in thousands)',
      'Goods | 1 17,021 | 2 18,329 | 3 (1,308) | 4 (7 | %)',
      'Royalties | 1 32,370 | 2 31,228 | 3 1,142 | 4 4 | %',
    ]);
  });

  test('changes in money and in per cent stand beside the columns that they are of', () => {
    const text = `Three Months Ended June 30, | Change
(in thousands) | 2026 | 2025 | Amount | %
Goods | 114,480 | 115,005 | (525) | (0.5) | %
Services | 36,248 | 95,465 | (59,217) | (62.0) | %
`;
    assert.deepEqual(rowsOf(text).slice(0, 3), [
      '| 1+2 Three Months Ended June 30, | 3+2 Change',
      '(in thousands) | 1 2026 | 2 2025 | 3 Amount | 4 %',
      'Goods | 1 114,480 | 2 115,005 | 3 (525) | 4 (0.5) | %',
    ]);
  });
});
