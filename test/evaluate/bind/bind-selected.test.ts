import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bind } from '../../../src/evaluate/bind/bind.ts';
import { evaluate, valuesOf } from '../../../src/evaluate/values/evaluate.ts';
import { parseAssertion } from '../../../src/expression/parse.ts';
import type { Binding } from '../../../src/model/evaluation.ts';
import type { Identity } from '../../../src/model/identity.ts';
import { exchangeRate, perShare } from '../../../src/model/unit.ts';
import { concept, fact, identity, Q4, Q4_BEFORE, stated, written, YEAR_END } from '../example.ts';
import { extraction, type Sheet } from '../sheet.ts';

const RATE = fact('rate', '7.10', {
  concept: 'ExchangeRate',
  unit: exchangeRate('CNY', 'USD'),
  period: YEAR_END,
  place: { kind: 'prose', block: 0, sentence: 0 },
});

const TRANSLATION = identity('it[translation] = it[reporting] / ExchangeRate', {
  kind: 'convenience-translation',
  selector: { types: ['monetary', 'per-share'], except: [] },
});

const INCOME: Sheet = {
  name: 'income',
  columns: [{ period: Q4_BEFORE }, { period: Q4 }, { period: Q4, currency: 'USD' }],
  rows: [
    ['Loans', '60', '71', '10'],
    ['doc:other', '1', '142', '20'],
    ['Revenue', '61', '213', '30'],
    ['Earnings', '0.50', '0.71', '0.10'],
  ],
  units: { Earnings: perShare },
};

const CONCEPTS = [
  concept('Loans', { parent: 'Revenue' }),
  concept('Revenue'),
  concept('Earnings', { type: 'per-share' }),
];

function bindings(of: Identity, sheet: Sheet = INCOME, prose = [RATE]): readonly Binding[] {
  return bind([of], CONCEPTS, extraction([sheet], prose));
}

describe('an identity over `it`', () => {
  test('is bound to every row that prints one period in both currencies, known to the packs or not', () => {
    assert.deepEqual(bindings(TRANSLATION).map(stated), [
      'income/Loans/2 = income/Loans/1 / printed(rate)',
      'income/doc:other/2 = income/doc:other/1 / printed(rate)',
      'income/Revenue/2 = income/Revenue/1 / printed(rate)',
      'income/Earnings/2 = income/Earnings/1 / printed(rate)',
    ]);
  });

  test('is evaluated with the exact rate', () => {
    const slip: Sheet = {
      ...INCOME,
      rows: [
        ['Loans', '60', '71', '10'],
        ['Revenue', '61', '213', '31'],
      ],
    };
    const values = valuesOf(extraction([slip], [RATE]).facts);
    const verdicts = bindings(TRANSLATION, slip).map((each) => evaluate(each, values).verdict);
    assert.deepEqual(verdicts, ['holds', 'breaks']);
  });

  test('speaks of the translated figure', () => {
    const [bound] = bindings(TRANSLATION);
    assert.equal(bound?.reported, 'income/Loans/2');
    assert.equal(bound?.currency, 'USD');
    assert.deepEqual(bound?.figures, ['income/Loans/2', 'income/Loans/1', 'rate']);
  });

  test('leaves out types that are not selected, and concepts that are excepted', () => {
    const select = (
      types: readonly ('monetary' | 'per-share')[],
      except: readonly string[],
    ): readonly string[] =>
      bindings({ ...TRANSLATION, selector: { types, except } }).map(({ reported }) => reported);
    assert.deepEqual(select(['per-share'], []), ['income/Earnings/2']);
    assert.deepEqual(select(['monetary'], ['Loans', 'doc:other']), ['income/Revenue/2']);
  });

  test('is bound nowhere without a stated rate', () => {
    assert.deepEqual(bindings(TRANSLATION, INCOME, []), []);
  });

  test('is bound nowhere without the figure in the currency of the books, for the same period', () => {
    const columns = [{ period: Q4_BEFORE }, { period: Q4_BEFORE }, { period: Q4, currency: 'USD' }];
    assert.deepEqual(bindings(TRANSLATION, { ...INCOME, columns }), []);
  });
});

describe('alternatives', () => {
  const alternative = (assertion: string): Identity => ({
    ...TRANSLATION,
    alternatives: [
      { assertion: parseAssertion(assertion), explains: 'rounding-order', because: 'another order' },
    ],
  });
  const alternatives = (assertion: string): readonly (readonly string[])[] =>
    bindings(alternative(assertion)).map((each) =>
      each.alternatives.map(({ equation: { left, right } }) => `${written(left)} = ${written(right)}`),
    );

  test('are bound where their figures are printed, and left out elsewhere', () => {
    const children = alternatives('it[translation] = sum(children)');
    assert.deepEqual(children[2], ['income/Revenue/2 = (income/Loans/2 + income/doc:other/2)']);
    const missing = alternatives('it[translation] = it[reporting] / Unheard');
    assert.deepEqual(missing, [[], [], [], []]);
  });

  test('are left out where they do not speak of the reported figure', () => {
    assert.deepEqual(alternatives('it[reporting] = it[reporting] * 1'), [[], [], [], []]);
  });
});
