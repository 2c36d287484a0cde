/**
 * `Net income of $4.3 million, or $0.31 per share, for the second quarter`, where the row prints 13,931 for the quarter and
 * 4,313 for the half: what it is per share is the quarter's, so that the sentence is not misread, and the amount is likely
 * to be that of the column beside.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import { rowOf, sentenceOf } from '../../model/fact-place.ts';
import type { FigureId } from '../../model/figure.ts';
import { append } from '../../model/grouped.ts';
import { samePeriod } from '../../model/period.ts';
import { magnitude, meets } from '../../number/interval.ts';
import { mentionOf } from './mention.ts';
import type { Values } from '../values/interval-of.ts';

type FactsById = ReadonlyMap<FigureId, Fact>;

/** The tie-outs that break of amounts which another column of the row prints, beside an amount per share that holds. */
export function takenFromBeside(
  evaluations: readonly Evaluation[],
  facts: readonly Fact[],
  byId: FactsById,
  values: Values,
): (evaluation: Evaluation) => boolean {
  const held = new Set<FigureId>();
  for (const each of evaluations)
    if (each.verdict === 'holds') held.add(mentionOf(each, byId)?.said.id ?? '');
  const rows = new Map<string, Fact[]>();
  for (const fact of facts) if (fact.place.kind === 'table') append(rows, rowOf(fact) ?? '', fact);
  const order = new Map(facts.map(({ id }, index) => [id, index]));
  return (evaluation) => {
    const { said: mention, printed: source } = mentionOf(evaluation, byId) ?? {};
    if (mention === undefined || source === undefined) return false;
    const at = order.get(mention.id) ?? 0;
    if (
      ![facts[at - 1], facts[at + 1]].some(
        (other) => other !== undefined && held.has(other.id) && isTwin(mention, other),
      )
    )
      return false;
    const printed = magnitude(values.interval(mention.id));
    return (rows.get(rowOf(source) ?? '') ?? []).some(
      ({ id, unit }) =>
        id !== source.id && unit === source.unit && meets(printed, magnitude(values.interval(id))),
    );
  };
}

/** The same per share, or in whole: in the same sentence, and of the same period. */
function isTwin(mention: Fact, other: Fact | undefined): boolean {
  if (other === undefined || mention.period === null || other.period === null) return false;
  const isOne = sentenceOf(other) === sentenceOf(mention) && samePeriod(mention.period, other.period);
  return isOne && mention.unit.includes('/') !== other.unit.includes('/');
}
