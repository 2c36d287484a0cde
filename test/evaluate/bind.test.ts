import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bind } from '../../src/evaluate/bind.ts';
import type { Binding } from '../../src/model/evaluation.ts';
import type { Concept } from '../../src/model/identity.ts';
import { instant, periodKey } from '../../src/model/period.ts';
import { perShare, PURE, SHARES } from '../../src/model/unit.ts';
import {
  concept,
  fact,
  identity,
  Q3,
  Q4,
  Q4_BEFORE,
  QUARTER_START,
  stated,
  YEAR,
  YEAR_END,
} from './example.ts';
import { extraction, type Sheet } from './sheet.ts';

const CONCEPTS: readonly Concept[] = [
  ...['Revenue', 'Loans', 'Services', 'Profit', 'Change'].map((name) => concept(name)),
  concept('Cash', { kind: 'balance' }),
  concept('Margin', { type: 'percent' }),
  concept('Shares', { type: 'shares' }),
  concept('Earnings', { type: 'per-share' }),
];

const INCOME: Sheet = {
  name: 'income',
  kind: 'operations',
  columns: [{ period: Q4 }, { period: Q4_BEFORE }, { period: Q4, currency: 'USD' }],
  rows: [
    ['Loans', '60', '50', '8'],
    ['Services', '40', '30', '6'],
    ['Revenue', '100', '80', '14'],
  ],
};

function bindings(
  assertion: string,
  sheets: readonly Sheet[],
  more: Parameters<typeof extraction>[1] = [],
): readonly Binding[] {
  return bind([identity(assertion)], CONCEPTS, extraction(sheets, more));
}

function statements(...parameters: Parameters<typeof bindings>): readonly string[] {
  return bindings(...parameters).map(stated);
}

describe('an identity is bound', () => {
  test('in every period and currency in which its reported figure is printed', () => {
    const bound = bindings('Revenue = Loans + Services', [INCOME]);
    assert.deepEqual(
      bound.map((each) => [each.period && periodKey(each.period), each.currency, stated(each)]),
      [
        [periodKey(Q4), 'CNY', 'income/Revenue/0 = (income/Loans/0 + income/Services/0)'],
        [periodKey(Q4_BEFORE), 'CNY', 'income/Revenue/1 = (income/Loans/1 + income/Services/1)'],
        [periodKey(Q4), 'USD', 'income/Revenue/2 = (income/Loans/2 + income/Services/2)'],
      ],
    );
    assert.equal(new Set(bound.map(({ id }) => id)).size, 3);
  });

  test('with what the pack says of it, and its reported figure first', () => {
    const [bound] = bind(
      [
        identity('Revenue = Services + Loans', {
          id: 'revenue/foots',
          kind: 'bridge',
          severity: 'note',
          help: 'Look twice.',
        }),
      ],
      CONCEPTS,
      extraction([INCOME]),
    );
    assert.ok(bound !== undefined);
    assert.deepEqual(
      [bound.identity, bound.kind, bound.severity, bound.help, bound.origin, bound.reported, bound.untested],
      ['revenue/foots', 'bridge', 'note', 'Look twice.', 'declared', 'income/Revenue/0', null],
    );
    assert.deepEqual(bound.figures, ['income/Revenue/0', 'income/Services/0', 'income/Loans/0']);
  });

  test('in every table that prints it beside another of its terms, with the figures of that table', () => {
    const segments: Sheet = { ...INCOME, name: 'segments', kind: 'segment', columns: [{ period: Q4 }] };
    const highlights: Sheet = { name: 'highlights', columns: [{ period: Q4 }], rows: [['Revenue', '100']] };
    const quarter: Sheet = { ...INCOME, columns: [{ period: Q4 }] };
    assert.deepEqual(statements('Revenue = Loans + Services', [quarter, segments, highlights]), [
      'income/Revenue/0 = (income/Loans/0 + income/Services/0)',
      'segments/Revenue/0 = (segments/Loans/0 + segments/Services/0)',
    ]);
  });

  test('once, at the mention that speaks for the figure, where no table prints two of its terms', () => {
    const prose = fact('f1', '100', { concept: 'Revenue', place: { kind: 'prose', block: 0, sentence: 0 } });
    const parts: Sheet = {
      name: 'parts',
      columns: [{ period: Q4 }],
      rows: [
        ['Loans', '60'],
        ['Services', '40'],
      ],
    };
    const alone: Sheet = { name: 'alone', columns: [{ period: Q4 }], rows: [['Revenue', '100']] };
    assert.deepEqual(statements('Revenue = Loans + Services', [parts, alone], [prose]), [
      'alone/Revenue/0 = (parts/Loans/0 + parts/Services/0)',
    ]);
    assert.deepEqual(statements('Revenue = Loans + Services', [parts], [prose]), [
      'f1 = (parts/Loans/0 + parts/Services/0)',
    ]);
  });

  test('nowhere where its reported figure is not printed', () => {
    const parts: Sheet = { ...INCOME, rows: INCOME.rows.slice(0, 2) };
    assert.deepEqual(bindings('Revenue = Loans + Services', [parts]), []);
    const undated = fact('f1', '100', { concept: 'Revenue', period: null });
    assert.deepEqual(bindings('Revenue = Loans + Services', [parts], [undated]), []);
  });
});

