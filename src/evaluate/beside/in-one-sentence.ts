/**
 * A sentence that gives every figure of its claim says by itself what is to be compared: `decreased 2 % to $551.3 million,
 * compared to $564.3 million`. What differs by more than ten times is misread, unless a slip of the hand accounts for it:
 * `$55.13 million`. Where no other figure stands between those of the claim, it is doubtful, but not to be passed over.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import { EXCHANGE_RATE } from '../../model/exchange-rate.ts';
import type { Fact } from '../../model/fact.ts';
import { sentenceOf } from '../../model/fact-place.ts';
import type { FigureId } from '../../model/figure.ts';
import type { IdentityKind } from '../../model/identity.ts';
import { PURE } from '../../model/unit.ts';
import { absolute, compare, shift } from '../../number/amount.ts';
import { roundingInterval } from '../../number/rounding.ts';
import { digitsOf } from '../../number/digits.ts';
import { holds } from '../values/evaluate.ts';
import type { Values } from '../values/interval-of.ts';
import { withValue } from './with-value.ts';
import { scaled } from './wrong-scale.ts';

/** `sure` where the sentence itself shows that a figure is wrong; `likely` where it may have been misread. */
export type Said = 'sure' | 'likely' | 'none';

/** @param order where each fact stands among all */
export function saidInOneSentence(
  evaluation: Evaluation,
  byId: ReadonlyMap<FigureId, Fact>,
  values: Values,
  order: ReadonlyMap<FigureId, number>,
): Said {
  const { binding, difference } = evaluation;
  if (binding.origin !== 'claimed' || difference === null) return 'none';
  // A finer row may stand in for the sentence's own amounts. The rate of a translation is stated once for all.
  const facts = (binding.alternatives[0] ?? binding).figures
    .flatMap((id) => byId.get(id) ?? [])
    .filter(({ concept }) => concept !== EXCHANGE_RATE);
  const [printed, ...others] = facts;
  if (printed === undefined || others.length === 0 || sentenceOf(printed) === null) return 'none';
  if (others.some((fact) => sentenceOf(fact) !== sentenceOf(printed))) return 'none';
  if (compare(absolute(difference), shift(absolute(printed.value), 1)) <= 0) return 'sure';
  const isNear = areNeighbours(facts, order);
  if (isNear && isOneSlipAway(evaluation, facts, values)) return 'sure';
  return isNear && FIGURES[binding.kind] === facts.length ? 'likely' : 'none';
}

/** A rate, an amount, and what it is compared with; an amount, and in parentheses what it is in another currency. */
const FIGURES: Partial<Readonly<Record<IdentityKind, number>>> = {
  recalculation: 3,
  'convenience-translation': 2,
};

/** No other figure of the sentence stands between them. */
function areNeighbours(facts: readonly Fact[], order: ReadonlyMap<FigureId, number>): boolean {
  const places = facts.map(({ id }) => order.get(id) ?? 0);
  return Math.max(...places) - Math.min(...places) === facts.length - 1;
}

/** Shorter amounts are a slip away from too many. */
const FEWEST_DIGITS = 3;

/** Whether a digit lost or too many, or a decimal point elsewhere, in one of its amounts keeps the claim from holding. */
function isOneSlipAway({ binding }: Evaluation, facts: readonly Fact[], values: Values): boolean {
  return facts.some((fact) => {
    const digits = digitsOf(fact.value, fact.decimals);
    if (fact.unit === PURE || digits.length < FEWEST_DIGITS) return false;
    if ([-1, 1].some((by) => holds(binding.equation, scaled(values, fact.id, by)))) return true;
    return [...withoutOne(digits), ...withOneMore(digits)].some((each) => {
      const printed = shift({ units: BigInt(each), places: 0 }, -fact.decimals);
      const interval = roundingInterval(printed, fact.decimals);
      return holds(binding.equation, withValue(values, fact.id, { printed, interval }));
    });
  });
}

function withoutOne(digits: string): readonly string[] {
  return [...digits].map((_, at) => digits.slice(0, at) + digits.slice(at + 1));
}

function withOneMore(digits: string): readonly string[] {
  return Array.from({ length: digits.length + 1 }, (_, at) => at).flatMap((at) =>
    [...'0123456789'].map((digit) => digits.slice(0, at) + digit + digits.slice(at)),
  );
}
