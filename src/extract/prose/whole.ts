/** `$5 million, or 12% of total revenue`: the measure of which a percentage in brackets is a share. */
import type { ConceptName } from '../../model/fact.ts';
import { conceptOfPhrase } from '../lexicon.ts';
import type { Names } from './meaning.ts';
import type { Sentence, SentenceFigure } from './sentence.ts';

/** `null` where the words behind name none of the packs' measures. */
export function wholeOf(
  { tokens }: Sentence,
  { token, at, role }: SentenceFigure,
  { lexicon, recency, topic }: Names,
): ConceptName | null {
  if (role.kind !== 'parenthetical' || token.form !== 'percent' || topic !== null) return null;
  const behind: string[] = [];
  for (const each of tokens.slice(at + 1, at + 7)) {
    if (each.kind !== 'word' || /^(?:in|for|and|compared|versus|during|from|which)$/.test(each.lower)) break;
    behind.push(each.lower);
  }
  const [of, ...words] = behind;
  const named =
    of === 'of' ? conceptOfPhrase(lexicon, words.join(' ').replace(/^(?:the|our|its) /, ''), recency) : null;
  return named === null || named.opposite || named.concept.type !== 'monetary' ? null : named.concept.name;
}
