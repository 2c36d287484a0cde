/** Heads as companies outside the United States print them, over a balance sheet and a statement of income. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { periodKey } from '../../../../src/model/period.ts';
import { extracted, shown } from '../../reading.ts';

const SAYS_YEAR = 'Acme plc\n\nResults for the year ended 31 December 2024\n';
const SAYS_HALF = 'Acme plc\n\nResults for the six months ended 30 June 2024\n';

/** The periods of two columns of flows, in a document with balance sheets of two days. */
function flows(heads: string, days: string, opening = ''): string {
  return tablePeriods(`${opening}
Income statement

€m\t${heads.replace(' | ', '\t')}
Revenue\t1,200\t1,100
Cost of sales\t(600)\t(500)
Gross profit\t600\t600
Profit for the year\t450\t440

Balance sheet

€m\t${days.replace(' | ', '\t')}
Inventories\t1,013\t1,013
Cash\t987\t987
Total assets\t2,000\t2,000
`);
}

function balances(heads: string): string {
  return tablePeriods(`
Balance sheet

€m\t${heads.replace(' | ', '\t')}
Inventories\t1,013\t1,013
Cash\t987\t987
Total assets\t2,000\t2,000
`);
}

function tablePeriods(text: string): string {
  const columns = extracted(text).tables[0]?.columns ?? [];
  return columns.map(({ period }) => (period === null ? 'undated' : periodKey(period))).join(' | ');
}

