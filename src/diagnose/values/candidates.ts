/** For one figure: the values worth trying in its place. */
import type { FigureId } from '../../model/figure.ts';
import { exponentOf } from '../../model/printed-scale.ts';
import type { Slip } from '../../model/suspect.ts';
import { equals, type Amount } from '../../number/amount.ts';
import { containsZero, intersect, meets, type Interval } from '../../number/interval.ts';
import { roundingInterval, roundTo } from '../../number/rounding.ts';
import { isOpen, middleOf, type Constraint } from './constraints.ts';
import type { Case } from '../case/toolkit.ts';
import { valueOf, variantsOf } from './variants.ts';

export interface Candidate {
  readonly value: Amount;
  readonly decimals: number;
  /** How it would have come to be printed as it is, where a recognised slip was made. */
  readonly slip: Slip | null;
  /** The only value that prints what is asked for. */
  readonly isOnly: boolean;
}

/** What was meant if a recognised slip was made, the exact solutions, and the middle of what is asked for. */
export function candidatesFor(
  figure: FigureId,
  constraints: readonly Constraint[],
  contested: ReadonlySet<number>,
  from: Case,
): readonly Candidate[] {
  const fact = from.factOf(figure);
  const asked = constraints.filter(({ index }) => contested.has(index));
  const found: Candidate[] = [];
  const usual = from.decimalsOf(figure) ?? fact.decimals;
  // Where only the size of a change is asked for, its sign stays.
  const common = inCommon(constraints) ?? inCommon(asked) ?? asked[0]?.intervals[0] ?? null;
  const only = common === null || isOpen(common) ? null : onlyPrint(common, usual);
  const propose = (value: Amount, decimals: number, slip: Slip | null): void => {
    const isKnown = equals(value, fact.value) || found.some((each) => equals(each.value, value));
    if (!isKnown) found.push({ value, decimals, slip, isOnly: only !== null && equals(only, value) });
  };
  for (const { value, decimals, slip } of slipped(figure, asked, from)) propose(value, decimals, slip);
  for (const { exact } of asked) if (exact !== null) propose(roundTo(exact, usual), usual, null);
  if (common !== null && !isOpen(common)) propose(roundTo(middleOf(common), usual), usual, null);
  return found;
}

/** What was meant, if a recognised slip made of it what is printed, and what breaks asks for it. */
function slipped(
  figure: FigureId,
  asked: readonly Constraint[],
  from: Case,
): readonly { readonly value: Amount; readonly decimals: number; readonly slip: Slip }[] {
  const fact = from.factOf(figure);
  const exponent = exponentOf(fact, from.figureOf(figure));
  const places = { beside: from.decimalsOf(figure), printed: fact.decimals };
  return variantsOf(from.figureOf(figure).text).flatMap(({ text, slip }) => {
    const value = valueOf(text, exponent);
    const own = (text.split('.')[1]?.length ?? 0) - exponent;
    const decimals = decimalsOf(value, own, slip, places);
    if (decimals === null) return [];
    const meant = roundingInterval(value, decimals);
    // What may as well be nothing at all is asked to be no thousandth of itself.
    const isMet = (interval: Interval): boolean =>
      meets(interval, meant) && !(slip === 'power-of-ten' && containsZero(interval));
    return asked.some(({ intervals }) => intervals.some(isMet)) ? [{ value, decimals, slip }] : [];
  });
}

/**
 * What a variant would be printed with: where the point moved, as many decimals as the figures beside it, and no trailing
 * zeros beyond those; `null` for a variant with more digits than either would have.
 */
function decimalsOf(
  value: Amount,
  own: number,
  slip: Slip,
  { beside, printed }: { readonly beside: number | null; readonly printed: number },
): number | null {
  if (beside === null) return own;
  if (own > Math.max(beside, printed)) return null;
  if (own > beside) return equals(roundTo(value, beside), value) ? beside : own;
  return slip === 'power-of-ten' ? beside : own;
}

/** The one value that all amounts of the interval print as; `null` where they print as several. */
function onlyPrint({ lo, hi }: Interval, decimals: number): Amount | null {
  const [least, most] = [roundTo(lo, decimals), roundTo(hi, decimals)];
  return equals(least, most) ? least : null;
}

/** What the constraints ask for together; `null` where nothing satisfies all. */
function inCommon(constraints: readonly Constraint[]): Interval | null {
  let common: Interval | undefined;
  for (const { intervals } of constraints) {
    const [interval, ...more] = intervals;
    if (interval === undefined || more.length > 0) continue;
    common = common === undefined ? interval : intersect(common, interval);
    if (common === undefined) return null;
  }
  return common ?? null;
}
