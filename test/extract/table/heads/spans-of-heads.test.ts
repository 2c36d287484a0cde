/** Heads of a format that says how many columns each of them spans. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { headWords, type HeadRow } from '../../../../src/extract/table/heads/heads.ts';

/** `Q2 2024*3`: over three columns. */
function headRow(cells: string): HeadRow {
  let column = 1;
  return cells.split('|').flatMap((cell) => {
    const [text = '', columns = '1'] = cell.trim().split('*');
    const head = { text, column, columns: Number(columns) };
    column += head.columns;
    return text === '' ? [] : [head];
  });
}

describe('heads', () => {
  const cases: readonly (readonly [rows: readonly string[], heads: readonly string[]])[] = [
    [
      ['2024*3 | 2023*1', 'GAAP | Adjustments | Adjusted | Adjusted'],
      ['2024 GAAP', '2024 Adjustments', '2024 Adjusted', '2023 Adjusted'],
    ],
    [
      ['2024*1 | 2023*3', 'Adjusted | GAAP | Adjustments | Adjusted'],
      ['2024 Adjusted', '2023 GAAP', '2023 Adjustments', '2023 Adjusted'],
    ],
    [
      ['2024*2 | *1 | 2023*1', 'Shares | Amount | Change | Amount'],
      ['2024 Shares', '2024 Amount', 'Change', '2023 Amount'],
    ],
  ];
  for (const [rows, heads] of cases)
    test(`${rows[0] ?? ''} stand over the columns that they span`, () => {
      assert.deepEqual(headWords(rows.map(headRow), [1, 2, 3, 4]), heads);
    });
});
