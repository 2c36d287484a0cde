/**
 * A sentence that says a measure of two periods dates both itself. Where one of them agrees with the row, it is that row that
 * the sentence speaks of, and the other is wrong; and so are both where each is what the row prints for the other.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import { rowOf, sentenceOf } from '../../model/fact-place.ts';
import type { FigureId } from '../../model/figure.ts';
import { append } from '../../model/grouped.ts';
import { absolute, compare } from '../../number/amount.ts';
import { magnitude, meets } from '../../number/interval.ts';
import { type Mention, mentionOf } from './mention.ts';

/** A sentence says no measure of more periods. */
const MOST = 60;

/** The tie-outs that break of amounts which their sentence says of another period as well. */
export function saidOfTwo(
  evaluations: readonly Evaluation[],
  byId: ReadonlyMap<FigureId, Fact>,
): (evaluation: Evaluation) => boolean {
  const held = new Map<string, Mention[]>();
  const broken = new Map<string, Mention[]>();
  for (const evaluation of evaluations) {
    const mention = mentionOf(evaluation, byId);
    if (mention === null) continue;
    const key = keyOf(mention);
    const alike = evaluation.verdict === 'holds' ? held : evaluation.verdict === 'breaks' ? broken : null;
    if (alike !== null && (alike.get(key)?.length ?? 0) < MOST) append(alike, key, mention);
  }
  return (evaluation) => {
    const mention = mentionOf(evaluation, byId);
    if (mention === null) return false;
    const key = keyOf(mention);
    return (
      (held.get(key) ?? []).some((other) => isWrongBeside(mention, other)) ||
      (broken.get(key) ?? []).some((other) => areExchanged(mention, other))
    );
  };
}

/** What differs by its sign alone is a loss, told as one or in parentheses. */
function isWrongBeside({ said, printed }: Mention, other: Mention): boolean {
  if (other.said.id === said.id) return false;
  if (isSameAmount(other.said, said)) return true;
  return other.said.sense === said.sense && !meets(magnitude(said.interval), magnitude(printed.interval));
}

function isSameAmount(a: Fact, b: Fact): boolean {
  return a.decimals === b.decimals && compare(absolute(a.value), absolute(b.value)) === 0;
}

function areExchanged(one: Mention, other: Mention): boolean {
  return (
    one.said.id !== other.said.id &&
    one.printed.id !== other.printed.id &&
    meets(one.said.interval, other.printed.interval) &&
    meets(other.said.interval, one.printed.interval)
  );
}

/** Names the sentence, its measure and the row. */
function keyOf({ said, printed }: Mention): string {
  return `${sentenceOf(said)}|${said.concept}|${rowOf(printed)}`;
}
