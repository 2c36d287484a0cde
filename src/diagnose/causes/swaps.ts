/**
 * Two figures printed in each other's place: one slip that breaks what either stands in, so it is looked for before each
 * is taken for a slip of its own. Only pairs that could be mistaken for one another are tried: neighbours, and figures of
 * one unit in one identity that breaks.
 */
import type { Equation, Evaluation } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import { exponentOf } from '../../model/printed-scale.ts';
import { absolute, add, equals, negate, shift, type Amount } from '../../number/amount.ts';
import { meets, point, type Interval } from '../../number/interval.ts';
import { roundingInterval } from '../../number/rounding.ts';
import { constraintsOn, type Constraint } from '../values/constraints.ts';
import type { Case, Values } from '../case/toolkit.ts';

/** A figure as it would read with the other's digits. */
interface Exchanged {
  readonly figure: FigureId;
  readonly value: Amount;
  readonly decimals: number;
}

export interface Swap {
  readonly pair: readonly [Exchanged, Exchanged];
  /** Contested evaluations that hold when the two change places. */
  readonly mends: ReadonlySet<number>;
  /** Whether more than one kind of evidence shows it: what both stand in might hold exchanged as it does with a sign turned. */
  readonly isShown: boolean;
}

/** Pairs tried in one document; a release with a few slips has some hundreds. */
const MOST_PAIRS = 5_000;

/** Swaps that mend the same evaluations stand together; of overlapping ones those that mend most are kept. */
export function swapsIn(contested: readonly number[], from: Case): readonly (readonly Swap[])[] {
  const found = allSwaps(contested, from).filter(({ isShown }) => isShown);
  const groups: (readonly Swap[])[] = [];
  const taken = new Set<number>();
  for (const swap of found.toSorted((a, b) => b.mends.size - a.mends.size)) {
    if ([...swap.mends].some((index) => taken.has(index))) continue;
    const alike = found.filter(
      ({ mends }) => mends.size === swap.mends.size && [...mends].every((index) => swap.mends.has(index)),
    );
    for (const index of swap.mends) taken.add(index);
    groups.push(alike);
  }
  return groups;
}

/** Every exchange of two figures that mends something and breaks nothing. */
export function allSwaps(contested: readonly number[], from: Case): readonly Swap[] {
  const wanted = new Set(contested);
  const constraints = new Map<FigureId, readonly Constraint[]>();
  const constraintsOf = (figure: FigureId): readonly Constraint[] => {
    const known = constraints.get(figure) ?? constraintsOn(figure, from);
    constraints.set(figure, known);
    return known;
  };
  return pairsOf(contested, from).flatMap((pair) => swapOf(pair, constraintsOf, wanted, from) ?? []);
}

function pairsOf(contested: readonly number[], from: Case): readonly (readonly [FigureId, FigureId])[] {
  const at = (index: number): Evaluation => from.evaluations[index] as Evaluation;
  const figures = new Set(contested.flatMap((index) => at(index).binding.figures));
  const seen = new Set<string>();
  const pairs: (readonly [FigureId, FigureId])[] = [];
  const propose = (a: FigureId, b: FigureId): void => {
    if (pairs.length >= MOST_PAIRS || seen.has(`${a} ${b}`) || seen.has(`${b} ${a}`)) return;
    seen.add(`${a} ${b}`);
    pairs.push([a, b]);
  };
  for (const figure of figures) {
    for (const { figure: other } of from.neighbours(figure))
      if (figures.has(other) || sharedBy(figure, other, from).length > 0) propose(figure, other);
  }
  for (const index of contested) {
    const own = at(index).binding.figures;
    for (let place = 0; place < own.length && pairs.length < MOST_PAIRS; place++) {
      const figure = own[place] as FigureId;
      for (const other of own.slice(place + 1, place + 1 + MOST_PAIRS))
        if (from.factOf(figure).unit === from.factOf(other).unit) propose(figure, other);
    }
  }
  return pairs;
}

function sharedBy(a: FigureId, b: FigureId, { uses }: Case): readonly number[] {
  const others = uses.get(b);
  return others === undefined ? [] : (uses.get(a) ?? []).filter((index) => others.includes(index));
}

/** `null` where it mends nothing of either figure, leaves something broken, or breaks what holds. */
function swapOf(
  [a, b]: readonly [FigureId, FigureId],
  constraintsOf: (figure: FigureId) => readonly Constraint[],
  contested: ReadonlySet<number>,
  from: Case,
): Swap | null {
  if (!couldChange(a, b, from)) return null;
  const pair = [exchanged(a, b, from), exchanged(b, a, from)] as const;
  const shared = new Set(sharedBy(a, b, from));
  const mends = new Set<number>();
  const sides: number[] = [];
  for (const each of pair) {
    const own = constraintsOf(each.figure).filter(({ index }) => !shared.has(index));
    const mended = mendedOf(own, each, contested, from);
    if (mended === null) return null;
    for (const index of mended) mends.add(index);
    sides.push(mended.length);
  }
  const together = mendedTogether([...shared], pair, contested, from);
  if (together === null) return null;
  for (const index of together) mends.add(index);
  // What holds with both as they are, and with both exchanged, would break if only one of them were another.
  const tied = [...shared].filter((index) => from.evaluations[index]?.verdict === 'holds');
  const kinds = [sides[0], sides[1], together.length, tied.length].filter((count) => count !== 0);
  return mends.size === 0 ? null : { pair, mends, isShown: kinds.length > 1 };
}

