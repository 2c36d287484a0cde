import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ExpressionError } from '../../src/expression/expression-error.ts';
import { parseAssertion, parseExpression } from '../../src/expression/parse.ts';
import { printAssertion, printExpression } from '../../src/expression/print.ts';
import type { Expression } from '../../src/model/expression.ts';

/** The tree as nested words: `(+ A (* 2 B))`. */
function shape(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
    case 'term':
      return printExpression(expression);
    case 'negate':
      return `(neg ${shape(expression.operand)})`;
    case 'binary':
      return `(${expression.operator} ${shape(expression.left)} ${shape(expression.right)})`;
    default:
      return `(${[expression.name, ...expression.operands.map(shape)].join(' ')})`;
  }
}

describe('operators group by how tightly they bind', () => {
  const shapes: readonly (readonly [string, string])[] = [
    ['A + B * C', '(+ A (* B C))'],
    ['A * B + C', '(+ (* A B) C)'],
    ['A - B - C', '(- (- A B) C)'],
    ['A / B / C', '(/ (/ A B) C)'],
    ['A - (B - C)', '(- A (- B C))'],
    ['-A + B', '(+ (neg A) B)'],
    ['-A * B', '(* (neg A) B)'],
    ['-(A * B)', '(neg (* A B))'],
    ['A * -B', '(* A (neg B))'],
    ['A - -B', '(- A (neg B))'],
    ['((A))', 'A'],
    ['2 * A / 7.10', '(/ (* 2 A) 7.10)'],
    ['max(A - B, 0) / abs(-C)', '(/ (max (- A B) 0) (abs (neg C)))'],
    ['A / prior_year(A) - 1', '(- (/ A (prior_year A)) 1)'],
    ['printed(prior_quarter(A@end))', '(printed (prior_quarter A@end))'],
    ['either(A, B - C) / D', '(/ (either A (- B C)) D)'],
    ['sum(children) + A?', '(+ (sum children) A?)'],
  ];
  for (const [source, expected] of shapes) {
    test(source, () => assert.equal(shape(parseExpression(source)), expected));
  }
});

test('a term carries its moment, its unit and whether it may be absent', () => {
  const { span, ...term } = parseExpression(' Cash@start[USD]? ') as Extract<Expression, { kind: 'term' }>;
  assert.deepEqual(term, { kind: 'term', name: 'Cash', moment: 'start', unit: 'USD', optional: true });
  assert.deepEqual(span, { start: 1, end: 17 });
});

test('every node knows where it stands', () => {
  const source = 'Net = A + max(B, -C@end)';
  const { right } = parseAssertion(source);
  assert.ok(right.kind === 'binary' && right.right.kind === 'call');
  const nodes = [right, right.left, right.right, ...right.right.operands];
  assert.deepEqual(
    nodes.map(({ span }) => source.slice(span.start, span.end)),
    ['A + max(B, -C@end)', 'A', 'max(B, -C@end)', 'B', '-C@end'],
  );
});

test('a formula states one relation', () => {
  for (const relation of ['=', '<=', '>='] as const) {
    assert.equal(parseAssertion(`A ${relation} B`).relation, relation);
    assert.equal(printAssertion(parseAssertion(`A${relation}B`)), `A ${relation} B`);
  }
});

