/**
 * Equations that only add and deduct, turned to one of their figures without adding up all the others again: a statement
 * of thousands of rows would else cost their square. The results are those of `solve` and `holds`, digit for digit.
 */
import type { Equation, Form } from '../../model/evaluation.ts';
import type { FigureId } from '../../model/figure.ts';
import { add, normaliseTo, subtract, ZERO, type Amount } from '../../number/amount.ts';
import { add as addIntervals, containsZero, negate, type Interval } from '../../number/interval.ts';
import type { PlainSums, Values } from './toolkit.ts';

export function plainSums(): PlainSums {
  const added = adder();
  return {
    solve(equation, figure, values) {
      const found = added(equation, values);
      return found === null ? undefined : solved(found, figure, values);
    },
    holdsWith(equation, changed, values) {
      const found = added(equation, values);
      return found === null ? undefined : containsZero(changedRange(found, changed, values));
    },
  };
}

/** An equation with its sum; `null` for one that is no plain sum. */
interface Added {
  readonly signs: Signs;
  readonly total: Total;
}

/** Adds up each equation once for the values that it is asked with. */
function adder(): (equation: Equation, values: Values) => Added | null {
  const byValues = new WeakMap<Values, Map<Equation, Added | null>>();
  return (equation, values) => {
    let known = byValues.get(values);
    if (known === undefined) {
      known = new Map<Equation, Added | null>();
      byValues.set(values, known);
    }
    let added = known.get(equation);
    if (added === undefined) {
      const signs = signsIn(equation);
      added = signs === null ? null : { signs, total: totalIn(signs, values) };
      known.set(equation, added);
    }
    return added;
  };
}

function solved({ signs, total }: Added, figure: FigureId, values: Values): Interval | null {
  const sign = signs.get(figure);
  if (sign === undefined) return null;
  const own = signed(values.interval(figure), sign);
  const rest = { lo: without(total.lo, own.lo), hi: without(total.hi, own.hi) };
  return sign === 1 ? negate(rest) : rest;
}

function changedRange(
  { signs, total }: Added,
  changed: ReadonlyMap<FigureId, Interval>,
  values: Values,
): Interval {
  let range: Interval = { lo: total.lo.sum, hi: total.hi.sum };
  for (const [figure, interval] of changed) {
    const sign = signs.get(figure);
    if (sign === undefined) continue;
    const own = signed(values.interval(figure), sign);
    const rest = { lo: subtract(range.lo, own.lo), hi: subtract(range.hi, own.hi) };
    range = addIntervals(rest, signed(interval, sign));
  }
  return range;
}

type Sign = 1 | -1;
type Signs = ReadonlyMap<FigureId, Sign>;

/** `left - right` by its figures; `null` where it is anything but a sum in which each stands once. */
function signsIn({ left, relation, right }: Equation): Signs | null {
  const signs = new Map<FigureId, Sign>();
  const visit = (form: Form, sign: Sign): boolean => {
    if (form.kind === 'sum') return form.operands.every((operand) => visit(operand, sign));
    if (form.kind === 'negate') return visit(form.operand, sign === 1 ? -1 : 1);
    if (form.kind !== 'fact' || signs.has(form.figure)) return false;
    signs.set(form.figure, sign);
    return true;
  };
  return relation === '=' && visit(left, 1) && visit(right, -1) ? signs : null;
}

/** A sum, and how many of its terms have so many places: what is taken off again may have had the most. */
interface Bound {
  readonly sum: Amount;
  readonly places: ReadonlyMap<number, number>;
}

interface Total {
  readonly lo: Bound;
  readonly hi: Bound;
}

function totalIn(signs: Signs, values: Values): Total {
  const terms = [...signs].map(([figure, sign]) => signed(values.interval(figure), sign));
  return { lo: boundOf(terms.map(({ lo }) => lo)), hi: boundOf(terms.map(({ hi }) => hi)) };
}

function boundOf(terms: readonly Amount[]): Bound {
  const counts = new Map<number, number>();
  let sum = ZERO;
  for (const term of terms) {
    sum = add(sum, term);
    counts.set(term.places, (counts.get(term.places) ?? 0) + 1);
  }
  return { sum, places: counts };
}

function without({ sum, places }: Bound, own: Amount): Amount {
  let most = 0;
  for (const [each, count] of places) if (count > (each === own.places ? 1 : 0)) most = Math.max(most, each);
  return normaliseTo(subtract(sum, own), most);
}

function signed(interval: Interval, sign: Sign): Interval {
  return sign === 1 ? interval : negate(interval);
}