/**
 * Not one of them is nil, they print different digits, and enough of them that they do not fit by chance; which two figures
 * of one row or column do less often, since nothing but their places in it can be confused.
 */
function couldChange(a: FigureId, b: FigureId, { factOf, figureOf }: Case): boolean {
  if ([a, b].some((id) => factOf(id).value.units === 0n)) return false;
  const [one, other] = [digitsIn(figureOf(a).text), digitsIn(figureOf(b).text)];
  if (figureOf(a).text === figureOf(b).text) return false;
  if (areInLine(factOf(a), factOf(b))) return one + other >= LEAST_DIGITS_IN_LINE;
  return Math.min(one, other) >= LEAST_DIGITS && one + other >= LEAST_DIGITS_TOGETHER;
}

const LEAST_DIGITS = 2;
const LEAST_DIGITS_TOGETHER = 5;
const LEAST_DIGITS_IN_LINE = 3;

/** In one row or column of a table. */
function areInLine({ place: a }: Fact, { place: b }: Fact): boolean {
  if (a.kind !== 'table' || b.kind !== 'table' || a.table !== b.table) return false;
  return a.row === b.row || a.column === b.column;
}

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').replace(/^0+/, '').length;
}

function exchanged(figure: FigureId, other: FigureId, { factOf, figureOf }: Case): Exchanged {
  const [own, there] = [factOf(figure), factOf(other)];
  const by = exponentOf(own, figureOf(figure)) - exponentOf(there, figureOf(other));
  return { figure, value: shift(there.value, by), decimals: there.decimals - by };
}

/** What an exchanged figure mends by itself; `null` where something that it stands in would be broken. */
function mendedOf(
  own: readonly Constraint[],
  { value, decimals }: Exchanged,
  contested: ReadonlySet<number>,
  from: Case,
): readonly number[] | null {
  const meant = roundingInterval(value, decimals);
  const mended: number[] = [];
  for (const { index, intervals, exact } of own) {
    const each = isTranslation(index, from) ? widened(meant, value) : meant;
    const fits = intervals.some((interval) => meets(interval, each));
    if (!fits && !mayStay(index, contested, from)) return null;
    const isMended = isImprobable(index, from) ? exact !== null && equals(exact, value) : fits;
    if (isMended && contested.has(index)) mended.push(index);
  }
  return mended;
}

/** The same of evaluations in which both stand. */
function mendedTogether(
  shared: readonly number[],
  pair: Swap['pair'],
  contested: ReadonlySet<number>,
  from: Case,
): readonly number[] | null {
  const mended: number[] = [];
  for (const index of shared) {
    const meant = meantOf(pair, isTranslation(index, from));
    const values = withExchanged(pair, meant, from);
    const { equation, alternatives } = (from.evaluations[index] as Evaluation).binding;
    const fits = [equation, ...alternatives.map((each) => each.equation)].some(
      (each) => from.sums.holdsWith(each, meant, from.values) ?? from.tools.holds(each, values),
    );
    if (!fits && !mayStay(index, contested, from)) return null;
    const isMended = isImprobable(index, from) ? footsExactly(equation, values, from) : fits;
    if (isMended && contested.has(index)) mended.push(index);
  }
  return mended;
}

/** A difference that rounding could explain is mended only by what leaves none. */
function isImprobable(index: number, { evaluations }: Case): boolean {
  return evaluations[index]?.verdict === 'improbable';
}

function footsExactly(equation: Equation, values: Values, { tools }: Case): boolean {
  const printed = { ...values, interval: (id: FigureId) => point(values.printed(id)), quotients: new Map() };
  return tools.holds(equation, printed);
}

/** What is explained otherwise, and what is merely improbable, need not hold with the exchange. */
function mayStay(index: number, contested: ReadonlySet<number>, from: Case): boolean {
  const verdict = from.evaluations[index]?.verdict;
  return verdict === 'improbable' || (verdict === 'breaks' && !contested.has(index));
}

function isTranslation(index: number, { evaluations }: Case): boolean {
  return evaluations[index]?.binding.kind === 'convenience-translation';
}

/** A translation may be off by what its lines lose in rounding: beside another amount in its place that is nothing. */
function widened({ lo, hi }: Interval, value: Amount): Interval {
  const slack = shift(absolute(value), -3);
  return { lo: add(lo, negate(slack)), hi: add(hi, slack) };
}

/** What each of the two would stand for. */
function meantOf(pair: Swap['pair'], isLoose: boolean): ReadonlyMap<FigureId, Interval> {
  return new Map(
    pair.map(({ figure, value, decimals }) => {
      const interval = roundingInterval(value, decimals);
      return [figure, isLoose ? widened(interval, value) : interval];
    }),
  );
}

function withExchanged(pair: Swap['pair'], meant: ReadonlyMap<FigureId, Interval>, { values }: Case): Values {
  const printed = new Map(pair.map(({ figure, value }) => [figure, value]));
  return {
    printed: (id) => printed.get(id) ?? values.printed(id),
    interval: (id) => meant.get(id) ?? values.interval(id),
    quotients: new Map(),
  };
}
