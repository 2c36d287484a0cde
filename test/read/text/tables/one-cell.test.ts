import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rowsOf, tablesOf } from '../../blocks.ts';

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
      '| 1 RMB | 2 RMB | 3 US$ | 4 YoY % Change',
      '| 1+4 (in millions, except percentages)',
      'Revenue | 1 412,731 | 2 458,946 | 3 62,904 | 4 11%',
      'Cost of revenue and other   expenses | 1 (260,867) | 2 (282,011) | 3 (38,653) | 4 8%(2)',
      'Operating margin | 1 12% | 2 17%',
      'Gain on disposal | 1 — | 2 (7)',
      'Per ordinary share held by the owners:',
      'Basic | 1 0.10 | 2 3.04 | 3 0.42 | 4 N/A',
    ]);
  });

  test('so they do where a blank line parts every cell from the next', () => {
    const cells = [
      'Results of the quarter',
      '(in thousands US$, except per ADS data)',
      '2Q FY2017',
      '2Q FY2016',
      '% of change',
      'Net revenues',
      '341,238',
      '278,082',
      '22.7%',
      'Operating income',
      '21,438',
      '10,399',
      '106.2%',
      'Net income',
      '10,360',
      '5,883',
      '76.1%',
      'As of',
      'December 31, 2015',
      'November 30, 2016',
      'Cash',
      '10,203',
      '11,407',
      'Total assets',
      '30,203',
      '32,407',
      'Ordinary shares (US$0.01 par value; 300,000,000 shares authorized; 158,379,387 shares issued and outstanding)',
      '1,584',
      '1,584',
    ];
    assert.deepEqual(rowsOf(`${cells.join('\n\n')}\n`), [
      '| 1+3 (in thousands US$, except per ADS data)',
      '| 1 2Q FY2017 | 2 2Q FY2016 | 3 % of change',
      'Net revenues | 1 341,238 | 2 278,082 | 3 22.7%',
      'Operating income | 1 21,438 | 2 10,399 | 3 106.2%',
      'Net income | 1 10,360 | 2 5,883 | 3 76.1%',
      '| 1+2 As of',
      '| 1 December 31, 2015 | 2 November 30, 2016',
      'Cash | 1 10,203 | 2 11,407',
      'Total assets | 1 30,203 | 2 32,407',
      'Ordinary shares (US$0.01 par value; 300,000,000 shares authorized; 158,379,387 shares issued and outstanding) | 1 1,584 | 2 1,584',
    ]);
  });

  test('numbers of notes have a column of their own, also in rows without one', () => {
    const text = `for the year ended 31 December 2023
Note
2023
£m
2022
£m
Revenue
3
1,234.5
1,100.2
Cost of sales
(800.1)
(750.0)
Gross profit
434.4
350.2
Tax
6
(50.0)
(40.0)
Costs of the new
site
12
(7.5)
—
`;
    assert.deepEqual(rowsOf(text), [
      '| 1+3 for the year ended 31 December 2023',
      '| 1 Note | 2 2023',
      '| 2 £m | 3 2022',
      '| 3 £m',
      'Revenue | 1 3 | 2 1,234.5 | 3 1,100.2',
      'Cost of sales | 2 (800.1) | 3 (750.0)',
      'Gross profit | 2 434.4 | 3 350.2',
      'Tax | 1 6 | 2 (50.0) | 3 (40.0)',
      'Costs of the new',
      'site | 1 12 | 2 (7.5) | 3 —',
    ]);
  });

  test('measures stand over the percentages, years over the amounts in the first currency', () => {
    const text = `Six months ended June 30,
% of
Revenue
YoY
change
2022
2023
RMB
% of
Revenue
RMB
US$
% of
Revenue
(in millions)
Sales
10
64%
20
3
62%
(2)%
Costs
4
36%
5
1
38%
2%
Total
14
100%
25
4
100%
0%
`;
    assert.deepEqual(rowsOf(text).slice(0, 4), [
      '| 1+5 Six months ended June 30, | 6 % of Revenue YoY change',
      '| 1+2 2022 | 3+3 2023',
      '| 1 RMB | 2 % of Revenue | 3 RMB | 4 US$ | 5 % of Revenue',
      '| 1+6 (in millions)',
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

test('whole dates stand over one column each, below the span of all', () => {
  const text = `Statements of Income
For the three months ended
September 30, 2022
September 30, 2023
September 30, 2023
RMB
RMB
US$
Revenue
1,100
1,200
170
Cost of revenue
(600)
(700)
(100)
Weighted average number of ordinary shares used in computing net income per share
391,234,567
388,765,432
388,765,432
`;
  assert.deepEqual(rowsOf(text).slice(0, 5), [
    '| 1+3 For the three months ended',
    '| 1 September 30, 2022 | 2 September 30, 2023 | 3 September 30, 2023',
    '| 1 RMB | 2 RMB | 3 US$',
    'Revenue | 1 1,100 | 2 1,200 | 3 170',
    'Cost of revenue | 1 (600) | 2 (700) | 3 (100)',
  ]);
  assert.match(rowsOf(text)[5] ?? '', /^Weighted average .* \| 1 391,234,567 \| 2 388,765,432/);
});
