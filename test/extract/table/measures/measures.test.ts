/** What rows count that say little themselves: by their neighbours, and by the marks in their cells. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extracted, shown } from '../../reading.ts';

/** Facts of a table of operations with two quarters. */
function facts(rows: string, note = '(in thousands of RMB)'): readonly string[] {
  const heads = '\tThree months ended December 31,\t\n\t2022\t2023';
  return shown(extracted(`Statements of Operations ${note}\n\n${heads}\n${rows}`));
}

const BEFORE = '2022-10-01/2022-12-31';
const NOW = '2023-10-01/2023-12-31';

describe('rows that say little themselves', () => {
  test('between two amounts per share are per share, in cents', () => {
    const rows =
      'Diluted net income per share\t0.03\t0.20\nPlus:\t\t\nAmortisation\t0.51\t0.48\nIncome taxes\t(0.34)\t(0.40)\nAdjusted net income per share\t0.20\t0.28\nRevenue\t1,100\t1,200';
    assert.deepEqual(facts(rows).slice(2, 7), [
      `0.51: doc:amortisation ${BEFORE} 0.51 CNY/shares`,
      `0.48: doc:amortisation ${NOW} 0.48 CNY/shares`,
      `(0.34): doc:income-taxes ${BEFORE} -0.34 CNY/shares reversed`,
      `(0.40): doc:income-taxes ${NOW} -0.4 CNY/shares reversed`,
      `0.20: doc:adjusted-net-income-per-share ${BEFORE} 0.2 CNY/shares`,
    ]);
    assert.deepEqual(
      facts('Amortisation\t0.51\t0.48\nNet income per share\t0.20\t0.28')[0],
      `0.51: doc:amortisation ${BEFORE} 510 CNY`,
    );
  });

  test('between the outlets at the beginning and at the end count outlets', () => {
    const rows = 'Cafés opened\t6\t5\nCafés closed\t(2)\t(1)';
    const around = `Restaurants at beginning of period\t214\t227\n${rows}\nRestaurants at end of period\t218\t231`;
    const units = (text: string): readonly string[] =>
      facts(text)
        .filter((fact) => fact.includes('caf'))
        .map((fact) => fact.split(' ').at(-1) ?? '');
    assert.deepEqual(units(around), ['pure', 'pure', 'pure', 'pure']);
    assert.deepEqual(units(rows), ['CNY', 'CNY', 'CNY', 'CNY']);
  });

  test('of a range are its two ends, in the magnitude that the line below prints', () => {
    assert.deepEqual(
      facts('Revenue\t$8.51 - $8.53\t$34.5 - $34.7\n\tBillion\tBillion\nStores\t25-30\t20', ''),
      [
        `8.51: doc:revenue-low ${BEFORE} 8510000000 USD`,
        `8.53: doc:revenue-high ${BEFORE} 8530000000 USD`,
        `34.5: doc:revenue-low ${NOW} 34500000000 USD`,
        `34.7: doc:revenue-high ${NOW} 34700000000 USD`,
        `25: doc:stores-low ${BEFORE} 25 pure`,
        `30: doc:stores-high ${BEFORE} 30 pure`,
        `20: doc:stores ${NOW} 20 pure`,
      ],
    );
  });

  test('are percentages below a head of ratios, where one of them has the mark', () => {
    const table = (head: string, first: string): readonly string[] => {
      const rows = `Fire\t62,019\t16,515\t${first}\nCrop\t24,014\t17,611\t73.3`;
      const text = `Lines (in thousands of RMB)\n\n\tPremiums\tLosses\t${head}\n${rows}`;
      return shown(extracted(text)).map((fact) => fact.split(' ').slice(-2).join(' '));
    };
    assert.deepEqual(
      [2, 5].map((at) => table('Loss ratio', '26.6%')[at]),
      ['0.266 pure', '0.733 pure'],
    );
    assert.equal(table('Loss ratio', '26.6')[5], '73300 CNY');
    assert.equal(table('Expenses', '26.6%')[5], '73300 CNY');
  });

  test('are amounts where they name what things pay or are owed, and counts where they count them', () => {
    const unit = (caption: string): string => facts(`${caption}\t25\t20`)[0]?.split(' ').at(-1) ?? '';
    for (const money of [
      'Service charges on deposit accounts',
      'Advances from customers',
      'Amounts due to merchants',
      'Loss on vehicles',
    ])
      assert.equal(unit(money), 'CNY', money);
    for (const count of ['Deposit accounts', 'Active customers in Europe', 'Stores open to members'])
      assert.equal(unit(count), 'pure', count);
  });
});

