/** The terms of a formula, in the order in which they are written. */
import {
  operandsOf,
  type Assertion,
  type CallExpression,
  type Expression,
  type TermExpression,
} from '../model/expression.ts';

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
  const reference = asReference(expression);
  return reference === null ? operandsOf(expression).flatMap(referencesOf) : [reference];
}

/** What every reading of the formula needs: of `either(a, b)` neither. */
export function neededReferences(expression: Expression): readonly Reference[] {
  if (expression.kind === 'call' && expression.name === 'either') return [];
  const reference = asReference(expression);
  if (reference !== null) return reference.kind === 'term' && reference.optional ? [] : [reference];
  return operandsOf(expression).flatMap(neededReferences);
}

function asReference(expression: Expression): Reference | null {
  if (expression.kind === 'term') return expression;
  return expression.kind === 'call' && expression.name.startsWith('prior_') ? expression : null;
}

export function assertionTerms({ left, right }: Assertion): readonly TermExpression[] {
  return [...termsOf(left), ...termsOf(right)];
}

export function assertionReferences({ left, right }: Assertion): readonly Reference[] {
  return [...referencesOf(left), ...referencesOf(right)];
}
