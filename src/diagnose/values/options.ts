/** For one figure: the values that would mend what breaks, what each mends, and what each would break instead. */
import type { FigureId } from '../../model/figure.ts';
import type { Slip } from '../../model/suspect.ts';
import { equals, compare, type Amount } from '../../number/amount.ts';
import { intersect, meets, type Interval } from '../../number/interval.ts';
import { roundingInterval } from '../../number/rounding.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { constraintsOn, type Constraint } from './constraints.ts';
import type { Evidence } from './evidence.ts';
import { slipOfPlace, tellingOf } from './slips.ts';
import type { Case } from '../case/toolkit.ts';
import { weigh } from './weigh.ts';

/** One figure changed to one value. */
export interface Option {
  readonly figure: FigureId;
  readonly value: Amount;
  readonly decimals: number;
  /** Contested evaluations that hold with it. */
  readonly mends: ReadonlySet<number>;
  /** How many evaluations that hold now would break. */
  readonly loses: number;
  /** Sums of printed figures that foot exactly with it. */
  readonly exact: number;
  readonly slip: Slip | null;
  /** The only value that prints what is asked for. */
  readonly isOnly: boolean;
  /** No other value is as likely: it is the only one, follows exactly, or by the slip. */
  readonly isCertain: boolean;
  /** All values that restore every identity it mends and keeps. */
  readonly interval: Interval;
  /** How likely the figure is to be printed as it is if this value was meant, or another that mends as much. */
  readonly evidence: Evidence;
}

/** The most options kept for a figure: enough for one slip among several. */
const MOST_OPTIONS = 4;

export function optionsFor(figure: FigureId, contested: ReadonlySet<number>, from: Case): readonly Option[] {
  const constraints = constraintsOn(figure, from);
  const options = candidatesFor(figure, constraints, contested, from).map((candidate) =>
    optionOf(figure, candidate, constraints, contested, from),
  );
  const ordered = options.filter((option) => option.mends.size > 0).toSorted(byPromise);
  return ordered.slice(0, MOST_OPTIONS).map((option) => {
    const alike = ordered.filter(
      (other) => other.loses === option.loses && other.mends.size === option.mends.size,
    );
    const evidence = together(alike.map((other) => other.evidence));
    return { ...option, evidence, isCertain: isAlone(option, ordered) };
  });
}

/** Each value could be what was meant; a figure for which nearly any value would do is no likelier for that. */
function together(evidence: readonly Evidence[]): Evidence {
  const sum = evidence.reduce((total, each) => total + each, 0n);
  const most = evidence.reduce((best, each) => (each > best ? each : best), 0n) * MOST_TOGETHER;
  return sum < most ? sum : most;
}

const MOST_TOGETHER = 3n;

function byPromise(a: Option, b: Option): number {
  return (
    a.loses - b.loses ||
    b.mends.size - a.mends.size ||
    likelihood(a) - likelihood(b) ||
    b.exact - a.exact ||
    compare(a.value, b.value)
  );
}

/**
 * A telling slip that foots exactly comes first, then a digit that does, then a telling slip that only fits; a digit that
 * happens to fit says little, and a value from the middle of what is possible nothing.
 */
function likelihood({ slip, exact, isOnly }: Option): number {
  const telling = tellingOf(slip);
  if (isOnly) return 0;
  if (exact > 0) return telling === 0 ? 0 : telling === 1 ? 1 : 3;
  if (telling === 0) return 2;
  return telling === 1 ? 4 : 5;
}

/** Whether a value stands out among those that mend as much. */
function isAlone(option: Option, all: readonly Option[]): boolean {
  if (likelihood(option) === 5) return false;
  const rivals = all.filter(
    (other) =>
      other.mends.size === option.mends.size &&
      other.loses === option.loses &&
      likelihood(other) === likelihood(option) &&
      other.exact === option.exact,
  );
  return rivals.length === 1 || likelihood(option) === 1 || likelihood(option) === 3;
}

function optionOf(
  figure: FigureId,
  { value, decimals, slip, isOnly }: Candidate,
  constraints: readonly Constraint[],
  contested: ReadonlySet<number>,
  from: Case,
): Option {
  const rounded = roundingInterval(value, decimals);
  const mends = new Set<number>();
  let loses = 0;
  let exact = 0;
  let [interval, free]: [Interval, Interval | undefined] = [rounded, undefined];
  for (const constraint of constraints) {
    const fits = constraint.intervals.some((each) => meets(each, rounded));
    const isContested = contested.has(constraint.index);
    if (fits && isContested) mends.add(constraint.index);
    if (!fits && !isContested && from.evaluations[constraint.index]?.verdict === 'holds') loses += 1;
    if (constraint.exact !== null && equals(constraint.exact, value)) exact += 1;
    const [only, ...more] = constraint.intervals;
    if (!fits || only === undefined || more.length > 0) continue;
    interval = intersect(interval, only) ?? interval;
    free = free === undefined ? only : (intersect(free, only) ?? free);
  }
  const known = slipOfPlace(figure, from) ?? slip;
  const evidence = weigh(figure, { value, decimals, slip, exact, free: free ?? rounded }, constraints, from);
  return {
    figure,
    value,
    decimals,
    mends,
    loses,
    exact,
    slip: known,
    isOnly,
    isCertain: false,
    interval,
    evidence,
  };
}
