import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Form } from '../../src/model/evaluation.ts';
import { inSense, less, withFigures } from '../../src/model/form.ts';
import { equation, written } from '../evaluate/example.ts';

const A: Form = { kind: 'fact', figure: 'A' };
const B: Form = { kind: 'printed', figure: 'B' };

describe('a form', () => {
  test('in the sense of its caption has its sign, in the opposite sense the other', () => {
    assert.equal(written(inSense(A, 1)), 'A');
    assert.equal(written(inSense(A, -1)), '-A');
  });

  test('less another is their difference', () => {
    assert.equal(written(less(A, B)), '(A + -printed(B))');
  });

  const OTHERS: readonly (readonly [formula: string, withX: string])[] = [
    ['Y = A', 'X'],
    ['Y = A + B', '(X + B)'],
    ['Y = 2 * A / abs(B - A)', '2 * X / abs((B + -X))'],
    ['Y = max(A, -A)', 'max(X, -X)'],
    ['Y = printed(A) - 1', '(X + -1)'],
  ];
  for (const [formula, withX] of OTHERS)
    test(`with another figure in place of A: ${formula}`, () => {
      const { right } = equation(formula);
      const made = withFigures(right, (own) => (own.figure === 'A' ? { kind: 'fact', figure: 'X' } : own));
      assert.equal(written(made), withX);
    });
});
