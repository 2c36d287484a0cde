/**
 * A column that nothing dates may be of something else than its rows: of changes, or of notes. What must hold in a statement
 * is believed to be broken there where it holds in another such column of the table, and is broken in one alone.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { FigureId } from '../../model/figure.ts';
import { groupBy } from '../../model/grouped.ts';
import { untested } from '../../model/untested.ts';
import { isApart } from '../bind/columns-apart.ts';

const REASON = 'its column is told apart from the others by no date, and it holds in none like it';

export function doubtColumnsApart(
  evaluations: readonly Evaluation[],
  { facts, tables }: Pick<Extraction, 'facts' | 'tables'>,
): readonly Evaluation[] {
  const places = new Map<FigureId, string>();
  for (const fact of facts)
    if (fact.place.kind === 'table' && isApart(fact, tables)) places.set(fact.id, String(fact.place.table));
  if (places.size === 0) return evaluations;
  const groups = groupBy(evaluations, ({ binding }) => {
    const table = binding.origin === 'declared' ? places.get(binding.reported) : undefined;
    return table === undefined ? null : `${binding.identity}|${table}`;
  });
  const doubted = new Set([...groups.values()].filter(isDoubtful).flat());
  return evaluations.map((evaluation) =>
    doubted.has(evaluation) && evaluation.verdict === 'breaks' ? untested(evaluation, REASON) : evaluation,
  );
}

function isDoubtful(group: readonly Evaluation[]): boolean {
  const broken = group.filter(({ verdict }) => verdict === 'breaks').length;
  return broken > 1 || !group.some(({ verdict }) => verdict === 'holds');
}
