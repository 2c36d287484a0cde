/** The terms of a formula. */
import { type Expression, operandsOf, type TermExpression } from '../../model/expression.ts';

export type Term = TermExpression;

export function termsOf(expression: Expression): readonly Term[] {
  return expression.kind === 'term' ? [expression] : operandsOf(expression).flatMap(termsOf);
}

/** The term that a formula begins its sum with; of `either(a, b)` that of the sum in place of which `a` may be printed. */
export function firstTermOf(expression: Expression): Term | undefined {
  switch (expression.kind) {
    case 'number':
      return undefined;
    case 'term':
      return expression;
    case 'negate':
      return firstTermOf(expression.operand);
    case 'binary':
      return firstTermOf(expression.left) ?? firstTermOf(expression.right);
    case 'call':
      return firstTermOf(expression.operands.at(expression.name === 'either' ? -1 : 0) as Expression);
  }
}
