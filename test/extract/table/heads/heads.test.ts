import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  type HeadRow,
  datesApart,
  headWords,
  overlap,
  isCutNumeral,
} from '../../../../src/extract/table/heads/heads.ts';
import { readHead } from '../../../../src/extract/table/heads/words.ts';
import { periodKey } from '../../../../src/model/period.ts';
import { extracted } from '../../reading.ts';

/** Heads over data columns 1, 2, …, one string a row: `a | | b`, the empty ones left out. */
function heads(rows: readonly string[], columns: number, isBalance = false): readonly string[] {
  const read = rows.map((row) =>
    row.split('|').flatMap((cell, index) => {
      const text = cell.trim();
      return text === '' ? [] : [{ text, column: index + 1, columns: null }];
    }),
  );
  const data = Array.from({ length: columns }, (_, index) => index + 1);
  return headWords(read, data)
    .map((words) => readHead(words, isBalance))
    .map(({ period, currency }) =>
      [period === null ? 'undated' : periodKey(period), ...(currency === null ? [] : [currency])].join(' '),
    );
}

describe('the words of one head', () => {
  const cases: readonly (readonly [head: string, read: string, isBalance?: boolean])[] = [
    ['Three months ended December 31, 2023', '2023-10-01/2023-12-31'],
    ['Nine Months Ended September 30, 2023', '2023-01-01/2023-09-30'],
    ['Year ended December 31, 2023 RMB', '2023-01-01/2023-12-31 CNY'],
    ['For the quarter ended June 30, 2023', '2023-04-01/2023-06-30'],
    ['13 weeks ended April 30, 2023', '2023-01-30/2023-04-30'],
    ['13 Weeks Ended July 3, 2004 and June 28, 2003 2004', '2004-04-04/2004-07-03'],
    ['13 Weeks Ended July 3, 2004 and June 28, 2003 2003*', '2003-03-30/2003-06-28'],
    ['Fifty-two weeks ended February 3, 2024', '2023-02-05/2024-02-03'],
    ['December 31, 2023 US$', '2023-12-31 USD'],
    ['31 March 2024', '2024-03-31'],
    ['As of December 31 , 2023 (unaudited)', '2023-12-31'],
    ['February 2024', '2024-02-29'],
    ['Year ended December 31, 2023', '2023-12-31', true],
    ['Quarter ended 31.12.2023 Unaudited', '2023-10-01/2023-12-31'],
    ['30/06/2024 £m', '2024-06-30 GBP'],
    ['12/31/2023', '2023-12-31'],
    ['31-03-2024', '2024-03-31'],
    ['31-Dec-23', '2023-12-31'],
    ['Sep-23', '2023-09-30'],
    ['03/04/2024', 'undated'],
    ['As at 31.12.97', '1997-12-31'],
    ['Nine months ended 31st December, 2023 (₹)', '2023-04-01/2023-12-31 INR'],
    ['As at 30 June 2024 First Half', '2024-01-01/2024-06-30'],
    ['Unaudited six months ended 30 September 2023 Note', 'undated'],
    ['SEK', 'undated SEK'],
    ['FY2024 (As of December 31, 2024) (Millions of yen)', '2024-12-31 JPY'],
    ['As of March 31, 2024 (Thousands of U.S. dollars)', '2024-03-31 USD'],
    ['Change', 'undated'],
    ['USD', 'undated USD'],
  ];
  for (const [head, read, isBalance] of cases) {
    test(`${head}${isBalance === true ? ', in a balance sheet' : ''}: ${read}`, () => {
      const { period, currency } = readHead(head, isBalance ?? false);
      assert.equal(
        [period === null ? 'undated' : periodKey(period), ...(currency === null ? [] : [currency])].join(' '),
        read,
      );
    });
  }
});

