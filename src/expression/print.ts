/** A syntax tree back to text, with no parentheses but those that its shape needs. */
import type { Assertion, Expression, TermExpression } from '../model/expression.ts';
import { UNARY_PRECEDENCE } from './tokenize.ts';

/** `left = right`: parsing it gives the same tree, and printing that the same text. */
export function printAssertion({ left, relation, right }: Assertion): string {
  return `${printExpression(left)} ${relation} ${printExpression(right)}`;
}

export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return expression.text;
    case 'term':
      return printTerm(expression);
    case 'negate':
      return `-${inside(expression.operand, UNARY_PRECEDENCE)}`;
    case 'binary': {
      const precedence = precedenceOf(expression);
      // Operators of equal precedence group to the left, so an equal one on the right needs its parentheses.
      const right = inside(expression.right, precedence + 1);
      return `${inside(expression.left, precedence)} ${expression.operator} ${right}`;
    }
    default:
      return `${expression.name}(${expression.operands.map(printExpression).join(', ')})`;
  }
}

function printTerm({ name, moment, unit, optional }: TermExpression): string {
  const suffixes = [
    moment === null ? '' : `@${moment}`,
    unit === null ? '' : `[${unit}]`,
    optional ? '?' : '',
  ];
  return name + suffixes.join('');
}

function inside(expression: Expression, least: number): string {
  const text = printExpression(expression);
  return precedenceOf(expression) < least ? `(${text})` : text;
}

function precedenceOf(expression: Expression): number {
  if (expression.kind === 'binary') return expression.operator === '+' || expression.operator === '-' ? 1 : 2;
  return expression.kind === 'negate' ? UNARY_PRECEDENCE : UNARY_PRECEDENCE + 1;
}
