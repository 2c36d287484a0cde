/** What a term of an identity stands for, seen in the identities that are bound. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bind } from '../../../src/evaluate/bind/bind.ts';
import type { Concept } from '../../../src/model/identity.ts';
import { duration, instant } from '../../../src/model/period.ts';
import { exchangeRate, money, PURE } from '../../../src/model/unit.ts';
import { concept, fact, identity, Q3, Q4, Q4_BEFORE, QUARTER_START, stated, YEAR_END } from '../example.ts';
import { extraction, type Sheet } from '../sheet.ts';

const CONCEPTS: readonly Concept[] = [
  ...['Revenue', 'Costs', 'Profit'].map((name) => concept(name)),
  concept('Loans', { parent: 'Revenue' }),
  concept('Services', { parent: 'Revenue' }),
  concept('Refunds', { parent: 'Profit', weight: -1 }),
  concept('Fees', { parent: 'Profit' }),
  concept('Cash', { kind: 'balance' }),
  concept('Growth', { type: 'percent' }),
  concept('Turnover', { type: 'percent' }),
];

function statements(assertion: string, ...document: Parameters<typeof extraction>): readonly string[] {
  return bind([identity(assertion)], CONCEPTS, extraction(...document)).map(stated);
}

function sheet(
  rows: Sheet['rows'],
  columns: Sheet['columns'] = [{ period: Q4 }, { period: Q4_BEFORE }, { period: Q3 }],
): Sheet {
  return { name: 't', columns, rows, units: { Growth: () => PURE, Turnover: () => PURE } };
}

const STATED = {
  place: { kind: 'prose', block: 9, sentence: 0 },
  concept: 'ExchangeRate',
  period: YEAR_END,
} as const;
const RATE = fact('rate', '7.10', { ...STATED, unit: exchangeRate('CNY', 'USD') });
const ONE_DOLLAR = fact('one', '1.00', { ...STATED, unit: money('USD') });

describe('comparatives', () => {
  const rows: Sheet['rows'] = [
    ['Revenue', '110', '100', '105'],
    ['Growth', '0.10'],
  ];

  test('prior_year is the same quarter a year before', () => {
    assert.deepEqual(statements('Growth = Revenue / prior_year(Revenue) - 1', [sheet(rows)]), [
      't/Growth/0 = (t/Revenue/0 / t/Revenue/1 + -1)',
    ]);
  });

  test('prior_quarter is the quarter that ends where the period starts', () => {
    assert.deepEqual(statements('Growth = Revenue / prior_quarter(Revenue) - 1', [sheet(rows)]), [
      't/Growth/0 = (t/Revenue/0 / t/Revenue/2 + -1)',
    ]);
  });

  test('a quarter of 13 weeks finds the one a year before, whatever its days', () => {
    const weeks = [
      { period: duration('2023-10-01', '2023-12-30') },
      { period: duration('2022-10-02', '2022-12-31') },
    ];
    assert.deepEqual(statements('Growth = Revenue / prior_year(Revenue) - 1', [sheet(rows, weeks)]), [
      't/Growth/0 = (t/Revenue/0 / t/Revenue/1 + -1)',
    ]);
  });

  test('what is not printed for that period is named with it', () => {
    assert.deepEqual(
      statements('Growth = Revenue / prior_year(Revenue) - 1', [sheet(rows, [{ period: Q4 }])]),
      ['Revenue is not printed for the 3 months to Dec 31, 2022'],
    );
  });
});

describe('balances in an identity over a span', () => {
  const cash = (period = YEAR_END, start = QUARTER_START): Sheet => ({
    name: 'b',
    columns: [{ period }, { period: start }],
    rows: [['Cash', '50', '40']],
  });
  const turnover = sheet(
    [
      ['Revenue', '110'],
      ['Turnover', '2.2'],
    ],
    [{ period: Q4 }],
  );

  test('stand at its end, unless the start is meant', () => {
    assert.deepEqual(statements('Turnover = Revenue / Cash', [turnover, cash()]), [
      't/Turnover/0 = t/Revenue/0 / b/Cash/0',
    ]);
    assert.deepEqual(statements('Turnover = Revenue / Cash@end', [turnover, cash()]), [
      't/Turnover/0 = t/Revenue/0 / b/Cash/0',
    ]);
    assert.deepEqual(statements('Turnover = Revenue / Cash@start', [turnover, cash()]), [
      't/Turnover/0 = t/Revenue/0 / b/Cash/1',
    ]);
  });

  test('of a year or a quarter before are those of the day then', () => {
    const before = cash(YEAR_END, instant('2022-12-31'));
    assert.deepEqual(statements('Turnover = Revenue / prior_year(Cash)', [turnover, before]), [
      't/Turnover/0 = t/Revenue/0 / b/Cash/1',
    ]);
    assert.deepEqual(statements('Turnover = Revenue / prior_quarter(Cash)', [turnover, cash()]), [
      't/Turnover/0 = t/Revenue/0 / b/Cash/1',
    ]);
    assert.deepEqual(statements('Turnover = Revenue / prior_quarter(Cash)', [turnover, before]), [
      'Cash is not printed as of Sep 30, 2023',
    ]);
  });
});

describe('units', () => {
  const columns = [{ period: Q4 }, { period: Q4, currency: 'USD' }];
  const both = sheet(
    [
      ['Costs', '71', '10'],
      ['Revenue', '142', '20'],
    ],
    columns,
  );

  test('a term in a currency is that, whatever the reported figure is in', () => {
    const [inCny] = statements('Revenue = Costs[USD]', [both]);
    assert.equal(inCny, 't/Revenue/0 = t/Costs/1');
  });

  test('reporting and translation are the two currencies of the stated rate', () => {
    const [first, second] = statements('Revenue = Costs[translation] + Costs[reporting]', [both], [RATE]);
    assert.equal(first, 't/Revenue/0 = (t/Costs/1 + t/Costs/0)');
    assert.equal(second, 't/Revenue/1 = (t/Costs/1 + t/Costs/0)');
  });

  test('an identity about a figure in a currency is bound to that alone', () => {
    assert.deepEqual(statements('Revenue[USD] = Costs', [both]), ['t/Revenue/1 = t/Costs/1']);
    assert.deepEqual(statements('Revenue[translation] = Costs[reporting]', [both], [RATE]), [
      't/Revenue/1 = t/Costs/0',
    ]);
    assert.deepEqual(statements('Revenue[reporting] = Costs', [both], [RATE]), ['t/Revenue/0 = t/Costs/0']);
    assert.deepEqual(statements('Revenue[EUR] = Costs', [both], [RATE]), []);
  });

  test('the rate is exact, over the one unit it is stated for', () => {
    const IN_BOOKS = fact('books', '7.10', { ...STATED, unit: money('CNY') });
    assert.equal(
      statements('Revenue = Costs * ExchangeRate', [both], [RATE])[0],
      't/Revenue/0 = t/Costs/0 * printed(rate)',
    );
    assert.equal(
      statements('Revenue = Costs * ExchangeRate', [both], [IN_BOOKS, RATE, ONE_DOLLAR])[0],
      't/Revenue/0 = t/Costs/0 * printed(rate) / printed(one)',
    );
    assert.equal(
      statements('Revenue = Costs * ExchangeRate', [both], [ONE_DOLLAR])[0],
      'no rate of exchange is stated',
    );
  });
});

describe('types of concepts', () => {
  for (const type of ['percent', 'count', 'tenor', 'rate'] as const) {
    test(`a ${type} has no currency`, () => {
      const rows: Sheet['rows'] = [
        ['Revenue', '100'],
        ['Measure', '50'],
        ['Costs', '2'],
      ];
      const pure = { ...sheet(rows, [{ period: Q4 }]), units: { Measure: () => PURE } };
      const concepts = [...CONCEPTS, concept('Measure', { type })];
      const [bound] = bind([identity('Costs = Revenue / Measure')], concepts, extraction([pure]));
      assert.equal(bound && stated(bound), 't/Costs/0 = t/Revenue/0 / t/Measure/0');
    });
  }
});

describe('sense', () => {
  test('a figure printed in the opposite sense is negated, on either side', () => {
    const opposite = {
      ...sheet([
        ['Revenue', '100'],
        ['Costs', '-60'],
        ['Profit', '40'],
      ]),
      opposite: ['Costs'],
    };
    assert.deepEqual(statements('Profit = Revenue - Costs', [opposite]), [
      't/Profit/0 = (t/Revenue/0 + --t/Costs/0)',
    ]);
    assert.deepEqual(statements('Costs = Revenue - Profit', [opposite]), [
      '-t/Costs/0 = (t/Revenue/0 + -t/Profit/0)',
    ]);
  });
});

describe('children', () => {
  test('in a table are the rows of the layout, as they are printed', () => {
    const layout = {
      ...sheet([
        ['Loans', '-60'],
        ['doc:other', '10'],
        ['Services', '50'],
        ['Revenue', '0'],
      ]),
      opposite: ['Loans'],
    };
    assert.deepEqual(statements('Revenue = sum(children)', [layout]), [
      't/Revenue/0 = (t/Loans/0 + t/doc:other/0 + t/Services/0)',
    ]);
  });

  const parts = sheet([
    ['Loans', '60'],
    ['Services', '40'],
    ['Fees', '5'],
    ['Refunds', '2'],
  ]);
  const inProse = (name: string): ReturnType<typeof fact> =>
    fact('f1', '100', { concept: name, place: { kind: 'prose', block: 0, sentence: 0 } });

  test('of a figure in a sentence are those the packs declare, with their weights', () => {
    assert.deepEqual(statements('Revenue = sum(children)', [parts], [inProse('Revenue')]), [
      'f1 = (t/Loans/0 + t/Services/0)',
    ]);
    assert.deepEqual(statements('Profit = sum(children)', [parts], [inProse('Profit')]), [
      'f1 = (-t/Refunds/0 + t/Fees/0)',
    ]);
  });

  test('of a figure in a sentence must all be printed', () => {
    assert.deepEqual(
      statements('Revenue = sum(children)', [sheet([['Loans', '60']])], [inProse('Revenue')]),
      ['Services is not printed for the 3 months to Dec 31, 2023'],
    );
    assert.deepEqual(statements('Costs = sum(children)', [parts], [inProse('Costs')]), [
      'its parts are not declared',
    ]);
  });
});
