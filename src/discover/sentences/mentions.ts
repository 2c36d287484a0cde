/** Which of several figures a mention repeats, where its words leave open which. */
import type { Equation, Form } from '../../model/evaluation.ts';
import { inSense } from '../../model/form.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import { compare, formatAmount, negate as negateAmount, type Amount } from '../../number/amount.ts';
import { negate, point, type Interval } from '../../number/interval.ts';

/** A claim that a figure is one of these. */
export function repetition(
  reported: FigureId,
  of: readonly FigureId[],
  facts: ReadonlyMap<FigureId, Fact>,
): Repetition | null {
  const mention = facts.get(reported);
  if (mention === undefined) return null;
  const source = sourceOf(
    mention,
    of.flatMap((id) => facts.get(id) ?? []),
  );
  if (source === null) return null;
  const form = (fact: Fact): Form => {
    const printed: Form = { kind: areExact(mention, source) ? 'printed' : 'fact', figure: fact.id };
    return inSense(printed, fact.sense);
  };
  return {
    equation: { left: form(mention), relation: '=', right: form(source) },
    alternatives: [],
    figures: [mention.id, source.id],
  };
}

interface Repetition {
  readonly equation: Equation;
  readonly alternatives: readonly [];
  readonly figures: readonly FigureId[];
}

/** The one that agrees; where none does, the one that a slip of the pen is away, else the first. */
function sourceOf(mention: Fact, others: readonly Fact[]): Fact | null {
  return (
    others.find((each) => agree(mention, each)) ??
    others.find((each) => isSlipAway(mention, each)) ??
    others[0] ??
    null
  );
}

/** Printed to the same place, they must be the same. */
export function areExact(a: Fact, b: Fact): boolean {
  return a.decimals === b.decimals && a.hedge === 'none' && b.hedge === 'none';
}

/** Whether one value may stand behind both. */
export function agree(a: Fact, b: Fact): boolean {
  const isExact = areExact(a, b);
  const [one, two] = [meant(a, isExact), meant(b, isExact)];
  return compare(one.lo, two.hi) <= 0 && compare(two.lo, one.hi) <= 0;
}

function meant({ interval, value, sense }: Fact, isExact: boolean): Interval {
  const range = isExact ? point(value) : interval;
  return sense === 1 ? range : negate(range);
}

/** One digit other, or two in each other's place. */
function isSlipAway(a: Fact, b: Fact): boolean {
  const [one, two] = [digitsOf(a), digitsOf(b)];
  if (one.length !== two.length || a.decimals !== b.decimals) return false;
  const apart = [...one].flatMap((digit, at) => (digit === two[at] ? [] : [at]));
  const [first = 0, second] = apart;
  if (second === undefined) return true;
  return apart.length === 2 && one[first] === two[second] && one[second] === two[first];
}

function digitsOf({ value, sense }: Fact): string {
  const signed: Amount = sense === 1 ? value : negateAmount(value);
  return formatAmount(signed);
}
