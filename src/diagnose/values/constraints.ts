/** What each evaluation asks of one figure. */
import type { Equation, Evaluation } from '../../model/evaluation.ts';
import type { FigureId } from '../../model/figure.ts';
import { absolute, add, amount, compare, negate, shift, type Amount } from '../../number/amount.ts';
import type { Interval } from '../../number/interval.ts';
import { half } from '../../number/rounding.ts';
import { FAR, solve } from './solve.ts';
import type { Case, Values } from '../case/toolkit.ts';

export interface Constraint {
  /** Of the evaluation. */
  readonly index: number;
  /** Values of the figure with which it holds, or an alternative of it does. */
  readonly intervals: readonly Interval[];
  /** The same without the allowance for the last places of a translation. */
  readonly strict: readonly Interval[];
  /** The one value with which the printed figures satisfy it exactly; `null` where it is a quotient, a bound or coarser. */
  readonly exact: Amount | null;
}

export function constraintsOn(figure: FigureId, from: Case): readonly Constraint[] {
  return (from.uses.get(figure) ?? []).flatMap((index) => {
    const evaluation = from.evaluations[index] as Evaluation;
    const { equation, alternatives } = evaluation.binding;
    const equations = [equation, ...alternatives.map((alternative) => alternative.equation)];
    const values = withRoundedOperands(evaluation, figure, from);
    const solved = equations.flatMap((each) => solvedFor(each, figure, values, from));
    if (solved.length === 0) return [];
    const intervals = solved.map((interval) => withSlack(interval, evaluation, figure, from));
    const [exact] = solvedFor(equation, figure, from.printed, from);
    return [
      {
        index,
        intervals,
        strict: solved,
        exact:
          exact === undefined || isOpen(exact) || !isPoint(exact) || isAmongCoarser(evaluation, figure, from)
            ? null
            : exact.lo,
      },
    ];
  });
}

/** `475.8 billion` is exactly no number of millions; a decimal more may be one that a slip of the point has made. */
function isAmongCoarser({ binding }: Evaluation, figure: FigureId, from: Case): boolean {
  const { unit, decimals } = from.factOf(figure);
  return binding.figures.some((id) => {
    const other = from.factOf(id);
    return other.unit === unit && other.decimals + 1 < decimals;
  });
}

function solvedFor(equation: Equation, figure: FigureId, values: Values, from: Case): readonly Interval[] {
  const known = from.sums.solve(equation, figure, values);
  if (known === undefined) return solve(equation, figure, values, from.tools);
  return known === null ? [] : [known];
}

function isPoint({ lo, hi }: Interval): boolean {
  return compare(lo, hi) === 0;
}

/** Reaches beyond any amount. */
export function isOpen({ lo, hi }: Interval): boolean {
  return compare(absolute(lo), FAR) >= 0 || compare(absolute(hi), FAR) >= 0;
}

export function middleOf({ lo, hi }: Interval): Amount {
  return half(add(lo, hi));
}

/**
 * Where the reported figure follows from rounded operands without this one, as twice a rounded amount per share does, it
 * may be two last places from what this one gives.
 */
function withRoundedOperands({ binding }: Evaluation, figure: FigureId, from: Case): Values {
  const { reported } = binding;
  const isRounded = binding.alternatives.some(
    ({ explains, equation, figures }) =>
      explains === 'rounding-order' && !figures.includes(figure) && from.tools.holds(equation, from.values),
  );
  if (!isRounded) return from.values;
  const two = shift(amount(2), -from.factOf(reported).decimals);
  const { lo, hi } = from.values.interval(reported);
  const widened = { lo: add(lo, negate(two)), hi: add(hi, two) };
  return {
    printed: from.values.printed,
    interval: (id) => (id === reported ? widened : from.values.interval(id)),
    quotients: new Map(),
  };
}

/** A translation may be two last places off by policy: that must not count against a figure either. */
function withSlack(interval: Interval, { binding }: Evaluation, figure: FigureId, from: Case): Interval {
  if (binding.kind !== 'convenience-translation') return interval;
  const two = shift(amount(2), -from.factOf(binding.reported).decimals);
  const slack = binding.reported === figure ? two : scaled(two, figure, binding.reported, from);
  return { lo: add(interval.lo, negate(slack)), hi: add(interval.hi, slack) };
}

/** Two last places of the translation in the unit of the figure: by the ratio of the printed amounts, rounded up. */
function scaled(slack: Amount, figure: FigureId, reported: FigureId, from: Case): Amount {
  const [own, other] = [absolute(from.factOf(figure).value), absolute(from.factOf(reported).value)];
  if (other.units === 0n) return slack;
  const lifted = own.units * 10n ** BigInt(other.places + RATIO_PLACES);
  const ratio = lifted / (other.units * 10n ** BigInt(own.places)) + 1n;
  return { units: slack.units * ratio, places: slack.places + RATIO_PLACES };
}

/** A rate is small beside the amounts that it translates. */
const RATIO_PLACES = 12;
