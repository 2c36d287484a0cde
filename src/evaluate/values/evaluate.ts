/**
 * Bindings to evaluations. An identity breaks when no values inside the printed intervals satisfy it (the principle of
 * XBRL Calculations 1.1, for every formula); it is improbable when some do, but rounding alone would hardly go so far.
 */
import type { Binding, Equation, Evaluation } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import { absolute, compare, subtract, ZERO, type Amount } from '../../number/amount.ts';
import { chanceOfReaching, isBelow, ONE_IN_A_THOUSAND } from '../../number/chance.ts';
import { containsZero, distanceFromZero, width, type Interval } from '../../number/interval.ts';
import { asPrinted, intervalOf, type Values } from './interval-of.ts';
import { residual, residualInterval, type Linear } from './linear.ts';
import { half } from '../../number/rounding.ts';
import { indexById } from '../../model/index-by-id.ts';

/** The values of the facts of a document. */
export function valuesOf(facts: readonly Fact[]): Values {
  const byId = indexById(facts);
  return {
    printed: (id) => (byId.get(id) ?? unknown(id)).value,
    interval: (id) => (byId.get(id) ?? unknown(id)).interval,
    quotients: new Map(),
  };
}

function unknown(id: FigureId): never {
  throw new RangeError(`no fact for figure ${id}`);
}

const NOTHING = { reported: null, recomputed: null, difference: null, tolerance: null, gap: null } as const;

function untested(binding: Binding, reason: string): Evaluation {
  return { binding, verdict: 'untested', reason, ...NOTHING };
}

/** @param printed the same values exactly as printed; handed over so that their quotients are made once for all */
export function evaluate(binding: Binding, values: Values, printed: Values = asPrinted(values)): Evaluation {
  if (binding.untested !== null) return untested(binding, binding.untested);
  const { left, right, relation } = binding.equation;
  const reported = intervalOf(left, values);
  const recomputed = intervalOf(right, values);
  const linear = residual(left, right, values);
  const difference = printedDifference(binding.equation, printed);
  if (
    linear === undefined ||
    reported === undefined ||
    recomputed === undefined ||
    difference === undefined
  ) {
    return untested(binding, 'a divisor could be zero');
  }
  const range = residualInterval(linear, values);
  const tolerance = half(width(range));
  const known = { binding, reported, recomputed, difference, tolerance, gap: gapOf(range, relation) };
  if (!satisfies(range, relation)) return { verdict: 'breaks', reason: null, ...known };
  const isSum = relation === '=' && linear.rest === null;
  if (!isSum || !isImprobable(linear, binding.reported, difference, values))
    return { verdict: 'holds', reason: null, ...known };
  return {
    verdict: 'improbable',
    reason: 'rounding alone reaches this difference less than once in 1,000',
    ...known,
  };
}

/** Whether some values inside the intervals satisfy the equation. */
export function holds(equation: Equation, values: Values): boolean {
  const linear = residual(equation.left, equation.right, values);
  return linear !== undefined && satisfies(residualInterval(linear, values), equation.relation);
}

function satisfies(range: Interval, relation: Equation['relation']): boolean {
  if (relation === '=') return containsZero(range);
  return relation === '<=' ? range.lo.units <= 0n : range.hi.units >= 0n;
}

function gapOf(range: Interval, relation: Equation['relation']): Amount {
  return satisfies(range, relation) ? ZERO : distanceFromZero(range);
}

/** Reported minus recomputed, as a reader with the printed figures gets it. */
function printedDifference({ left, right }: Equation, printed: Values): Amount | undefined {
  const a = intervalOf(left, printed);
  const b = intervalOf(right, printed);
  return a === undefined || b === undefined ? undefined : subtract(a.lo, b.lo);
}

/**
 * With the reported figure rounded once, `difference` is reached only where the errors of the others sum to at least the
 * difference less the reported figure's half unit.
 */
function isImprobable(linear: Linear, reported: FigureId, difference: Amount, values: Values): boolean {
  if (difference.units === 0n) return false;
  const halves: Amount[] = [];
  let own: Amount | undefined;
  for (const [figure, coefficient] of linear.coefficients) {
    const halfWidth = half(width(values.interval(figure)));
    const scaled = {
      units: absolute(coefficient).units * halfWidth.units,
      places: coefficient.places + halfWidth.places,
    };
    if (figure === reported) own = scaled;
    else halves.push(scaled);
  }
  if (own === undefined || halves.length < 2) return false;
  const distance = subtract(absolute(difference), own);
  return compare(distance, own) > 0 && isBelow(chanceOfReaching(halves, distance), ONE_IN_A_THOUSAND);
}
