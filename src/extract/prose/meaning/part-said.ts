/**
 * The part of the business that a sentence speaks of. `Tools segment revenue of A and operating margin of B`: the margin is
 * the segment's; `Net sales in Canada rose. Net sales for the six months …`: so are they.
 */
import { MONTH_PATTERN } from '../../../calendar/dates.ts';
import { phraseKey } from '../../lexicon/caption.ts';
import { wordsOf } from '../sentence/words-of.ts';
import { sortsOrMeasures } from '../names/topic.ts';
import type { Sentence, SentenceFigure } from '../sentence/sentence.ts';
import { BEING, MOVED } from '../tokens/verbs.ts';

export interface PartSaid {
  readonly name: string;
  /** The only measure that is meant to be the part's, as a key of phrases; `null` where all are. */
  readonly measure: string | null;
  /** The measure that was named with it, as a key: named again without it, it is that of the whole. */
  readonly own: string;
}

/** Letters of Europe by their ranges: classes of all letters take a hundred times as long to compile. */
const NAME =
  "[A-Z\\u00c0-\\u00de][\\w\\u00c0-\\u024f&.'’/-]*(?: (?:[A-Z\\u00c0-\\u00de][\\w\\u00c0-\\u024f&.'’/-]*|and|of|&)){0,4}";
/** `Tools segment revenue`: what a clause opens with. */
const SEGMENT = new RegExp(
  `^(?:(?:[Tt]he|[Oo]ur|[Ii]ts) )?(${NAME}) (?:(?:reportable|reporting|operating) )?(?:segment|division)\\b`,
);
/** `Net sales in Canada`. */
const WITHIN = new RegExp(
  `^(.{3,60}?) (?:in|from|within) (?:the |our )?(${NAME})(?: (?:${BEING}|${MOVED}))?$`,
);
/** `In Canada, net sales`. */
const AHEAD = new RegExp(`^(?:[Ii]n )?(${NAME}), (.{3,60})$`);
/** In small letters. */
const MEASURE =
  /^(?:(?:total|net|organic|comparable|operating|gross|adjusted) ){0,2}(?:sales|revenues?|turnover|income|profit|ebitda)$/;

/** The part that the words before a figure name, as printed. */
function partSaid(words: string): PartSaid | null {
  const [opening = '', segment] = /segment|division/.test(words) ? (SEGMENT.exec(words) ?? []) : [];
  if (segment !== undefined) return namedAs(segment, words.slice(opening.length), null);
  const [, measure, place] = WITHIN.exec(words) ?? [];
  if (measure !== undefined && place !== undefined) return ofMeasure(place, measure);
  const [, ahead, its] = AHEAD.exec(words) ?? [];
  return ahead === undefined || its === undefined ? null : ofMeasure(ahead, its);
}

function ofMeasure(name: string, measure: string): PartSaid | null {
  return MEASURE.test(measure.toLowerCase()) ? namedAs(name, measure, phraseKey(measure)) : null;
}

const MONTH = new RegExp(`^(?:${MONTH_PATTERN})\\b`, 'i');

function namedAs(name: string, own: string, measure: string | null): PartSaid | null {
  return sortsOrMeasures(name) || MONTH.test(name) ? null : { name, measure, own: phraseKey(own) };
}

/** Of each figure of a sentence, the part that its own words name. */
export type PartsSaid = readonly (PartSaid | null)[];

export function partsSaid({ tokens, figures }: Sentence, text: string): PartsSaid {
  return figures.map(({ subject }) => (subject === null ? null : partSaid(wordsOf(tokens, subject, text))));
}

/** What holds for the next sentence of the paragraph: the measure of the part, and no other. */
export function partBehind(parts: PartsSaid): PartSaid | null {
  return parts.findLast((part) => part !== null && part.measure !== null) ?? null;
}

/** Only rates of another span go on with the part of the sentence before: an amount says by itself what it is of. */
export function goesOnWithPart({ tokens, figures }: Sentence): boolean {
  return (
    figures.every(({ token }) => token.form === 'percent' || token.form === 'points') &&
    tokens.some(({ kind }) => kind === 'period')
  );
}

/** `…, while net sales rose`: what goes on is of the whole again. */
export function endsPart({ lead }: SentenceFigure): boolean {
  return /;|\b(?:while|whereas)\b/.test(lead);
}

const OF_THE_WHOLE = /^(?:our |the )?(?:total|consolidated|group|company|overall|reported)\b/i;

/** The part that a figure is of, which other words before it named. */
export function topicFor(
  { tokens }: Sentence,
  { subject }: SentenceFigure,
  part: PartSaid | null,
  text: string,
): string | null {
  if (part === null || subject === null) return null;
  const words = wordsOf(tokens, subject, text);
  if (OF_THE_WHOLE.test(words)) return null;
  const key = phraseKey(words);
  return part.measure === key || (part.measure === null && part.own !== key) ? part.name : null;
}
