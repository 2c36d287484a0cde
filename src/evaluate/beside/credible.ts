/**
 * Where no pack knows the issuer, words decide which figures are one fact or stand in one claim, and words mislead. A
 * contradiction between sentence and table, or between two tables, is believed where the same rows agree in other columns,
 * that of a row with its column of changes where the other rows agree with it, and any where the two values differ as a slip
 * makes them differ; else the reading is doubted, and not the release.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import { type Amount, magnitude, shift } from '../../number/amount.ts';
import { agreedAmounts } from './agreed-amount.ts';
import { agreementOf } from './agreement.ts';
import { takenFromBeside } from './column-beside.ts';
import { saidInOneSentence } from './in-one-sentence.ts';
import { restoredByGrowth } from './restored-by-growth.ts';
import type { Values } from '../values/interval-of.ts';
import { expectedOf } from './expected.ts';
import { offByScale } from './off-by-scale.ts';
import { inOtherColumn } from './other-column.ts';
import { isOneDigitMore } from '../../number/digits.ts';
import { roundTo } from '../../number/rounding.ts';
import { saidOfTwo } from './said-of-two.ts';
import { untested } from '../../model/untested.ts';
import { indexById } from '../../model/index-by-id.ts';

const DOUBT = 'The two places may speak of different measures; compare their captions and periods first.';
const REASON = 'what it would be compared with differs beyond any slip, so it is hardly the same measure';

/** Evaluations of tie-outs and claims, those that are not to be believed as warnings or untested. */
export function doubtMisreadings(
  evaluations: readonly Evaluation[],
  facts: readonly Fact[],
  values: Values,
): readonly Evaluation[] {
  if (!evaluations.some(mayBeMisread)) return evaluations;
  const believed = beliefIn(evaluations, facts, values);
  return evaluations.map((evaluation) => {
    if (!mayBeMisread(evaluation)) return evaluation;
    const belief = believed(evaluation);
    if (belief === 'sure') return evaluation;
    if (belief === 'none') return untested(evaluation, REASON);
    const { binding } = evaluation;
    const severity = binding.severity === 'error' ? 'warning' : binding.severity;
    return { ...evaluation, binding: { ...binding, severity, doubt: DOUBT } };
  });
}

/** What an earlier release states has been weighed against the rest of its column. */
function mayBeMisread({ binding: { origin, figures }, verdict }: Evaluation): boolean {
  return verdict === 'breaks' && (origin === 'claimed' || (origin === 'tie-out' && figures.length > 1));
}

type Belief = 'sure' | 'likely' | 'none';

/** What speaks for a contradiction: one thing that is sure, or any that is likely. */
function beliefIn(
  evaluations: readonly Evaluation[],
  facts: readonly Fact[],
  values: Values,
): (evaluation: Evaluation) => Belief {
  const byId = indexById(facts);
  const beside = agreementOf(evaluations, byId, values);
  const offBy = offByScale(evaluations, byId, values);
  const order = new Map(facts.map(({ id }, index) => [id, index]));
  const restored = restoredByGrowth(evaluations, facts, values);
  const isSaidOfTwo = saidOfTwo(evaluations, byId);
  const hints = [
    agreedAmounts(evaluations, byId),
    inOtherColumn(byId),
    takenFromBeside(evaluations, facts, byId, values),
  ];
  return (evaluation) => {
    const agreement = beside(evaluation);
    if (agreement === 'shown') return 'sure';
    const scale = offBy(evaluation);
    if (scale === 'slip') return 'sure';
    const likeness = scale === 'likely' ? 'weak' : likenessOf(evaluation, byId);
    const said = new Set([restored(evaluation), saidInOneSentence(evaluation, byId, values, order)]);
    if (likeness === 'slip' || said.has('sure') || isSaidOfTwo(evaluation)) return 'sure';
    if (likeness === 'weak' || agreement !== 'none' || said.has('likely')) return 'likely';
    return hints.some((isLikely) => isLikely(evaluation)) ? 'likely' : 'none';
  };
}

/** A slip in a short number, or one of sign or scale, is just as likely another measure. */
type Likeness = 'slip' | 'weak' | 'none';

const ENOUGH_DIGITS = 3;

/** How the reported figure differs from what it should be, in units of its last place. */
function likenessOf({ binding, difference }: Evaluation, byId: ReadonlyMap<FigureId, Fact>): Likeness {
  const fact = byId.get(binding.reported);
  if (fact === undefined || difference === null) return 'none';
  const printed = inLastPlaces(fact.value, fact);
  const expected = inLastPlaces(expectedOf(fact, difference), fact);
  const [p, e] = [digitsOf(printed), digitsOf(expected)];
  // A loss may be told of by its size, or in parentheses as well.
  if (printed === -expected) return fact.sense === 1 ? 'weak' : 'none';
  if (areSameDigits(p, e)) return 'weak';
  if (fact.unit.includes('/') && fact.sense === 1 && isSeveralTimes(printed, expected)) return 'weak';
  const isSlip = isOneSlip(printed - expected) || isOneDigitMore(p, e) || isOneDigitMore(e, p);
  if (!isSlip) return 'none';
  return p.length >= ENOUGH_DIGITS ? 'slip' : 'weak';
}

/** The same but for zeros; `62.71`, where 627,072 is meant, is rounded to fewer digits. */
function areSameDigits(p: string, e: string): boolean {
  const [short, long] = [p, e].map((each) => each.replace(/0+$/, '')).toSorted((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || short.length < ENOUGH_DIGITS) return short === long;
  const beyond = long.length - short.length;
  return String(roundTo({ units: BigInt(long), places: beyond }, 0).units) === short;
}

const MOST_SHARES = 10n;

/** An amount of one share for that of an ADS, which is several shares, or the other way round. */
function isSeveralTimes(a: bigint, b: bigint): boolean {
  const [less, more] = a * a < b * b ? [a, b] : [b, a];
  if (less === 0n) return false;
  for (let times = 2n; times <= MOST_SHARES; times++) {
    const twice = 2n * (times * less - more);
    if ((twice < 0n ? -twice : twice) <= times + 1n) return true;
  }
  return false;
}

function inLastPlaces(value: Amount, { decimals }: Fact): bigint {
  return roundTo(shift(value, decimals), 0).units;
}

function digitsOf(units: bigint): string {
  return String(magnitude(units));
}

/** One digit for another changes a number by a digit at its place, two that change places by nine or 99 times one. */
function isOneSlip(difference: bigint): boolean {
  const significant = Number(digitsOf(difference).replace(/0+$/, '') || '0');
  if (significant < 10) return true;
  return (significant % 9 === 0 && significant <= 81) || (significant % 99 === 0 && significant <= 891);
}
