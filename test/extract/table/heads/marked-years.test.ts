import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type HeadRow, headWords } from '../../../../src/extract/table/heads/heads.ts';
import { periodKey } from '../../../../src/model/period.ts';
import { extracted } from '../../reading.ts';

describe('years with the mark of a note', () => {
  test('are the same as those without one beside them', () => {
    const row = (...texts: readonly string[]): HeadRow =>
      texts.map((text, index) => ({ text, column: index + 1, columns: null }));
    assert.deepEqual(headWords([row('2022', '2023^{1}', '2023')], [1, 2, 3]), ['2022', '2023', '2023']);
  });

  for (const mark of ['', '*', '†', '¹', '(1)', ' (1)', ' (a)', '^{2}'])
    test(`2022${mark} is a head, and no figure`, () => {
      const text = `Balance Sheets (in thousands of RMB)\n\n\tMarch 31,\tDecember 31,\n\t2023\t2022${mark}\nCash\t1,000\t900\nDebt\t234\t34\n`;
      const [table] = extracted(text).tables;
      assert.deepEqual(
        table?.columns.map(({ period }) => (period === null ? 'undated' : periodKey(period))),
        ['2023-03-31', '2022-12-31'],
      );
    });
});
