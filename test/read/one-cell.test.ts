import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rowsOf, tablesOf } from './blocks.ts';

const STATEMENT = `EXAMPLE GROUP LIMITED
UNAUDITED CONSOLIDATED INCOME STATEMENTS
Six months ended September 30,
2022
2023
RMB
RMB
US$
YoY %
Change
(in millions, except percentages)
Revenue
412,731
458,946
62,904
11%
Cost of revenue and other${' '}
 expenses
(260,867)
(282,011)
(38,653)
8%(2)
Operating margin
12%
17%
Gain on disposal
—
(7)
Per ordinary share held by the owners:
Basic
0.10
3.04
0.42
N/A
(1)${' '}
Each share represents eight units of the company, as before the change.
`;

describe('tables with one cell a line', () => {
  test('a caption and as many figures as there are columns make a row', () => {
    assert.deepEqual(rowsOf(STATEMENT), [
      '| 1+4 Six months ended September 30,',
      '| 1 2022 | 2+3 2023',
      '| 1 RMB | 2 RMB | 3 US$',
      '| 1 YoY % | 2 Change',
      '| 1 (in millions, except percentages)',
      'Revenue | 1 412,731 | 2 458,946 | 3 62,904 | 4 11%',
      'Cost of revenue and other   expenses | 1 (260,867) | 2 (282,011) | 3 (38,653) | 4 8%(2)',
      'Operating margin | 1 12% | 2 17%',
      'Gain on disposal | 1 — | 2 (7)',
      'Per ordinary share held by the owners:',
      'Basic | 1 0.10 | 2 3.04 | 3 0.42 | 4 N/A',
    ]);
  });

  test('lists and prose with a figure on a line of its own are no tables', () => {
    for (const prose of [
      'Page\n1\nof the report\n2\nand so on.',
      'Revenue was\n5,000\nin the year, and costs were lower than they had ever been before.',
      '1\nFirst\n2\nSecond\n3\nThird',
    ])
      assert.equal(tablesOf(prose).tables, 0, prose);
  });
});
