/** For one figure: the values that would mend what breaks, what each mends, and what each would break instead. */
import type { Evaluation } from '../model/evaluation.ts';
import type { FigureId } from '../model/figure.ts';
import type { Slip } from '../model/suspect.ts';
import { compare, type Amount } from '../number/amount.ts';
import { add as addIntervals, intersect, meets, point, type Interval } from '../number/interval.ts';
import { half, halfUnit, roundingInterval, roundTo } from '../number/rounding.ts';
import { printsSame } from './printed.ts';
import { slipBetween, tellingOf } from './slips.ts';
import { solve } from './solve.ts';
import type { Case, Values } from './toolkit.ts';

/** One figure changed to one value. */
export interface Option {
  readonly figure: FigureId;
  readonly value: Amount;
  /** Contested evaluations that hold with it. */
  readonly mends: ReadonlySet<number>;
  /** How many evaluations that hold now would break. */
  readonly loses: number;
  /** Sums of printed figures that foot exactly with it. */
  readonly exact: number;
  readonly slip: Slip | null;
  /** All values that restore every identity it mends and keeps. */
  readonly interval: Interval;
}

/** The most options kept for a figure: enough for one slip among several. */
const MOST_OPTIONS = 4;

interface Constraint {
  readonly index: number;
  /** Values of the figure with which the evaluation holds. */
  readonly intervals: readonly Interval[];
  readonly exact: Amount | null;
}

export function optionsFor(figure: FigureId, contested: ReadonlySet<number>, from: Case): readonly Option[] {
  const constraints = (from.uses.get(figure) ?? []).flatMap((index) => constraintOf(index, figure, from));
  const options = candidates(figure, constraints, contested, from).map((value) =>
    optionOf(figure, value, constraints, contested, from),
  );
  return options
    .filter((option) => option.mends.size > 0)
    .toSorted(
      (a, b) =>
        a.loses - b.loses ||
        b.mends.size - a.mends.size ||
        b.exact - a.exact ||
        tellingOf(a.slip) - tellingOf(b.slip) ||
        compare(a.value, b.value),
    )
    .slice(0, MOST_OPTIONS);
}

function constraintOf(index: number, figure: FigureId, from: Case): readonly Constraint[] {
  const evaluation = from.evaluations[index] as Evaluation;
  const { binding } = evaluation;
  const values = withSlack(evaluation, figure, from);
  const equations = [binding.equation, ...binding.alternatives.map((alternative) => alternative.equation)];
  const intervals = equations.flatMap((equation) => solve(equation, figure, values, from.tools) ?? []);
  if (intervals.length === 0) return [];
  const printed: Values = { printed: from.values.printed, interval: (id) => point(from.values.printed(id)) };
  const exact = solve(binding.equation, figure, printed, from.tools);
  return [{ index, intervals, exact: exact === null ? null : middle(exact) }];
}

/** Where the policy allows two last places, they must not count against a figure either. */
function withSlack({ binding }: Evaluation, figure: FigureId, from: Case): Values {
  if (binding.kind !== 'convenience-translation' || binding.reported === figure) return from.values;
  const { decimals } = from.factOf(binding.reported);
  const slack = { units: halfUnit(decimals).units * 4n, places: halfUnit(decimals).places };
  const widened = addIntervals(from.values.interval(binding.reported), {
    lo: { units: -slack.units, places: slack.places },
    hi: slack,
  });
  return {
    printed: from.values.printed,
    interval: (id) => (id === binding.reported ? widened : from.values.interval(id)),
  };
}

function middle({ lo, hi }: Interval): Amount {
  return half(addIntervals(point(lo), point(hi)).lo);
}

/** Values worth trying: the exact solutions and the middles of what each contested evaluation asks for. */
function candidates(
  figure: FigureId,
  constraints: readonly Constraint[],
  contested: ReadonlySet<number>,
  from: Case,
): readonly Amount[] {
  const { decimals, value: printed } = from.factOf(figure);
  const found: Amount[] = [];
  const propose = (value: Amount): void => {
    const rounded = roundTo(value, decimals);
    if (!printsSame(rounded, printed) && !found.some((each) => printsSame(each, rounded)))
      found.push(rounded);
  };
  for (const { index, intervals, exact } of constraints) {
    if (!contested.has(index)) continue;
    if (exact !== null) propose(exact);
    for (const interval of intervals) propose(middle(interval));
  }
  const kept = narrow(constraints, contested);
  if (kept !== null) propose(middle(kept));
  return found;
}

/** What all evaluations together ask for, contested ones included. */
function narrow(constraints: readonly Constraint[], contested: ReadonlySet<number>): Interval | null {
  let common: Interval | undefined;
  for (const { intervals, index } of constraints) {
    const [interval] = intervals;
    if (interval === undefined || (intervals.length > 1 && !contested.has(index))) continue;
    common = common === undefined ? interval : intersect(common, interval);
    if (common === undefined) return null;
  }
  return common ?? null;
}

function optionOf(
  figure: FigureId,
  value: Amount,
  constraints: readonly Constraint[],
  contested: ReadonlySet<number>,
  from: Case,
): Option {
  const fact = from.factOf(figure);
  const rounded = roundingInterval(value, fact.decimals);
  const mends = new Set<number>();
  let loses = 0;
  let exact = 0;
  let interval: Interval = rounded;
  for (const constraint of constraints) {
    const fits = constraint.intervals.some((each) => meets(each, rounded));
    const isContested = contested.has(constraint.index);
    if (fits && isContested) mends.add(constraint.index);
    if (!fits && !isContested && (from.evaluations[constraint.index] as Evaluation).verdict === 'holds')
      loses += 1;
    if (constraint.exact !== null && printsSame(constraint.exact, value)) exact += 1;
    const [only] = constraint.intervals;
    if (fits && only !== undefined && constraint.intervals.length === 1)
      interval = intersect(interval, only) ?? interval;
  }
  return {
    figure,
    value,
    mends,
    loses,
    exact,
    slip: placeSlip(value, figure, from) ?? slipBetween(value, fact, from.figureOf(figure)),
    interval,
  };
}

/** A figure that prints its neighbour's value was copied from the wrong place. */
function placeSlip(_meant: Amount, figure: FigureId, from: Case): Slip | null {
  const { value, unit, period } = from.factOf(figure);
  if (value.units === 0n) return null;
  for (const { figure: other, direction } of from.neighbours(figure)) {
    const fact = from.factOf(other);
    if (!printsSame(fact.value, value)) continue;
    if (direction === 'row') return 'neighbouring-row';
    return fact.unit === unit && JSON.stringify(fact.period) !== JSON.stringify(period)
      ? 'stale-comparative'
      : 'neighbouring-column';
  }
  return null;
}
