import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { residual, residualInterval, type Linear } from '../../../src/evaluate/values/linear.ts';
import { valuesOf } from '../../../src/evaluate/values/evaluate.ts';
import { formatAmount, normalise } from '../../../src/number/amount.ts';
import { formatInterval } from '../../../src/number/interval.ts';
import { equation, facts } from '../example.ts';

const values = valuesOf(facts({ A: '10', B: '20', C: '30', Rate: '7.10', Zero: '0' }));

function residualOf(formula: string): Linear | undefined {
  const { left, right } = equation(formula);
  return residual(left, right, values);
}

function coefficients(formula: string): Readonly<Record<string, string>> {
  const sum = residualOf(formula);
  assert.ok(sum !== undefined);
  return Object.fromEntries(
    [...sum.coefficients].map(([figure, each]) => [figure, formatAmount(normalise(each))]),
  );
}

function range(formula: string): string {
  const sum = residualOf(formula);
  return sum === undefined ? 'undefined' : formatInterval(residualInterval(sum, values));
}

/** A formula, and what its figures are counted with when all stands on the left. */
const COEFFICIENTS: readonly (readonly [formula: string, coefficients: Readonly<Record<string, string>>])[] =
  [
    ['C = A + B', { C: '1', A: '-1', B: '-1' }],
    ['A - B = C', { A: '1', B: '-1', C: '-1' }],
    ['A + B = B + C', { A: '1', B: '0', C: '-1' }],
    ['A = C - (B - A)', { A: '0', C: '-1', B: '1' }],
    ['A + A = 2 * A', { A: '0' }],
    ['A = 0.5 * (B + -C) * 4', { A: '1', B: '-2', C: '2' }],
  ];

describe('residuals', () => {
  for (const [formula, expected] of COEFFICIENTS) {
    test(`${formula} counts each figure once`, () => {
      assert.deepEqual(coefficients(formula), expected);
      assert.equal(residualOf(formula)?.rest, null);
    });
  }

  test('a figure on both sides cancels, and with it the width of its interval', () => {
    assert.equal(range('A + B = B + C'), '[-21, -19]');
    assert.equal(range('A - A = 0'), '0');
  });

  test('figures on one side add up their widths', () => {
    assert.equal(range('C = A + B'), '[-1.5, 1.5]');
    assert.equal(range('C = 2 * A + 10'), '[-1.5, 1.5]');
    assert.equal(range('A - 3 * B = 0'), '[-52, -48]');
  });

  test('numbers and printed figures are exact', () => {
    assert.equal(range('printed(C) = printed(A) + 5'), '15');
    assert.equal(range('A = printed(Rate) + 2.9'), '[-0.5, 0.5]');
  });

  test('what is not linear is an interval beside the rest', () => {
    const product = residualOf('C = A * B');
    assert.deepEqual([...(product?.coefficients.keys() ?? [])], ['C']);
    assert.equal(range('C = A * B'), '[-185.75, -154.75]');
    assert.equal(range('A = abs(B - C)'), '[-1.5, 1.5]');
    assert.equal(range('A = -2 * min(A, B)'), '[28.5, 31.5]');
  });

  test('there is none where a divisor could be zero', () => {
    assert.equal(residualOf('A = B / Zero'), undefined);
    assert.equal(residualOf('B / (A - A) = C'), undefined);
    assert.notEqual(residualOf('A = Zero / B'), undefined);
  });
});