describe('a missing term', () => {
  const rows: Sheet['rows'] = [
    ['Loans', '60', '50'],
    ['Services', '40', ''],
    ['Revenue', '100', '80'],
  ];
  const sheet: Sheet = { ...INCOME, rows };

  test('leaves that binding untested, with its name and period, and the others bound', () => {
    assert.deepEqual(statements('Revenue = Loans + Services', [sheet]), [
      'income/Revenue/0 = (income/Loans/0 + income/Services/0)',
      'Services is not printed for 2022-10-01/2022-12-31',
    ]);
  });

  test('leaves the reported figure as the only one used', () => {
    const [, untested] = bindings('Revenue = Loans + Services', [sheet]);
    assert.deepEqual(untested?.figures, ['income/Revenue/1']);
    assert.deepEqual(untested?.alternatives, []);
  });

  test('is nothing where it is optional and the document never reports it', () => {
    assert.deepEqual(statements('Revenue = Loans + Change?', [{ ...sheet, columns: [{ period: Q4 }] }]), [
      'income/Revenue/0 = (income/Loans/0 + 0)',
    ]);
  });

  test('is missed where it is optional and the document reports it for another period', () => {
    assert.deepEqual(
      statements('Revenue = Loans + Services?', [sheet])[1],
      'Services is not printed for 2022-10-01/2022-12-31',
    );
  });
});

describe('a balance at the end of a span', () => {
  const balances: Sheet = {
    name: 'balance',
    kind: 'balance-sheet',
    columns: [{ period: instant('2022-12-31') }, { period: QUARTER_START }, { period: YEAR_END }],
    rows: [['Cash', '3', '4', '9']],
  };
  const flows: Sheet = {
    name: 'flows',
    kind: 'cash-flows',
    columns: [{ period: Q4 }, { period: YEAR }],
    rows: [['Change', '5', '6']],
  };

  test('is bound to every span that ends there, and finds the balance at its start', () => {
    assert.deepEqual(statements('Cash@end = Cash@start + Change', [balances, flows]), [
      'balance/Cash/2 = (balance/Cash/1 + flows/Change/0)',
      'balance/Cash/2 = (balance/Cash/0 + flows/Change/1)',
    ]);
  });

  test('is taken from the column of the span, where its table prints both', () => {
    const rows: Sheet['rows'] = [...flows.rows, ['Cash@start', '4', '3'], ['Cash@end', '9', '9']];
    assert.deepEqual(statements('Cash@end = Cash@start + Change', [balances, { ...flows, rows }]), [
      'flows/Cash@end/0 = (flows/Cash@start/0 + flows/Change/0)',
      'flows/Cash@end/1 = (flows/Cash@start/1 + flows/Change/1)',
    ]);
  });

  test('is not bound where no flow of the identity ends on its day', () => {
    const other: Sheet = { ...flows, columns: [{ period: Q3 }] };
    const ended: Sheet = { ...balances, columns: [{ period: YEAR_END }], rows: [['Cash', '9']] };
    assert.deepEqual(bindings('Cash@end = Cash@start + Change', [ended, other]), []);
  });
});

describe('a figure without a currency', () => {
  test('is bound once for each currency in which the amounts are printed', () => {
    const sheet: Sheet = {
      ...INCOME,
      rows: [
        ['Revenue', '100', '', '14'],
        ['Profit', '20', '', '3'],
        ['Margin', '0.20'],
      ],
      units: { Margin: () => PURE },
    };
    assert.deepEqual(statements('Margin = Profit / Revenue', [sheet]), [
      'income/Margin/0 = income/Profit/0 / income/Revenue/0',
      'income/Margin/0 = income/Profit/2 / income/Revenue/2',
    ]);
  });

  test('serves amounts of every currency', () => {
    const sheet: Sheet = {
      ...INCOME,
      columns: [{ period: Q4 }, { period: Q4, currency: 'USD' }],
      rows: [
        ['Profit', '100', '14'],
        ['Shares', '50', ''],
        ['Earnings', '2.00', '0.28'],
      ],
      units: { Shares: () => SHARES, Earnings: perShare },
    };
    assert.deepEqual(statements('Earnings = Profit / Shares', [sheet]), [
      'income/Earnings/0 = income/Profit/0 / income/Shares/0',
      'income/Earnings/1 = income/Profit/1 / income/Shares/0',
    ]);
  });
});
