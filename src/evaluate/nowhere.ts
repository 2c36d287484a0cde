/**
 * A declared identity that holds in no column of a table, of several, is likelier a caption or a layout misread than a
 * release wrong from left to right: what it says is kept, as a warning, unless it was no more than that before. Where the
 * layout shows a sum of fewer of its lines, it has added a subtotal beside its parts, and says nothing.
 */
import type { Evaluation } from '../model/evaluation.ts';
import type { Fact } from '../model/fact.ts';
import type { FigureId } from '../model/figure.ts';

const DOUBT =
  'It holds in no column of this table, so the layout or a caption may have been misread; compare the rows above with the total.';

/** Evaluations with the severity of those lowered that break in every column. */
export function doubtWhatHoldsNowhere(
  evaluations: readonly Evaluation[],
  facts: readonly Fact[],
): readonly Evaluation[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const groups = new Map<string, Evaluation[]>();
  for (const evaluation of evaluations) {
    const key = tableKey(evaluation, byId);
    if (key === null || evaluation.verdict === 'untested') continue;
    groups.set(key, [...(groups.get(key) ?? []), evaluation]);
  }
  const fewer = sumsOfFewer(evaluations);
  const told = new Map<Evaluation, Evaluation>();
  for (const group of groups.values()) {
    if (group.length < 2 || group.some(({ verdict }) => verdict !== 'breaks')) continue;
    const isDouble = fewer(group);
    for (const evaluation of group)
      told.set(evaluation, isDouble ? untested(evaluation, ADDS_A_SUM) : lowered(evaluation));
  }
  return evaluations.map((evaluation) => told.get(evaluation) ?? evaluation);
}

const ADDS_A_SUM = 'one of its lines is the sum of others';

/** Whether each of the evaluations has a sum of some of its lines beside it that the layout shows, and that holds somewhere. */
function sumsOfFewer(evaluations: readonly Evaluation[]): (group: readonly Evaluation[]) => boolean {
  const shown = new Map<FigureId, Evaluation[]>();
  for (const evaluation of evaluations) {
    const { origin, kind, reported } = evaluation.binding;
    if (origin !== 'discovered' || kind !== 'footing') continue;
    shown.set(reported, [...(shown.get(reported) ?? []), evaluation]);
  }
  return (group) => {
    const within = group.map(({ binding }) =>
      (shown.get(binding.reported) ?? []).filter((other) =>
        isOfFewer(other.binding.figures, binding.figures),
      ),
    );
    return (
      within.every((sums) => sums.length > 0) && within.flat().some(({ verdict }) => verdict === 'holds')
    );
  };
}

function isOfFewer(some: readonly FigureId[], all: readonly FigureId[]): boolean {
  return some.length < all.length && some.every((figure) => all.includes(figure));
}

/** What must hold is told as a warning; what mostly holds, and here nowhere does, is not told. */
function lowered(evaluation: Evaluation): Evaluation {
  const { binding } = evaluation;
  if (binding.severity === 'error')
    return { ...evaluation, binding: { ...binding, severity: 'warning', doubt: DOUBT } };
  return untested(evaluation, 'it holds in no column of this table');
}

function untested({ binding }: Evaluation, reason: string): Evaluation {
  return { binding, verdict: 'untested', reason, ...NOTHING };
}

const NOTHING = { reported: null, recomputed: null, difference: null, tolerance: null, gap: null } as const;

/** The identity and the table it is applied in; `null` where it is not declared, or applied in prose. */
function tableKey({ binding }: Evaluation, byId: ReadonlyMap<FigureId, Fact>): string | null {
  const place = byId.get(binding.reported)?.place;
  if (binding.origin !== 'declared' || place?.kind !== 'table' || binding.kind === 'convenience-translation')
    return null;
  return `${binding.identity}|${place.table}|${binding.currency}`;
}
