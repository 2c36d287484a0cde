/**
 * `Net loss was $32.7 million, compared to $32.7 million a year before`, where the row prints 38,881 and 32,660: the sentence
 * says the amount of one period of both. It dates both itself, so that it is not misread where one of them agrees.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import { sentenceOf } from '../../model/fact-place.ts';
import type { FigureId } from '../../model/figure.ts';
import { append } from '../../model/grouped.ts';
import { absolute, compare } from '../../number/amount.ts';

/** The tie-outs that break of amounts which their sentence says of another period as well, where they hold. */
export function saidTwice(
  evaluations: readonly Evaluation[],
  byId: ReadonlyMap<FigureId, Fact>,
): (evaluation: Evaluation) => boolean {
  const held = new Map<string, Fact[]>();
  for (const evaluation of evaluations) {
    if (evaluation.verdict !== 'holds') continue;
    const [key, mention] = mentionOf(evaluation, byId) ?? [];
    if (key !== undefined && mention !== undefined) append(held, key, mention);
  }
  return (evaluation) => {
    const [key, mention] = mentionOf(evaluation, byId) ?? [];
    if (key === undefined || mention === undefined) return false;
    return (held.get(key) ?? []).some(
      (other) =>
        other.decimals === mention.decimals && compare(absolute(other.value), absolute(mention.value)) === 0,
    );
  };
}

/** What a sentence mentions, with a name for the sentence, its measure and the row that is held to it. */
function mentionOf(
  { binding }: Evaluation,
  byId: ReadonlyMap<FigureId, Fact>,
): readonly [key: string, mention: Fact] | null {
  if (binding.origin !== 'tie-out' || binding.figures.length !== 2) return null;
  const [mention, source] = binding.figures.map((id) => byId.get(id));
  const sentence = mention === undefined ? null : sentenceOf(mention);
  if (mention === undefined || sentence === null || source?.place.kind !== 'table') return null;
  return [`${sentence}|${mention.concept}|${source.place.table}|${source.place.row}`, mention];
}
