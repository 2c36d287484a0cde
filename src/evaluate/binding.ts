/** One binding: the equation with figures, its alternatives, or why it cannot be evaluated. */
import type { Binding, BoundAlternative, Equation } from '../model/evaluation.ts';
import type { Assertion } from '../model/expression.ts';
import type { Fact } from '../model/fact.ts';
import type { Identity } from '../model/identity.ts';
import type { Period } from '../model/period.ts';
import { ZERO } from '../number/amount.ts';
import { figuresOf, instantiate, Missing, type Resolve } from './instantiate.ts';

export interface BindingParts {
  readonly identity: Identity;
  readonly context: { readonly period: Period; readonly currency: string | null; readonly reported: Fact };
  readonly resolve: Resolve;
  readonly assertion: Assertion;
}

const NOTHING: Equation = {
  left: { kind: 'constant', value: ZERO },
  relation: '=',
  right: { kind: 'constant', value: ZERO },
};

export function makeBinding({ identity, context, resolve, assertion }: BindingParts): Binding {
  const { period, currency, reported } = context;
  const common = {
    id: `${identity.id}@${reported.id}${currency === null ? '' : `.${currency}`}.${period.kind === 'duration' ? period.start : period.date}`,
    identity: identity.id,
    title: identity.title,
    kind: identity.kind,
    origin: 'declared',
    severity: identity.severity,
    because: identity.because,
    help: identity.help,
    reported: reported.id,
    period,
    currency,
  } as const;
  try {
    const equation = equationOf(assertion, resolve);
    const figures = figuresOf({ kind: 'fact', figure: reported.id }, equation.left, equation.right);
    return {
      ...common,
      equation,
      figures,
      untested: null,
      alternatives: alternativesOf(identity, reported, resolve),
    };
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    return {
      ...common,
      equation: NOTHING,
      figures: [reported.id],
      untested: error.message,
      alternatives: [],
    };
  }
}

function equationOf(assertion: Assertion, resolve: Resolve): Equation {
  return {
    left: instantiate(assertion.left, resolve),
    relation: assertion.relation,
    right: instantiate(assertion.right, resolve),
  };
}

/** Alternatives that speak of the reported figure and whose other figures are printed; the rest explain nothing here. */
function alternativesOf(identity: Identity, reported: Fact, resolve: Resolve): readonly BoundAlternative[] {
  return identity.alternatives.flatMap(({ assertion, explains, because }) => {
    try {
      const equation = equationOf(assertion, resolve);
      const figures = figuresOf(equation.left, equation.right);
      return figures.includes(reported.id) ? [{ equation, explains, because, figures }] : [];
    } catch (error) {
      if (error instanceof Missing) return [];
      throw error;
    }
  });
}
