/**
 * A rounded figure that was fitted to its table: `6,943` for 6,943,589, since the rounded parts above it sum to 6,943. It
 * misses the finer figure by less than one of its last places, and a sum of its own table holds by it exactly; that is an
 * order of rounding, and no slip, for a slip would break the sum.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import type { IdentityKind } from '../../model/identity.ts';
import { absolute, amount, compare, shift } from '../../number/amount.ts';
import { indexById } from '../../model/index-by-id.ts';

const FITTED =
  'The rounded figure makes its own table add up, which its rounding alone would not; say so in a note if it is meant.';

const ADDS: ReadonlySet<IdentityKind> = new Set<IdentityKind>([
  'footing',
  'cross-footing',
  'roll-forward',
  'recalculation',
]);

/** Evaluations with the severity of those lowered that break only because a figure was fitted. */
export function forgiveFitted(
  evaluations: readonly Evaluation[],
  facts: readonly Fact[],
): readonly Evaluation[] {
  const byId = indexById(facts);
  const suspects = evaluations.filter((evaluation) => coarseOf(evaluation, byId) !== null);
  if (suspects.length === 0) return evaluations;
  const fitting = fittingSums(evaluations, byId);
  return evaluations.map((evaluation) => {
    const coarse = coarseOf(evaluation, byId);
    return coarse !== null && fitting.has(coarse)
      ? { ...evaluation, binding: { ...evaluation.binding, severity: 'note', doubt: FITTED } }
      : evaluation;
  });
}

/** The coarser figure of a broken tie-out, which it misses by less than one last place; `null` where it is none. */
function coarseOf(
  { binding, verdict, difference }: Evaluation,
  byId: ReadonlyMap<FigureId, Fact>,
): FigureId | null {
  if (binding.kind !== 'tie-out' || verdict !== 'breaks' || difference === null) return null;
  const [one, other] = binding.figures.map((id) => byId.get(id));
  if (one === undefined || other === undefined || one.decimals === other.decimals) return null;
  const coarse = one.decimals < other.decimals ? one : other;
  const isNear = compare(absolute(difference), shift(amount(1), -coarse.decimals)) < 0;
  return isNear && coarse.place.kind === 'table' && coarse.hedge === 'none' ? coarse.id : null;
}

/** Figures by which a sum within their table, of three figures or more, holds to the last place. */
function fittingSums(
  evaluations: readonly Evaluation[],
  byId: ReadonlyMap<FigureId, Fact>,
): ReadonlySet<FigureId> {
  const fitting = new Set<FigureId>();
  for (const { binding, verdict, difference } of evaluations) {
    if (verdict !== 'holds' || difference?.units !== 0n || !ADDS.has(binding.kind)) continue;
    const figures = [...new Set(binding.figures)];
    const tables = new Set(figures.map((id) => tableOf(byId.get(id))));
    if (figures.length < 3 || tables.size > 1 || tables.has(null)) continue;
    for (const id of figures) fitting.add(id);
  }
  return fitting;
}

function tableOf(fact: Fact | undefined): number | null {
  return fact?.place.kind === 'table' ? fact.place.table : null;
}
