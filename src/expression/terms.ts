/** The terms of a formula, in the order in which they are written. */
import type { Assertion, CallExpression, Expression, TermExpression } from '../model/expression.ts';

/** What a figure can be given for: a term, or a term of a comparative period. */
export type Reference = TermExpression | CallExpression;

/** Every term, also those inside calls; `children` is one. */
function termsOf(expression: Expression): readonly TermExpression[] {
  return referencesOf(expression).flatMap((each) =>
    each.kind === 'term' ? [each] : each.operands.flatMap(termsOf),
  );
}

/** As `termsOf`, with `prior_year(Name)` as one reference. */
function referencesOf(expression: Expression): readonly Reference[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'term':
      return [expression];
    case 'negate':
      return referencesOf(expression.operand);
    case 'binary':
      return [...referencesOf(expression.left), ...referencesOf(expression.right)];
    default:
      return expression.name.startsWith('prior_') ? [expression] : expression.operands.flatMap(referencesOf);
  }
}

export function assertionTerms({ left, right }: Assertion): readonly TermExpression[] {
  return [...termsOf(left), ...termsOf(right)];
}

export function assertionReferences({ left, right }: Assertion): readonly Reference[] {
  return [...referencesOf(left), ...referencesOf(right)];
}
