/** The terms of a formula. */
import type { Expression, TermExpression } from '../model/expression.ts';

export type Term = TermExpression;

export function termsOf(expression: Expression): readonly Term[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'term':
      return [expression];
    case 'negate':
      return termsOf(expression.operand);
    case 'binary':
      return [...termsOf(expression.left), ...termsOf(expression.right)];
    case 'call':
      return expression.operands.flatMap(termsOf);
  }
}
