import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ExpressionError } from '../../src/expression/expression-error.ts';
import { parseAssertion, parseExpression } from '../../src/expression/parse.ts';
import { printAssertion, printExpression } from '../../src/expression/print.ts';
import type { Expression, TermExpression } from '../../src/model/expression.ts';

const span = { start: 0, end: 0 };

const term: fc.Arbitrary<TermExpression> = fc.record({
  kind: fc.constant('term' as const),
  name: fc.constantFrom('Revenue', 'NetIncome', 'it', 'EarningsPerADSBasic', 'sum', 'start'),
  moment: fc.constantFrom('start' as const, 'end' as const, null),
  unit: fc.constantFrom('USD', 'CNY', 'reporting', 'translation', null),
  optional: fc.boolean(),
  span: fc.constant(span),
});

const number: fc.Arbitrary<Expression> = fc
  .tuple(fc.nat(), fc.stringMatching(/^(?:\.\d{1,20})?$/))
  .map(([whole, fraction]) => ({ kind: 'number', text: `${String(whole)}${fraction}`, span }));

const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    term,
    number,
    fc.constant(parseExpression('sum(children)')),
    term.map((operand): Expression => ({ kind: 'call', name: 'prior_year', operands: [operand], span })),
    tie('expression').map((operand): Expression => ({ kind: 'negate', operand, span })),
    fc
      .tuple(fc.constantFrom('+', '-', '*', '/'), tie('expression'), tie('expression'))
      .map(([operator, left, right]): Expression => ({ kind: 'binary', operator, left, right, span })),
    fc
      .tuple(fc.constantFrom('min' as const, 'max' as const), tie('expression'), tie('expression'))
      .map(([name, ...operands]): Expression => ({ kind: 'call', name, operands, span })),
    fc
      .tuple(term, tie('expression'))
      .map((operands): Expression => ({ kind: 'call', name: 'either', operands, span })),
  ),
}));

/** The tree without places, which differ between two writings of the same formula. */
function withoutSpans(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'span' ? undefined : inner)));
}

describe('printing and parsing', () => {
  test('what is printed is parsed to the same tree', () => {
    fc.assert(
      fc.property(expression, (tree) => {
        assert.deepEqual(withoutSpans(parseExpression(printExpression(tree))), withoutSpans(tree));
      }),
    );
  });

  test('what is parsed is printed as the same text', () => {
    fc.assert(
      fc.property(
        expression,
        fc.constantFrom('=' as const, '<=' as const, '>=' as const),
        expression,
        (left, relation, right) => {
          const text = printAssertion({ left, relation, right });
          assert.equal(printAssertion(parseAssertion(text)), text);
        },
      ),
    );
  });

  test('any text is parsed or refused with a place inside it', () => {
    const pieces = fc.constantFrom(
      'A',
      'it',
      '1.5',
      '+',
      '-',
      '*',
      '/',
      '(',
      ')',
      '=',
      '<=',
      '@',
      '[',
      ']',
      '?',
      ',',
      'sum',
      'é',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(pieces).map((all) => all.join('')),
        (source) => {
          try {
            parseAssertion(source);
          } catch (error) {
            assert.ok(error instanceof ExpressionError);
            const { start, end } = error.mistake.span;
            assert.ok(0 <= start && start <= end && end <= source.length);
          }
        },
      ),
    );
  });

  test('blanks and needless parentheses are not kept', () => {
    assert.equal(printAssertion(parseAssertion('A=(B*C)+(-(D))-(E+F)')), 'A = B * C + -D - (E + F)');
  });
});