describe('heads that name both days', () => {
  const cases: readonly (readonly [heads: string, flows: string])[] = [
    [
      'From April 1, 2024 to September 30, 2024 | From April 1, 2023 to September 30, 2023',
      '2024-04-01/2024-09-30 | 2023-04-01/2023-09-30',
    ],
    ['1-6/2024 | 1-6/2023', '2024-01-01/2024-06-30 | 2023-01-01/2023-06-30'],
    ['01.01.-30.06.2024 | 01.01.-30.06.2023', '2024-01-01/2024-06-30 | 2023-01-01/2023-06-30'],
    ['1 Dec 2023-30 Nov 2024 | 1 Dec 2022-30 Nov 2023', '2023-12-01/2024-11-30 | 2022-12-01/2023-11-30'],
    ['2020 Apr-Jun | 2019 Apr-Jun', '2020-04-01/2020-06-30 | 2019-04-01/2019-06-30'],
    ['2024-01-01 - 2024-06-30 | 2023-01-01 - 2023-06-30', '2024-01-01/2024-06-30 | 2023-01-01/2023-06-30'],
    [
      '6 months ending 30 Jun 23 | 6 months ending 30 Jun 22',
      '2023-01-01/2023-06-30 | 2022-01-01/2022-06-30',
    ],
  ];
  for (const [heads, read] of cases) {
    test(heads, () => {
      assert.equal(flows(heads, '31 December 2024 | 31 December 2023'), read);
      assert.equal(balances(heads), read.replaceAll(/\d{4}-\d\d-\d\d\//g, ''));
    });
  }

  test('may print the months in the title, and the years over the columns', () => {
    const text =
      'Income statement, January 1 to June 30\n\n€m\t2024\t2023\nRevenue\t120\t110\nGross profit\t60\t50\n';
    assert.equal(tablePeriods(text), '2024-01-01/2024-06-30 | 2023-01-01/2023-06-30');
  });

  test('stand over equal parts of the columns, where what told how many was lost', () => {
    const text = `Income statement

3 months ending\t6 months ending
SEKm\t30 Jun 23\t30 Jun 22\t30 Jun 23\t30 Jun 22
Net sales\t116\t115\t231\t231
Operating profit\t97\t97\t122\t121
`;
    assert.equal(
      tablePeriods(text),
      '2023-04-01/2023-06-30 | 2022-04-01/2022-06-30 | 2023-01-01/2023-06-30 | 2022-01-01/2022-06-30',
    );
  });

  test('of which it is not clear what they bound are undated', () => {
    assert.equal(balances('31 Dec 2023 to 31 Mar 2024 | 31 Dec 2022 to 31 Mar 2023'), 'undated | undated');
  });
});

test('columns without heads are of none of several years named above them', () => {
  const text = (above: string): string =>
    `Balance sheet\n\n(SEKm, ${above})\n\nInventories\t1,013\t1,012\nCash\t987\t988\nTotal assets\t2,000\t2,000\n`;
  assert.equal(tablePeriods(text('30 June 2019, 31 December 2018')), 'undated | undated');
  assert.equal(tablePeriods(text('30 June 2019')), '2019-06-30 | 2019-06-30');
});

describe('days of balance sheets', () => {
  const cases: readonly (readonly [heads: string, days: string])[] = [
    ['30 Jun 23 | 31 Dec 22', '2023-06-30 | 2022-12-31'],
    ['2024-12-31 | 2023-12-31', '2024-12-31 | 2023-12-31'],
    ['2020 Jun 30 | 2019 Dec 31', '2020-06-30 | 2019-12-31'],
  ];
  for (const [heads, days] of cases) {
    test(heads, () => {
      assert.equal(balances(heads), days);
    });
  }
});

describe('names of periods', () => {
  const cases: readonly (readonly [heads: string, days: string, opening: string, flows: string])[] = [
    // By what the opening says.
    [
      '2024 | 2023',
      '31 December 2024 | 31 December 2023',
      SAYS_YEAR,
      '2024-01-01/2024-12-31 | 2023-01-01/2023-12-31',
    ],
    [
      'FY24 | FY23',
      '31 December 2024 | 31 December 2023',
      SAYS_YEAR,
      '2024-01-01/2024-12-31 | 2023-01-01/2023-12-31',
    ],
    [
      '12m 2024 | 12m 2023',
      '31 December 2024 | 31 December 2023',
      SAYS_YEAR,
      '2024-01-01/2024-12-31 | 2023-01-01/2023-12-31',
    ],
    [
      '1H24 | 1H23',
      '30 June 2024 | 31 December 2023',
      SAYS_HALF,
      '2024-01-01/2024-06-30 | 2023-01-01/2023-06-30',
    ],
    [
      'Q2 2024 | Q2 2023',
      '30 June 2024 | 31 December 2023',
      SAYS_HALF,
      '2024-04-01/2024-06-30 | 2023-04-01/2023-06-30',
    ],
    [
      'Q1-Q2 2024 | Q1-Q2 2023',
      '30 June 2024 | 31 December 2023',
      SAYS_HALF,
      '2024-01-01/2024-06-30 | 2023-01-01/2023-06-30',
    ],
    // By the days of the balance sheets.
    [
      '2024 | 2023',
      '31 December 2024 | 31 December 2023',
      '',
      '2024-01-01/2024-12-31 | 2023-01-01/2023-12-31',
    ],
    ['FY24 | FY23', '30 June 2024 | 30 June 2023', '', '2023-07-01/2024-06-30 | 2022-07-01/2023-06-30'],
    ['2Q24 | 2Q23', '30 June 2024 | 31 December 2023', '', '2024-04-01/2024-06-30 | 2023-04-01/2023-06-30'],
    ['1H24 | 1H23', '30 June 2024 | 31 December 2023', '', '2024-01-01/2024-06-30 | 2023-01-01/2023-06-30'],
    [
      'Q1 FY26 | Q1 FY25',
      '30 June 2025 | 31 March 2025',
      '',
      '2025-04-01/2025-06-30 | 2024-04-01/2024-06-30',
    ],
    [
      '2023/24 | 2022/23',
      '31 March 2024 | 31 March 2023',
      '',
      '2023-04-01/2024-03-31 | 2022-04-01/2023-03-31',
    ],
    [
      'Q2 2023/24 | Q2 2022/23',
      '31 March 2024 | 30 September 2023',
      '',
      '2024-01-01/2024-03-31 | 2023-01-01/2023-03-31',
    ],
    // Of which the document does not show enough.
    ['Q2 2024 | Q2 2023', '31 December 2024 | 31 December 2023', '', 'undated | undated'],
    ['2024 | 2023', '30 June 2024 | 31 December 2023', '', 'undated | undated'],
    ['2023/24 | 2022/23', '31 December 2024 | 31 December 2023', SAYS_YEAR, 'undated | undated'],
  ];
  for (const [heads, days, opening, read] of cases) {
    test(`${heads}, ${opening === '' ? 'with balance sheets' : 'as the opening says'} of ${days}`, () => {
      assert.equal(flows(heads, days, opening), read);
    });
  }
});

describe('a unit beside the heads', () => {
  const keyFigures = (corner: string): readonly string[] =>
    shown(extracted(`Key figures\n\n${corner}\tQ4 2022\tQ4 2023\nNet debt\t1,100\t1,200\nStaff\t310\t320`));
  for (const [corner, amount] of [
    ['in € million', '1100000000 EUR'],
    ['£ million', '1100000000 GBP'],
    ['CHF 1 000', '1100000 CHF'],
    ['in EUR 1,000', '1100000 EUR'],
  ] as const)
    test(`${corner} is that of the amounts, and no heading of the rows`, () => {
      const [first = ''] = keyFigures(corner);
      assert.ok(first.startsWith('1,100: doc:net-debt ') && first.endsWith(` ${amount}`), first);
    });
});

test('an amount in the name of a bond is no scale of its row', () => {
  const read = shown(
    extracted(
      'Borrowings, in EUR million\n\n\tQ4 2022\tQ4 2023\nEUR 1,000 million bond\t998.1\t997.2\nLoans\t90.0\t80.0',
    ),
  );
  assert.ok(read[0]?.endsWith(' 998100000 EUR'), read[0]);
});

test('spans stand over columns that begin anew for each, beside one of notes', () => {
  const text = `
Condensed consolidated income statement

                                         Six months ended                Six months ended
                                           30 June 2024                    30 June 2023
                                      Before   Adjusting              Before   Adjusting
                                   adjusting       items           adjusting       items
                                       items                Total      items                Total
                             Note         £m          £m       £m         £m          £m       £m
Revenue                         2      572.6           -    572.6      553.9           -    553.9
Operating costs                       (501.3)       (3.4)  (504.7)    (503.9)      (13.4)  (517.3)
Operating profit                        71.3        (3.4)    67.9       50.0       (13.4)    36.6
`;
  const [now, before] = ['2024-01-01/2024-06-30', '2023-01-01/2023-06-30'];
  const periods = shown(extracted(text)).map((fact) => fact.split(' ')[2]);
  assert.deepEqual(periods.slice(0, 6), [now, now, now, before, before, before]);
});
