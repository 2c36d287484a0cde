import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { figuresOf, instantiate, isMissing, type Resolve } from '../../../src/evaluate/bind/instantiate.ts';
import { termsOf } from '../../../src/evaluate/bind/terms.ts';
import { parseExpression } from '../../../src/expression/parse.ts';
import type { Form } from '../../../src/model/evaluation.ts';
import { equation, written } from '../example.ts';

const SHIFTS = { none: '', 'prior-year': 'LastYear', 'prior-quarter': 'LastQuarter' } as const;

/** Figures are called as the terms are; `children` and `Rate` are made of two, and `Unknown` has none. */
const SPECIAL: Readonly<Record<string, Form>> = {
  children: { kind: 'sum', operands: [figure('First'), figure('Second')] },
  Rate: { kind: 'divide', left: figure('Local'), right: figure('One') },
  Opposite: { kind: 'negate', operand: figure('Opposite') },
};

const resolve: Resolve = ({ name, moment, unit }, shift) => {
  if (name.startsWith('Unknown')) return { missing: `${name} is not printed` };
  const special = SPECIAL[name];
  if (special !== undefined) return { form: special };
  return { form: figure(`${name}${moment ?? ''}${unit ?? ''}${SHIFTS[shift]}`) };
};

function figure(id: string): Form {
  return { kind: 'fact', figure: id };
}

function instantiated(formula: string): string {
  const form = instantiate(parseExpression(formula), resolve);
  return isMissing(form) ? form.missing : written(form);
}

const FORMS: readonly (readonly [formula: string, form: string])[] = [
  ['A + B', '(A + B)'],
  ['A - B', '(A + -B)'],
  ['A - (B - C)', '(A + -(B + -C))'],
  ['-A * B / 7.10', '-A * B / 7.10'],
  ['Cash@end', 'Cashend'],
  ['it[USD]', 'itUSD'],
  ['sum(children)', '(First + Second)'],
  ['prior_year(A) + A', '(ALastYear + A)'],
  ['A / prior_quarter(B) - 1', '(A / BLastQuarter + -1)'],
  ['min(A, max(B, abs(C)))', 'min(A, max(B, abs(C)))'],
  ['printed(A)', 'printed(A)'],
  ['printed(Rate)', 'printed(Local) / printed(One)'],
  ['-printed(Opposite)', '--printed(Opposite)'],
  ['printed(prior_year(A))', 'printed(ALastYear)'],
  ['either(A, B + C) / D', 'A / D'],
  ['either(Unknown, B + C) / D', '(B + C) / D'],
  ['either(UnknownA, either(B, C))', 'B'],
  ['either(UnknownA, UnknownB)', 'UnknownB is not printed'],
];

describe('formulas with figures', () => {
  for (const [formula, form] of FORMS) {
    test(`${formula} is ${form}`, () => {
      assert.equal(instantiated(formula), form);
    });
  }

  test('a number keeps the digits it is written with', () => {
    const form = instantiate(parseExpression('7.10'), resolve);
    assert.deepEqual(form, { kind: 'constant', value: { units: 710n, places: 2 } });
  });

  test('the first term without a figure is named', () => {
    for (const formula of ['A + Unknown - Unknown2', 'printed(Unknown)', 'A / -prior_year(Unknown)']) {
      assert.equal(instantiated(formula), 'Unknown is not printed');
    }
  });
});

describe('figures of forms', () => {
  test('stand in the order of the formula, each once', () => {
    const { left, right } = equation('C = B + abs(A) * 2 - min(B, printed(D)) / C');
    assert.deepEqual(figuresOf(left, right), ['C', 'B', 'A', 'D']);
    assert.deepEqual(figuresOf(right), ['B', 'A', 'D', 'C']);
    assert.deepEqual(figuresOf(), []);
  });
});

describe('terms of formulas', () => {
  test('are found inside calls, each as often as it is written', () => {
    const names = (formula: string): readonly string[] =>
      termsOf(parseExpression(formula)).map(({ name }) => name);
    assert.deepEqual(names('A - prior_year(B) * -max(A, 2) / sum(children)'), ['A', 'B', 'A', 'children']);
    assert.deepEqual(names('1 + 2'), []);
  });
});