describe('a table without a scale', () => {
  const rows = (...lines: readonly string[]): string =>
    lines.map((line) => `${line}\t3,044\t2,372`).join('\n');
  const heads = '\tQ1 2026\tQ4 2025';

  test('has that of the table whose rows it repeats', () => {
    const scaled = `Statements of Operations (in thousands)\n\n${heads}\n`;
    const first = (own: string, other: string): string | undefined =>
      shown(extracted(`${heads}\n${own}\n\nEnd of it.\n\n${scaled}${other}`))[0];
    const two = rows('Net income', 'Total assets');
    assert.match(first(two, two) ?? '', / 3044000 USD$/);
    assert.match(first(rows('Net income'), rows('Net income')) ?? '', / 3044 USD$/);
    assert.match(first(two, rows('Net sales', 'Net debt')) ?? '', / 3044 USD$/);
  });

  test('counts its shares as the sentences say that it counts money, but for numbers that are too large', () => {
    const said = 'Net income was $3,044 thousand, compared to $2,372 thousand, and sales were $9.1 million.';
    const shares = (printed: string): readonly string[] => {
      const table = `${heads}\nNet sales\t9,101\t8,230\n${rows('Net income')}\nWeighted average shares\t${printed}`;
      return shown(extracted(`${said}\n\n${table}`)).filter((fact) => fact.endsWith('shares'));
    };
    const spans = ['2026-01-01/2026-03-31', '2025-10-01/2025-12-31'];
    assert.deepEqual(shares('19,182\t20,667'), [
      `19,182: doc:weighted-average-shares ${spans[0]} 19182000 shares`,
      `20,667: doc:weighted-average-shares ${spans[1]} 20667000 shares`,
    ]);
    assert.deepEqual(shares('19,182,411\t20,667,330'), [
      `19,182,411: doc:weighted-average-shares ${spans[0]} 19182411 shares`,
      `20,667,330: doc:weighted-average-shares ${spans[1]} 20667330 shares`,
    ]);
  });
});

test('a table has the scale above it, whatever number stands in between', () => {
  const table = '\tQ1 2026\tQ4 2025\nNet sales\t9,101\t8,230';
  const value = (between: string): string =>
    shown(extracted(`Statements of Operations\n\n(in thousands)\n\n${between}\n\n${table}`)).find((fact) =>
      fact.includes('net-sales'),
    ) ?? '';
  for (const number of ['Table 1.', 'Schedule B', 'TABLE 12'])
    assert.match(value(number), / 9101000 USD$/, number);
  assert.match(value('Table 1 shows the sales of the stores that were open in both quarters.'), / 9101 USD$/);
});

test('a scale of three zeros beside the heads is that of amounts and of shares, and no heading of the rows', () => {
  const rows = 'Other expense\t11\t(188)\nWeighted average shares - basic\t3,815\t3,772';
  const heads = "Amounts in 000's except per share data\tDecember 31, 2022\tDecember 31, 2023";
  assert.deepEqual(
    shown(
      extracted(`Statements of Operations\n\n\tThree Months Ended\tThree Months Ended\n${heads}\n${rows}\n`),
    ),
    [
      `11: doc:other-expense ${BEFORE} 11000 USD`,
      `(188): doc:other-expense ${NOW} -188000 USD`,
      `3,815: doc:weighted-average-shares-basic ${BEFORE} 3815000 shares`,
      `3,772: doc:weighted-average-shares-basic ${NOW} 3772000 shares`,
    ],
  );
});
