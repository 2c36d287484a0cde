/**
 * A declared identity that holds in no column of a table, of several, is likelier a caption or a layout misread than a
 * release wrong from left to right: what it says is kept, as a warning, unless it was no more than that before.
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
  const doubted = new Set<Evaluation>();
  for (const group of groups.values()) {
    if (group.length > 1 && group.every(({ verdict }) => verdict === 'breaks'))
      for (const evaluation of group) doubted.add(evaluation);
  }
  return evaluations.map((evaluation) => (doubted.has(evaluation) ? lowered(evaluation) : evaluation));
}

/** What must hold is told as a warning; what mostly holds, and here nowhere does, is not told. */
function lowered(evaluation: Evaluation): Evaluation {
  const { binding } = evaluation;
  if (binding.severity === 'error')
    return { ...evaluation, binding: { ...binding, severity: 'warning', doubt: DOUBT } };
  return { binding, verdict: 'untested', reason: 'it holds in no column of this table', ...NOTHING };
}

const NOTHING = { reported: null, recomputed: null, difference: null, tolerance: null, gap: null } as const;

/** The identity and the table it is applied in; `null` where it is not declared, or applied in prose. */
function tableKey({ binding }: Evaluation, byId: ReadonlyMap<FigureId, Fact>): string | null {
  const place = byId.get(binding.reported)?.place;
  if (binding.origin !== 'declared' || place?.kind !== 'table' || binding.kind === 'convenience-translation')
    return null;
  return `${binding.identity}|${place.table}|${binding.currency}`;
}
