import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bind } from '../../../src/evaluate/bind/bind.ts';
import type { Binding } from '../../../src/model/evaluation.ts';
import type { Concept } from '../../../src/model/identity.ts';
import { periodKey } from '../../../src/model/period.ts';
import { concept, fact, identity, Q4, Q4_BEFORE, stated } from '../example.ts';
import { extraction, type Sheet } from '../sheet.ts';

const CONCEPTS: readonly Concept[] = ['Revenue', 'Loans', 'Services', 'Change'].map((name) => concept(name));

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
      'Services is not printed for the 3 months to Dec 31, 2022',
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
      'Services is not printed for the 3 months to Dec 31, 2022',
    );
  });
});