describe('a mistake says what stands where, and what is expected', () => {
  const end = 'the end of the formula';
  const operand = 'a name, a number or `(`';
  const character = 'a name, a number or one of `+ - * / ( ) = <= >=`';
  const functions = 'one of `sum`, `prior_year`, `prior_quarter`, `abs`, `min`, `max`, `printed`, `either`';
  const mistakes: readonly (readonly [
    source: string,
    column: number,
    found: string,
    expected: string,
    nearest?: string,
  ])[] = [
    ['', 1, end, operand],
    ['A', 2, end, 'an operator or one of `=`, `<=`, `>=`'],
    ['A =', 4, end, operand],
    ['A = = B', 5, '`=`', operand],
    ['A = B = C', 7, 'a second `=`', 'the end of the formula, which states one relation,'],
    ['A = B <= C', 7, 'a second `<=`', 'the end of the formula, which states one relation,'],
    ['A = B C', 7, '`C`', 'an operator or the end of the formula'],
    ['A = 4,495', 6, '`,`', 'an operator or the end of the formula'],
    ['A = (B + C', 11, end, '`)`'],
    ['A = B + )', 9, '`)`', operand],
    ['A < B', 3, '`<`', character, '<='],
    ['A = B × C', 7, '`×`', character, '*'],
    ['A = 24.6%', 9, '`%`', character],
    ['A = B; C', 6, '`;`', character],
    ['A = B.constructor', 6, '`.`', character],
    ['A = summ(children)', 5, 'the function `summ`', functions, 'sum'],
    ['A = growth(B)', 5, 'the function `growth`', functions],
    ['A = constructor(B)', 5, 'the function `constructor`', functions],
    ['A = sum(B, C)', 9, '`B`', '`children`, as in `sum(children)`,'],
    ['A = sum(children, B)', 17, 'one operand too many', '`)`, as in `sum(children)`,'],
    ['A = children', 5, '`children`', 'it inside `sum(children)` only'],
    ['A = min(B)', 10, '`)`', '`,`'],
    ['A = max(B, C, D)', 13, 'one operand too many', '`)`, as in `max(a, b)`,'],
    ['A = abs()', 9, '`)`', 'an operand, as in `abs(a)`,'],
    ['A = prior_year(B + C)', 16, 'a formula', 'one term, as in `prior_year(Name)`,'],
    ['A = either(B + C, D)', 12, 'a formula', 'one term, as in `either(Name, a)`,'],
    ['A = either(B)', 13, '`)`', '`,`'],
    ['A = printed(2)', 13, 'a formula', 'one term, as in `printed(Name)`,'],
    ['A@begin = B', 3, '`begin`', '`start` or `end`'],
    ['A@strat = B', 3, '`strat`', '`start` or `end`', 'start'],
    ['A[Usd] = B', 3, '`Usd`', "a currency's code such as `USD`, or `reporting` or `translation`,"],
    [
      'A[traslation] = B',
      3,
      '`traslation`',
      "a currency's code such as `USD`, or `reporting` or `translation`,",
      'translation',
    ],
    ['A[USD = B', 7, '`=`', '`]`'],
    ['A[USD]@end = B', 7, '`@`', 'an operator or one of `=`, `<=`, `>=`'],
  ];
  for (const [source, column, found, expected, meant = null] of mistakes) {
    test(source === '' ? '(nothing)' : source, () => {
      assert.throws(
        () => parseAssertion(source),
        (error: unknown) => {
          assert.ok(error instanceof ExpressionError);
          const { span, ...rest } = error.mistake;
          assert.deepEqual({ column: span.start + 1, ...rest }, { column, found, expected, nearest: meant });
          return true;
        },
      );
    });
  }
});

describe('a formula is never too large to handle', () => {
  const sources: Readonly<Record<string, string>> = {
    'nested parentheses': `A = ${'('.repeat(500)}B${')'.repeat(500)}`,
    'nested minus signs': `A = ${'-'.repeat(1500)}B`,
    'nested calls': `A = ${'abs('.repeat(300)}B${')'.repeat(300)}`,
    'a very long sum': `A = ${'B + '.repeat(100_000)}C`,
  };
  for (const [name, source] of Object.entries(sources)) {
    test(name, () => assert.throws(() => parseAssertion(source), ExpressionError));
  }
  test('a sum of a few hundred terms is fine', () => {
    const source = `A = ${Array.from({ length: 300 }, (_, index) => `B${String(index)}`).join(' + ')}`;
    assert.equal(printAssertion(parseAssertion(source)), source);
  });
});
