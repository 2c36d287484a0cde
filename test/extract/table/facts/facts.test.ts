import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { concept } from '../../../evaluate/example.ts';
import { extracted, shown } from '../../reading.ts';

/** Facts of a table of operations with two quarters. */
function facts(rows: string, note = '(in thousands of RMB)', concepts = CONCEPTS): readonly string[] {
  return shown(
    extracted(
      `Statements of Operations ${note}\n\n\tThree months ended December 31,\t\n\t2022\t2023\n${rows}`,
      concepts,
    ),
  );
}

const CONCEPTS = [
  concept('Revenue', { captions: [{ text: 'Revenue', under: null }] }),
  concept('Tax', { sign: 'deduction', captions: [{ text: 'Income tax', under: null }] }),
  concept('NetIncome', {
    captions: [{ text: 'Net income', under: null }],
    opposite: [{ text: 'Net loss', under: null }],
  }),
  concept('Cash', { kind: 'balance', captions: [{ text: 'Cash', under: null }] }),
  concept('Margin', { type: 'percent', captions: [{ text: 'Net margin', under: null }] }),
  concept('Users', { type: 'count', captions: [{ text: 'Users', under: null }] }),
];

const BEFORE = '2022-10-01/2022-12-31';
const NOW = '2023-10-01/2023-12-31';

