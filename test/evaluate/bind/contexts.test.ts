/** The periods and currencies in which an identity is bound, where its reported figure alone does not say them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bind } from '../../../src/evaluate/bind/bind.ts';
import type { Concept } from '../../../src/model/identity.ts';
import { instant } from '../../../src/model/period.ts';
import { perShare, PURE, SHARES } from '../../../src/model/unit.ts';
import { concept, identity, Q3, Q4, Q4_BEFORE, QUARTER_START, stated, YEAR, YEAR_END } from '../example.ts';
import { extraction, type Sheet } from '../sheet.ts';

const CONCEPTS: readonly Concept[] = [
  ...['Revenue', 'Profit', 'Change'].map((name) => concept(name)),
  concept('Cash', { kind: 'balance' }),
  concept('Margin', { type: 'percent' }),
  concept('Shares', { type: 'shares' }),
  concept('Earnings', { type: 'per-share' }),
  concept('Dividend', { type: 'per-share' }),
];

function idsOf(assertion: string, sheets: readonly Sheet[]): readonly string[] {
  return bind([identity(assertion)], CONCEPTS, extraction(sheets)).map(({ id }) => id);
}

function statements(assertion: string, sheets: readonly Sheet[]): readonly string[] {
  return bind([identity(assertion)], CONCEPTS, extraction(sheets)).map(stated);
}

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

  test('has an id for each span', () => {
    assert.equal(new Set(idsOf('Cash@end = Cash@start + Change', [balances, flows])).size, 2);
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
    assert.deepEqual(statements('Cash@end = Cash@start + Change', [ended, other]), []);
  });
});

describe('a figure without a currency', () => {
  test('is bound once for each currency in which the amounts are printed', () => {
    const sheet: Sheet = {
      name: 'income',
      columns: [{ period: Q4 }, { period: Q4_BEFORE }, { period: Q4, currency: 'USD' }],
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
    assert.equal(new Set(idsOf('Margin = Profit / Revenue', [sheet])).size, 2);
  });

  test('is not bound in a currency that is printed for other periods alone', () => {
    const sheet: Sheet = {
      name: 'income',
      columns: [{ period: Q4 }, { period: Q4_BEFORE, currency: 'USD' }],
      rows: [
        ['Revenue', '100', '14'],
        ['Profit', '20', '3'],
        ['Margin', '0.20', ''],
      ],
      units: { Margin: () => PURE },
    };
    assert.deepEqual(statements('Margin = Profit / Revenue', [sheet]), [
      'income/Margin/0 = income/Profit/0 / income/Revenue/0',
    ]);
  });

  test('is bound in the currency of amounts per share', () => {
    const sheet: Sheet = {
      name: 'income',
      columns: [{ period: Q4 }, { period: Q4, currency: 'USD' }],
      rows: [
        ['Dividend', '1.00', '0.14'],
        ['Earnings', '2.00', '0.28'],
        ['Margin', '0.50', ''],
      ],
      units: { Margin: () => PURE, Dividend: perShare, Earnings: perShare },
    };
    assert.deepEqual(statements('Margin = Dividend / Earnings', [sheet]), [
      'income/Margin/0 = income/Dividend/0 / income/Earnings/0',
      'income/Margin/0 = income/Dividend/1 / income/Earnings/1',
    ]);
  });

  test('serves amounts of every currency', () => {
    const sheet: Sheet = {
      name: 'income',
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
