/** Sums of which a line has two figures in each other's column, so that they fail in both. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { discovered, statement, sums } from '../shown.ts';

const ROWS = [
  'Cash\t18,221\t21,470',
  'Receivables, net\t9,806\t11,352',
  'Inventories\t7,319\t6,458',
  'Total current assets\t35,346\t39,280',
];
const SUM = 'Total current assets = Cash + Receivables, net + Inventories';

function exchanged(row: number, rows: readonly string[] = ROWS): readonly string[] {
  return rows.with(row, (rows[row] as string).replace(/\t(\S+)\t(\S+)/, '\t$2\t$1'));
}

describe('a sum', () => {
  test('is known still where an addend, or the total, stands in the other column: as an error', () => {
    for (const row of ROWS.keys()) {
      assert.deepEqual(sums(statement(...exchanged(row))), [`${SUM} x x`]);
      assert.equal(discovered(statement(...exchanged(row)))[0]?.severity, 'error');
    }
  });

  test('is taken up by the next total as any other', () => {
    const rows = [...exchanged(1), 'Goodwill\t4,032\t4,032', 'Total assets\t39,378\t43,312'];
    assert.deepEqual(sums(statement(...rows)), [
      `${SUM} x x`,
      'Total assets = Total current assets + Goodwill',
    ]);
  });

  test('may be what is left of the first line', () => {
    const rows = [
      'Net revenues\t151,661\t140,209',
      'Cost of goods sold\t45,593\t46,181',
      'Gross profit\t106,068\t94,028',
    ];
    for (const row of rows.keys())
      assert.deepEqual(sums(statement(...exchanged(row, rows))), [
        'Gross profit = Net revenues - Cost of goods sold x x',
      ]);
  });

  test('may take off a line that its caption says is less', () => {
    const rows = [
      'Loans, gross\t61,204\t58,917',
      'Securities\t12,330\t14,105',
      'Less allowance for losses\t1,482\t1,207',
      'Total assets, net\t72,052\t71,815',
    ];
    for (const row of rows.keys())
      assert.deepEqual(sums(statement(...exchanged(row, rows))), [
        'Total assets, net = Loans, gross + Securities - Less allowance for losses x x',
      ]);
  });

  test('is known in spite of rounding', () => {
    const rounded = ROWS.map((row) => row.replace('39,280', '39,281'));
    assert.deepEqual(sums(statement(...exchanged(2, rounded))), [`${SUM} x x`]);
  });

  const NO_SUMS: readonly (readonly [why: string, rows: readonly string[]])[] = [
    ['two addends stand in the other column', exchanged(0, exchanged(1))],
    ['the columns fail by different amounts', exchanged(1).map((row) => row.replace('11,352', '11,532'))],
    [
      'no line has two figures that differ as the columns do',
      ROWS.map((row) => row.replace('39,280', '40,280').replace('35,346', '34,346')),
    ],
    ['no caption says that it is one', exchanged(1).map((row) => row.replace('Total current', 'Other'))],
    [
      'figures are so short that chance brings forth the like',
      exchanged(1, ['Cash\t3\t2', 'Receivables, net\t1\t4', 'Inventories\t2\t1', 'Total assets\t6\t7']),
    ],
  ];
  for (const [why, rows] of NO_SUMS)
    test(`is not seen where ${why}`, () => assert.deepEqual(sums(statement(...rows)), []));
});