describe('heads over several rows', () => {
  test('join from top to bottom', () => {
    assert.deepEqual(heads(['December 31, | December 31,', '2022 | 2023', 'RMB | USD'], 2, true), [
      '2022-12-31 CNY',
      '2023-12-31 USD',
    ]);
  });

  test('of changes leave the columns before them alone', () => {
    const rows = ['Q3 2024 | Q2 2024 | % Change | ', ' | | QoQ | YoY'];
    const [first, second] = headWords(
      rows.map((row) =>
        row.split('|').flatMap((cell, index) => {
          const text = cell.trim();
          return text === '' ? [] : [{ text, column: index + 1, columns: null }];
        }),
      ),
      [1, 2, 3, 4],
    );
    assert.deepEqual([first, second], ['Q3 2024', 'Q2 2024']);
  });

  test('span the columns of their group', () => {
    const rows = [
      'Three months ended June 30, | | Six months ended June 30, | ',
      '2022 | 2023 | 2022 | 2023',
    ];
    assert.deepEqual(heads(rows, 4), [
      '2022-04-01/2022-06-30',
      '2023-04-01/2023-06-30',
      '2022-01-01/2022-06-30',
      '2023-01-01/2023-06-30',
    ]);
  });

  test('span groups of three, told by the row below that repeats', () => {
    const rows = [
      'Three months ended June 30, | | Six months ended June 30, | | |',
      '2022 | 2023 | 2023 | 2022 | 2023 | 2023',
      'RMB | RMB | USD | RMB | RMB | USD',
    ];
    assert.deepEqual(heads(rows, 6), [
      '2022-04-01/2022-06-30 CNY',
      '2023-04-01/2023-06-30 CNY',
      '2023-04-01/2023-06-30 USD',
      '2022-01-01/2022-06-30 CNY',
      '2023-01-01/2023-06-30 CNY',
      '2023-01-01/2023-06-30 USD',
    ]);
  });

  test('span equal groups where the row below repeats, wherever they are printed', () => {
    const row = [
      { text: 'June 2024', column: 1, columns: 2 },
      { text: 'June 2023', column: 3, columns: 4 },
    ];
    const lower = ['Balance', 'Interest', 'Rate', 'Balance', 'Interest', 'Rate'].map((text, index) => ({
      text,
      column: index + 1,
      columns: null,
    }));
    assert.deepEqual(headWords([row, lower], [1, 2, 3, 4, 5, 6]).slice(1, 4), [
      'June 2024 Interest',
      'June 2024 Rate',
      'June 2023 Balance',
    ]);
  });

  test('span equal groups that only the rows below together tell apart', () => {
    const row = [
      { text: 'Quarter', column: 1, columns: 2 },
      { text: 'Year', column: 3, columns: 4 },
    ];
    const lower = (texts: string): HeadRow =>
      texts.split(' ').map((text, index) => ({ text, column: index + 1, columns: 1 }));
    const words = headWords(
      [row, lower('2022 2023 2023 2022 2023 2023'), lower('RMB RMB USD RMB RMB USD')],
      [1, 2, 3, 4, 5, 6],
    );
    assert.deepEqual(words.slice(2, 4), ['Quarter 2023 USD', 'Year 2022 RMB']);
  });

  test('are one where a head was cut in mid-word', () => {
    const rows = ['Three months ended June 3 | une 30, | | ', '2022 | 2023'];
    assert.deepEqual(heads(rows, 2), ['2022-04-01/2022-06-30', '2023-04-01/2023-06-30']);
  });

  test('of one cell stand over all columns', () => {
    assert.deepEqual(heads(['Three months ended June 30, | | ', '2022 | 2023 | 2023'], 3), [
      '2022-04-01/2022-06-30',
      '2023-04-01/2023-06-30',
      '2023-04-01/2023-06-30',
    ]);
  });
});

test('fragments are joined without the letters that both have', () => {
  assert.equal(overlap('Net income of Acm', 'cme Inc.'), 'Net income of Acme Inc.');
  assert.equal(overlap('Net in', 'come'), 'Net income');
  assert.equal(overlap('ordinary sha', 'areholders'), 'ordinary shareholders');
});

