/**
 * Two places that print the same digits and differ by their scale alone: `206.54` in a sentence and `206.54` in a table of
 * thousands. A slip of the pen leaves the digits of one of them other than those of the other; here it is the scale of the
 * table that is hardly read as it is meant, unless other sentences agree with it.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import { compare, shift } from '../../number/amount.ts';
import type { Values } from '../values/interval-of.ts';
import { offByScale } from './off-by-scale.ts';
import { untested } from '../../model/untested.ts';
import { indexById } from '../../model/index-by-id.ts';

const REASON = 'both places print the same digits, so the scale of one is hardly read as it is meant';

/** Evaluations with those tie-outs untested that differ by a scale which a table states. */
export function doubtScales(
  evaluations: readonly Evaluation[],
  facts: readonly Fact[],
  values: Values,
): readonly Evaluation[] {
  const byId = indexById(facts);
  const offBy = offByScale(evaluations, byId, values);
  return evaluations.map((evaluation) =>
    isOfSameDigits(evaluation, byId) && offBy(evaluation) !== 'slip'
      ? untested(evaluation, REASON)
      : evaluation,
  );
}

const SCALES = [3, 6, 9, 12];

function isOfSameDigits({ binding, verdict }: Evaluation, byId: ReadonlyMap<FigureId, Fact>): boolean {
  if (verdict !== 'breaks' || binding.origin !== 'tie-out' || binding.figures.length !== 2) return false;
  const [one, other] = binding.figures.map((id) => byId.get(id));
  if (one === undefined || other === undefined || one.unit !== other.unit) return false;
  if (one.place.kind !== 'table' && other.place.kind !== 'table') return false;
  const apart = one.decimals - other.decimals;
  // Digits are the same where the places to which they are stated are as far apart as the values.
  return SCALES.some(
    (scale) => Math.abs(apart) === scale && compare(shift(one.value, apart), other.value) === 0,
  );
}
