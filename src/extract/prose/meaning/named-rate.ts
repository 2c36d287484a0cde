/** Growth by a name of its own, as of comparable or organic sales: a row that prints it, or the amounts that it is the growth of. */
import { onlySaid, subjectMeaning, type Meaning } from './meaning.ts';
import type { Sentence, SentenceFigure } from '../sentence/sentence.ts';
import { isRange } from '../tokens/range.ts';
import { wordOf } from '../tokens/token-text.ts';
import type { SentenceContext } from './context.ts';

/** `Organic revenue increased 6.7%`, where a row prints organic revenue in both periods. */
export function amountsOfNamedRate(
  sentence: Sentence,
  { subject, lead, at }: SentenceFigure,
  context: SentenceContext,
): Meaning | null {
  if (subject === null || context.awaits || OTHER_RATE.test(lead) || isRange(sentence.tokens, at))
    return null;
  if (isOfPart(sentence, at)) return null;
  const found = subjectMeaning(sentence, subject, context);
  return found?.type === 'monetary' ? found : null;
}

/** A row of the document's own tables that prints the growth itself; a fall is printed there with its sign. */
export function namedRateMeaning(
  sentence: Sentence,
  { subject, role, lead, at }: SentenceFigure,
  context: SentenceContext,
): Meaning | null {
  // Neither end of a range is what was measured.
  const isEnd = [at, at - 2].some((start) => isRange(sentence.tokens, start));
  if (role.kind !== 'named-rate' || subject === null || isEnd || isOfPart(sentence, at)) return null;
  const opposite = role.direction === 'down';
  const found = subjectMeaning(sentence, subject, context);
  if (found !== null) return found.type === 'percent' ? { ...found, opposite } : null;
  const isOther = context.awaits || OTHER_RATE.test(lead);
  const said = isOther ? null : onlySaid(sentence.tokens, subject, context);
  return said === null ? null : { ...said, concept: `${said.concept}-rate`, type: 'percent', opposite };
}

/** `declined 0.4% in Europe`, `rose 3% in local currency`. */
function isOfPart({ tokens }: Sentence, at: number): boolean {
  return /^(?:in|for|at|across|within)$/.test(wordOf(tokens[at + 1])) && tokens[at + 2]?.kind === 'word';
}

/** Of the same measure there are several rates. */
const OTHER_RATE =
  /\b(?:constant|currency|stack\w*|two-year|three-year|excluding|expect\w*|outlook|guidance|forecast)\b/;