describe('figures of a table', () => {
  test('are counted in its scale', () => {
    assert.deepEqual(facts('Revenue\t1,100\t1,200.5'), [
      `1,100: Revenue ${BEFORE} 1100000 CNY`,
      `1,200.5: Revenue ${NOW} 1200500 CNY`,
    ]);
  });

  test('are of the measure whose scale the caption names', () => {
    assert.deepEqual(facts('Revenue (RMB M)\t1,100\t1,200'), [
      `1,100: Revenue ${BEFORE} 1100000000 CNY`,
      `1,200: Revenue ${NOW} 1200000000 CNY`,
    ]);
  });

  test('are percentages where the caption says so', () => {
    for (const caption of ['Equity ratio (in %)', 'Equity ratio in per cent', 'Equity ratio, %']) {
      const units = facts(`${caption}\t41.5\t42.5`).map((fact) => fact.split(' ').slice(-2).join(' '));
      assert.deepEqual(units, ['0.415 pure', '0.425 pure'], caption);
    }
  });

  test('in money are not of a percentage of the same caption', () => {
    assert.deepEqual(facts('Net margin\t1,100\t1,200'), [
      `1,100: doc:net-margin ${BEFORE} 1100000 CNY`,
      `1,200: doc:net-margin ${NOW} 1200000 CNY`,
    ]);
  });

  test('per share are in single units, numbers of shares where the note excepts them', () => {
    const rows = 'Net income per share\t1.10\t1.20\nWeighted average shares\t5,000\t6,000';
    const perShare = [
      `1.10: doc:net-income-per-share ${BEFORE} 1.1 CNY/shares`,
      `1.20: doc:net-income-per-share ${NOW} 1.2 CNY/shares`,
    ];
    assert.deepEqual(facts(rows, '(in thousands of RMB, except share and per share data)'), [
      ...perShare,
      `5,000: doc:weighted-average-shares ${BEFORE} 5000 shares`,
      `6,000: doc:weighted-average-shares ${NOW} 6000 shares`,
    ]);
    assert.deepEqual(facts(rows, '(in thousands of RMB, except per share data)').slice(2), [
      `5,000: doc:weighted-average-shares ${BEFORE} 5000000 shares`,
      `6,000: doc:weighted-average-shares ${NOW} 6000000 shares`,
    ]);
  });

  test('are amounts under a heading of amounts and amounts per share', () => {
    const rows =
      'Net income and net income per share\t\t\nShare-based pay\t1,100\t1,200\nDiluted\t0.11\t0.12';
    assert.deepEqual(facts(rows), [
      `1,100: doc:share-based-pay ${BEFORE} 1100000 CNY`,
      `1,200: doc:share-based-pay ${NOW} 1200000 CNY`,
      `0.11: doc:net-income-and-net-income-per-share-diluted ${BEFORE} 0.11 CNY/shares`,
      `0.12: doc:net-income-and-net-income-per-share-diluted ${NOW} 0.12 CNY/shares`,
    ]);
  });

  test('are amounts, small ones too, under a heading of both', () => {
    const rows = 'Adjusted income and earnings per share:\t\t\nFees\t49\t1,200\nBasic\t0.11\t0.12';
    assert.deepEqual(
      facts(rows).map((fact) => fact.split(' ').at(-1)),
      ['CNY', 'CNY', 'CNY/shares', 'CNY/shares'],
    );
  });

  test('are per share between two amounts per share, where the table counts in thousands', () => {
    const rows =
      'Diluted EPS per share\t1.19\t1.12\nAmortization\t0.22\t0.21\nAdjusted EPS per share\t1.41\t1.33';
    assert.deepEqual(facts(rows).slice(2, 4), [
      `0.22: doc:amortization ${BEFORE} 0.22 CNY/shares`,
      `0.21: doc:amortization ${NOW} 0.21 CNY/shares`,
    ]);
    assert.deepEqual(facts(rows.replace('0.22\t0.21', '220\t210')).slice(2, 3), [
      `220: doc:amortization ${BEFORE} 220000 CNY`,
    ]);
  });

  test('count outlets where caption, heading or title say so', () => {
    const first = (rows: string): string | undefined => facts(rows)[0]?.split(' ').slice(-2).join(' ');
    assert.equal(first('Hotels open at end of period\t11\t12'), '11 pure');
    assert.equal(first('Company-owned restaurants at March 31, 2024\t11\t12'), '11 pure');
    assert.equal(first('Store count\t\t\nOpened\t11\t12'), '11 pure');
    assert.equal(first('Acquisition of hotels\t11\t12'), '11000 CNY');
    assert.equal(first('Hotel revenue at end of period\t11\t12'), '11000 CNY');
  });

  test('count what is measured in units of nature, and are prices of one of them', () => {
    const first = (rows: string): string | undefined => facts(rows)[0]?.split(' ').slice(-2).join(' ');
    assert.equal(first('Oil (MBbl)\t8,210\t7,420'), '8210 pure');
    assert.equal(first('Total production (Boe/d)\t8,210\t7,420'), '8210 pure');
    assert.equal(first('Oil ($/Bbl)\t74.21\t80.92'), '74.21 CNY');
    assert.equal(first('Costs per Boe\t\t\nLifting\t5.75\t5.66'), '5.75 CNY');
    assert.equal(first('Oil sales\t8,210\t7,420'), '8210000 CNY');
  });

  test('per cent are fractions, whether the mark is printed or the concept says so', () => {
    const read = [`22.2: Margin ${BEFORE} 0.222 pure`, `24.6: Margin ${NOW} 0.246 pure`];
    assert.deepEqual(facts('Net margin\t22.2%\t24.6%'), read);
    assert.deepEqual(facts('Net margin\t22.2\t24.6'), read);
  });

  test('that count something have no scale', () => {
    assert.deepEqual(facts('Users\t11\t12')[0], `11: Users ${BEFORE} 11 pure`);
  });

  test('take the currency printed in the cell before that of the note', () => {
    assert.deepEqual(facts('Revenue\t1,100\tUS$ 12')[1], `12: Revenue ${NOW} 12000 USD`);
  });

  test('that are dashes are nothing, and figures all the same', () => {
    const { figures, facts: read } = extracted(
      'Statements of Operations\n\n\tThree months ended December 31,\t\n\t2022\t2023\nRevenue\t-\t12',
    );
    assert.deepEqual(
      read.map(({ id, value }) => [figures.find((each) => each.id === id)?.class, value.units]),
      [
        ['nil', 0n],
        ['money', 12n],
      ],
    );
  });

  test('of balances are of the start or the end of the column’s period, as the caption says', () => {
    const rows =
      'Cash, beginning of period\t1\t2\nChange in cash balance\t1\t1\nCash, end of period\t2\t3\nCash\t2\t3';
    assert.deepEqual(
      facts(rows, '').filter((fact) => / 2023-/.test(fact)),
      [
        '2: doc:cash-beginning-of-period 2023-09-30 2 USD',
        `1: doc:change-in-cash-balance ${NOW} 1 USD`,
        '3: doc:cash-end-of-period 2023-12-31 3 USD',
        '3: Cash 2023-12-31 3 USD',
      ],
    );
  });
});

