/** The syntax tree of an identity's formula. It knows names, not what they mean. */
import type { Span } from './place.ts';

export type Expression =
  | { readonly kind: 'number'; readonly text: string; readonly span: Span }
  | TermExpression
  | { readonly kind: 'negate'; readonly operand: Expression; readonly span: Span }
  | {
      readonly kind: 'binary';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: Expression;
      readonly right: Expression;
      readonly span: Span;
    }
  | CallExpression;

/** `Concept`, `Concept@start`, `it[USD]`, `Concept?`. */
export interface TermExpression {
  readonly kind: 'term';
  readonly name: string;
  /** A balance at the start or the end of the period the identity is bound to. */
  readonly moment: 'start' | 'end' | null;
  /** An ISO 4217 code, or `reporting` / `translation`. */
  readonly unit: string | null;
  /** Counts as nothing in a document that never reports the concept; elsewhere it is a term like any other. */
  readonly optional: boolean;
  readonly span: Span;
}

export const FUNCTIONS = [
  'sum',
  'prior_year',
  'prior_quarter',
  'abs',
  'min',
  'max',
  'printed',
  'either',
] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

export interface CallExpression {
  readonly kind: 'call';
  readonly name: FunctionName;
  readonly operands: readonly Expression[];
  readonly span: Span;
}

/** The parts that a formula puts together: none of a number or a term. */
export function operandsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'term':
      return [];
    case 'negate':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'call':
      return expression.operands;
  }
}

export type Relation = '=' | '<=' | '>=';

/** `left relation right`; the left side is what the release reports, the right side what is recomputed. */
export interface Assertion {
  readonly left: Expression;
  readonly relation: Relation;
  readonly right: Expression;
}
