/**
 * Releases that cut figures off instead of rounding them, as is usual in Japan: a total is then as large as its addends
 * or larger, by up to one unit for each of them. Where the sums of a document show it, such a distance is explained.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import type { Unit } from '../../model/unit.ts';
import { powerOfTen, shift, type Amount } from '../../number/amount.ts';
import { SUMS } from '../../model/identity.ts';
import { isSum } from './house.ts';
import { residual } from '../values/linear.ts';
import type { Values } from '../values/interval-of.ts';
import { indexById } from '../../model/index-by-id.ts';

/** A sum of figures of one unit and precision, and what cutting off makes of it. */
interface CutSum {
  readonly evaluation: Evaluation;
  readonly unit: Unit;
  /** Units of the last place by which the printed sides differ. */
  readonly steps: number;
  /** Cutting off explains what lies between, without the ends. */
  readonly most: number;
  readonly least: number;
}

/**
 * Evaluations with those that only cutting off explains turned to `holds`.
 *
 * @param isSaid the document says itself that figures may not add up, so that less evidence is enough
 */
export function allowTruncation(
  evaluations: readonly Evaluation[],
  facts: readonly Fact[],
  values: Values,
  isSaid: boolean,
): readonly Evaluation[] {
  if (!evaluations.some(({ verdict }) => verdict === 'breaks' || verdict === 'improbable'))
    return evaluations;
  const byId = indexById(facts);
  const sums = evaluations.flatMap((evaluation) => cutSumOf(evaluation, byId, values) ?? []);
  const cut = new Set(
    [...new Set(sums.map(({ unit }) => unit))].filter((unit) =>
      isCutOff(
        sums.filter((sum) => sum.unit === unit),
        isSaid,
      ),
    ),
  );
  const explained = new Set(
    sums.flatMap(({ evaluation, unit, steps, least, most }) =>
      cut.has(unit) && steps > least && steps < most ? [evaluation] : [],
    ),
  );
  return evaluations.map((evaluation) =>
    explained.has(evaluation) && evaluation.verdict !== 'holds'
      ? { ...evaluation, verdict: 'holds', reason: null }
      : evaluation,
  );
}

function cutSumOf(evaluation: Evaluation, facts: ReadonlyMap<FigureId, Fact>, values: Values): CutSum | null {
  const { binding, verdict, difference } = evaluation;
  const { left, right, relation } = binding.equation;
  if (!SUMS.has(binding.kind) || verdict === 'untested' || relation !== '=' || difference === null)
    return null;
  const first = facts.get(binding.reported);
  const linear = isSum(evaluation) ? residual(left, right, values) : undefined;
  if (first === undefined || linear === undefined || linear.coefficients.size < 3) return null;
  let most = 0;
  let least = 0;
  for (const [figure, coefficient] of linear.coefficients) {
    const fact = facts.get(figure);
    if (fact?.place.kind !== 'table' || fact.unit !== first.unit || fact.decimals !== first.decimals)
      return null;
    const isUp = coefficient.units > 0n === fact.value.units > 0n;
    if (fact.value.units === 0n) continue;
    if (isUp) least -= 1;
    else most += 1;
  }
  const steps = stepsOf(difference, first.decimals);
  return steps === null ? null : { evaluation, unit: first.unit, steps, most, least };
}

/** The difference in units of the last place; `null` where it is none of them, or no rounding's. */
function stepsOf(difference: Amount, decimals: number): number | null {
  const { units, places } = shift(difference, decimals);
  const one = powerOfTen(places);
  const steps = Number(units / one);
  return units % one === 0n && Math.abs(steps) <= MOST_STEPS ? steps : null;
}

const MOST_STEPS = 30;

/** Whether the differences lean to one side more than rounding would have them once in 1,000. */
function isCutOff(sums: readonly CutSum[], isSaid: boolean): boolean {
  const seen = new Set<FigureId>();
  let expectedly = 0;
  let otherwise = 0;
  for (const { evaluation, steps, most, least } of sums) {
    const { reported } = evaluation.binding;
    // What cutting off leads one to expect; rounding goes to either side as often.
    const expected = most + least;
    const isSlip = Math.abs(steps) >= Math.max(most, -least);
    if (steps === 0 || expected === 0 || isSlip || seen.has(reported)) continue;
    seen.add(reported);
    if (steps > 0 === expected > 0) expectedly += 1;
    else otherwise += 1;
  }
  const throws = expectedly + otherwise;
  return waysOf(throws, otherwise) * (isSaid ? 8n : 1000n) < 2n ** BigInt(throws);
}

/** Of the `2^count` ways in which so many coins fall, those with at most `few` heads. */
function waysOf(count: number, few: number): bigint {
  let term = 1n;
  let sum = 0n;
  for (let heads = 0; heads <= few; heads++) {
    sum += term;
    term = (term * BigInt(count - heads)) / BigInt(heads + 1);
  }
  return sum;
}