describe('deductions and losses', () => {
  const cases: readonly (readonly [what: string, row: string, reversed: boolean])[] = [
    ['a tax in parentheses', 'Income tax\t(11)\t(12)', true],
    ['a tax printed positive', 'Income tax\t11\t12', false],
    ['a tax that lost one of its parentheses', 'Income tax\t(11)\t(12)\nIncome tax\t(3)\t4', true],
    [
      'a cash flow that lost its own',
      'Net cash used in investing\t(3)\t4\nNet cash used in financing\t(11)\t(12)\nRental costs\t1\t1',
      true,
    ],
    ['a net income', 'Net income\t11\t12', false],
    ['a net income that is negative', 'Net income\t(11)\t(12)', false],
    ['a net loss printed positive', 'Net loss\t11\t12', true],
    ['a net loss in parentheses', 'Net loss\t(11)\t(12)', false],
    ['costs no pack knows, printed positive', 'Cost of goods\t11\t12', false],
    ['costs no pack knows, in parentheses', 'Cost of goods\t(11)\t(12)', true],
    ['a gain or loss by its sign', 'Exchange (loss) gain\t(11)\t(12)', false],
    ['revenue', 'Revenue\t11\t12', false],
    ['a share of the result that is negative', 'Attributable to:\t\t\nIncome tax\t(11)\t(12)', false],
  ];
  for (const [what, row, reversed] of cases) {
    test(`${what}: ${reversed ? 'of the opposite sense' : 'as printed'}`, () => {
      const read = facts(row).slice(0, 2);
      assert.deepEqual(
        read.map((fact) => fact.endsWith('reversed')),
        [reversed, reversed],
      );
    });
  }
});

describe('a row no pack knows', () => {
  test('is named by its own caption', () => {
    assert.match(facts('Sale of old tools\t1\t2')[0] ?? '', /^1: doc:sale-of-old-tools /);
  });

  test('is named with its heading where the caption is short or stands twice', () => {
    const rows = 'Earnings per share:\t\t\nBasic\t1\t2\nOther shares:\t\t\nBasic\t3\t4';
    assert.deepEqual(
      facts(rows).map((fact) => fact.split(' ')[1]),
      [
        'doc:earnings-per-share-basic',
        'doc:earnings-per-share-basic',
        'doc:other-shares-basic-2',
        'doc:other-shares-basic-2',
      ],
    );
  });
});

test('columns that change inside a table date the rows below them', () => {
  const { facts: read } = extracted(
    'Reconciliations\n\n\tThree months ended June 30, 2023\tThree months ended June 30, 2022\nNet profit of it\t1\t2\n' +
      '\tSix months ended June 30, 2023\tSix months ended June 30, 2022\nNet profit of it\t3\t4\n',
  );
  assert.deepEqual(
    read.map(({ period }) => period?.kind === 'duration' && period.start),
    ['2023-04-01', '2022-04-01', '2023-01-01', '2022-01-01'],
  );
});

test('a table without an introduction goes on with the scale and columns of the one before', () => {
  const table =
    'Balance Sheets (in millions of euros)\n\n\tJune 30, 2022\tJune 30, 2023\nGoodwill and more\t1\t2\n';
  const read = shown(extracted(`${table}\nReserves and more\t3\t4\nCapital and more\t5\t6\n`));
  assert.equal(read[3], '4: doc:reserves-and-more 2023-06-30 4000000 EUR');
});

test('a figure whose column has no period is a fact without one, and untied with the reason', () => {
  const { untied, facts: read } = extracted(
    'Balance Sheets\n\n\tJune 30, 2023\tChange\nGoodwill and more\t1\t2\nReserves and more\t3\t4\n',
  );
  assert.deepEqual(
    read.map(({ period }) => period?.kind ?? null),
    ['instant', null, 'instant', null],
  );
  assert.deepEqual(
    untied.map(({ reason }) => reason),
    ['its column has no period', 'its column has no period'],
  );
});
