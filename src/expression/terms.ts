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

/** What every reading of the formula needs: of `either(a, b)` neither. */
export function neededReferences(expression: Expression): readonly Reference[] {
  switch (expression.kind) {
    case 'binary':
      return [...neededReferences(expression.left), ...neededReferences(expression.right)];
    case 'negate':
      return neededReferences(expression.operand);
    case 'call':
      if (expression.name === 'either') return [];
      return expression.name.startsWith('prior_')
        ? [expression]
        : expression.operands.flatMap(neededReferences);
    case 'term':
      return expression.optional ? [] : [expression];
    default:
      return [];
  }
}

export function assertionTerms({ left, right }: Assertion): readonly TermExpression[] {
  return [...termsOf(left), ...termsOf(right)];
}

export function assertionReferences({ left, right }: Assertion): readonly Reference[] {
  return [...referencesOf(left), ...referencesOf(right)];
}
