/** One binding: the equation with figures, its alternatives, or why it cannot be evaluated. */
import type { Binding, BoundAlternative, Equation } from '../../model/evaluation.ts';
import type { Assertion } from '../../model/expression.ts';
import type { Fact } from '../../model/fact.ts';
import type { Identity } from '../../model/identity.ts';
import type { Period } from '../../model/period.ts';
import { ZERO } from '../../number/amount.ts';
import { figuresOf, instantiate, isMissing, type Missing, type Resolve } from './instantiate.ts';

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
  const equation = equationOf(assertion, resolve);
  if (isMissing(equation)) {
    return {
      equation: NOTHING,
      figures: [reported.id],
      untested: equation.missing,
      ...(equation.concept === undefined ? {} : { missing: equation.concept }),
      alternatives: [],
      ...common,
    };
  }
  return {
    equation,
    figures: figuresOf({ kind: 'fact', figure: reported.id }, equation.left, equation.right),
    untested: null,
    alternatives: alternativesOf(identity, reported, resolve),
    ...common,
  };
}

function equationOf({ left, relation, right }: Assertion, resolve: Resolve): Equation | Missing {
  const stated = instantiate(left, resolve);
  if (isMissing(stated)) return stated;
  const derived = instantiate(right, resolve);
  return isMissing(derived) ? derived : { left: stated, relation, right: derived };
}

/** Alternatives that speak of the reported figure and whose other figures are printed; the rest explain nothing here. */
function alternativesOf(identity: Identity, reported: Fact, resolve: Resolve): readonly BoundAlternative[] {
  return identity.alternatives.flatMap(({ assertion, explains, because }) => {
    const equation = equationOf(assertion, resolve);
    if (isMissing(equation)) return [];
    const figures = figuresOf(equation.left, equation.right);
    return figures.includes(reported.id) ? [{ equation, explains, because, figures }] : [];
  });
}
