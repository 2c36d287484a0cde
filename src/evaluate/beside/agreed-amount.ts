/**
 * `Free cash flow was $4.25 billion, an increase of 41 %`, where the row of that amount gives 21 %: of what the sentence
 * speaks is in no doubt, but with what it compares may be, as without what was sold since. A slip of the hand in the rate
 * speaks for the row.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import { rowOf } from '../../model/fact-place.ts';
import type { FigureId } from '../../model/figure.ts';
import { digitsOf, isOneDigitMore, isOneDigitOther } from '../../number/digits.ts';

type FactsById = ReadonlyMap<FigureId, Fact>;

/** Whether a growth claim is of an amount that the row of its base prints, with a rate that a slip accounts for. */
export function agreedAmounts(
  evaluations: readonly Evaluation[],
  byId: FactsById,
): (evaluation: Evaluation) => boolean {
  const rows = new Map<FigureId, string>();
  for (const { verdict, binding } of evaluations) {
    if (verdict !== 'holds' || binding.origin !== 'tie-out' || binding.figures.length !== 2) continue;
    const [mention, source] = binding.figures;
    const row = rowIn(source, byId);
    if (mention !== undefined && row !== null) rows.set(mention, row);
  }
  return (evaluation) => {
    const { binding } = evaluation;
    if (binding.origin !== 'claimed' || binding.kind !== 'recalculation' || binding.figures.length !== 3)
      return false;
    const [, current, base] = binding.figures;
    const row = rowIn(base, byId);
    return row !== null && rows.get(current ?? '') === row && isOneSlipAway(evaluation, byId);
  };
}

/** Of one digit, too many rates are a slip away. */
const FEWEST_DIGITS = 2;

/** Whether a digit more, less or other makes the rate what it should be, as its amounts round to either side. */
function isOneSlipAway({ binding, recomputed }: Evaluation, byId: FactsById): boolean {
  const rate = byId.get(binding.reported);
  if (rate === undefined || recomputed === null) return false;
  const printed = digitsOf(rate.value, rate.decimals);
  if (printed.length < FEWEST_DIGITS) return false;
  return [recomputed.lo, recomputed.hi]
    .map((value) => digitsOf(value, rate.decimals))
    .some(
      (each) =>
        isOneDigitOther(printed, each) || isOneDigitMore(printed, each) || isOneDigitMore(each, printed),
    );
}

function rowIn(id: FigureId | undefined, byId: FactsById): string | null {
  const fact = byId.get(id ?? '');
  return fact === undefined ? null : rowOf(fact);
}