test('a numeral is cut off where the next fragment prints it whole', () => {
  const cases: readonly (readonly [digits: string, before: string, after: string, isCut: boolean])[] = [
    ['3', 'Year ended December 3', 'er 31,', true],
    ['3', 'Year ended December 3', '1,', false],
    ['31', 'Year ended December 31', 'er 31,', false],
    ['3', 'Year ended December 3', 'Change', false],
  ];
  for (const [digits, before, after, isCut] of cases)
    assert.equal(isCutNumeral(digits, before, after), isCut, `${before} | ${after}`);
});

test('dates printed in one cell over several columns are one for each', () => {
  const apart = datesApart({ text: 'September 30, September 24,', column: 1, columns: 2 });
  assert.deepEqual(apart, [
    { text: 'September 30,', column: 1, columns: 1 },
    { text: 'September 24,', column: 2, columns: 1 },
  ]);
  const one = { text: 'September 30, 2023', column: 1, columns: 2 };
  assert.deepEqual(datesApart(one), [one]);
});

describe('names of fiscal periods over columns', () => {
  /** Of a release on the second quarter of 2024. */
  const dated = (head: string, title: string): string => {
    const text = `Results for the second quarter ended June 30, 2024\n\n${title} (in thousands)\n\n\t${head}\t% Change\nStock in trade\t1,013\t2%\nTotal assets\t2,000\t3%`;
    const period = extracted(text).tables[0]?.columns[0]?.period ?? null;
    return period === null ? 'undated' : periodKey(period);
  };
  const cases: readonly (readonly [head: string, flows: string])[] = [
    ["Q1'24", '2024-01-01/2024-03-31'],
    ['4Q23', '2023-10-01/2023-12-31'],
    ['1Q 2024', '2024-01-01/2024-03-31'],
    ['Qtr 1 2024', '2024-01-01/2024-03-31'],
    ['1st Qtr 2024', '2024-01-01/2024-03-31'],
    ['2023 Q4', '2023-10-01/2023-12-31'],
    ['2023 4Q', '2023-10-01/2023-12-31'],
    ['2023 Third Quarter', '2023-07-01/2023-09-30'],
    ['FY23', '2023-01-01/2023-12-31'],
    ['9M 2023', '2023-01-01/2023-09-30'],
    ['3M24', '2024-01-01/2024-03-31'],
    ['2Q24 YTD', '2024-01-01/2024-06-30'],
    ['YTD 2023', '2023-01-01/2023-06-30'],
    ['Year-to-date 2024', '2024-01-01/2024-06-30'],
    ['3 Mos. Ended Mar 31, 2024', '2024-01-01/2024-03-31'],
    ['LTM June 30, 2024', '2023-07-01/2024-06-30'],
  ];
  for (const [head, flows] of cases) {
    test(head, () => {
      assert.equal(dated(head, 'Statements of Operations'), flows);
      assert.equal(dated(head, 'Balance Sheets'), flows.split('/')[1]);
    });
  }
});

describe('a title', () => {
  const dated = (title: string): string => {
    const text = `(${title})\n\n\tOrganic\tCurrency\tTotal\nPumps\t4.9%\t(0.6)%\t4.3%\nValves\t2.9%\t(0.4)%\t2.5%\n`;
    const period = extracted(text).tables[0]?.columns[0]?.period ?? null;
    return period === null ? 'undated' : periodKey(period);
  };

  const cases: readonly (readonly [title: string, period: string])[] = [
    ['Sales by component, three months ended June 30, 2026', '2026-04-01/2026-06-30'],
    ['Growth of sales, three months ended June 30, 2026', '2026-04-01/2026-06-30'],
    ['Growth of sales, three months ended June 30, 2026 and June 30, 2025', 'undated'],
    ['Statement of changes in equity, three months ended June 30, 2026', 'undated'],
  ];
  for (const [title, period] of cases)
    test(`such as ${title} dates columns: ${period}`, () => assert.equal(dated(title), period));
});
