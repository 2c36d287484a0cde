/**
 * What a release says of a period to come: `Revenue is expected to be A`, `guidance of A to B`. Said in a headline, in a bullet and in a table
 * it is one figure, or the two ends of one range; it is none of what was measured.
 */
import type { ConceptName } from '../../../model/fact.ts';
import { slug } from '../../lexicon/caption.ts';
import { named, type Meaning } from './meaning.ts';
import { perShareMeanings } from './per-share.ts';
import { isRange } from '../tokens/range.ts';
import type { Sentence, SentenceFigure } from '../sentence/sentence.ts';
import { signOf, wordOf } from '../tokens/token-text.ts';
import type { FigureToken, Token } from '../tokens/tokens.ts';
import type { Names } from './context.ts';

type End = 'low' | 'high' | null;

/** Headings over what is expected, and paragraphs that introduce a list of it. */
export const EXPECTS = /\b(?:expect|anticipat|project|forecast|guidance|outlook)/i;

/** @param awaited whether a heading or an introduction says that the figure is expected */
export function tellsExpected(sentence: Sentence, figure: SentenceFigure, awaited: boolean): boolean {
  const first = firstOf(sentence, figure, endOf(sentence.tokens, figure.at));
  return first !== null && (awaited || EXPECTS.test(first.lead));
}

/** @returns the expected measure; `null` where the words tell of no measure that is known */
export function outlookOf(sentence: Sentence, figure: SentenceFigure, names: Names): Meaning | null {
  const end = endOf(sentence.tokens, figure.at);
  const first = firstOf(sentence, figure, end);
  if (first === null || names.topic !== null) return null;
  if (OTHERWISE.test(first.lead) || isQualified(sentence.tokens, figure.at)) return null;
  const measure = measureOf(first.lead, figure.token, names);
  return measure === null ? null : expected(measure, end, names);
}

/** The figure before which the words stand. */
function firstOf(sentence: Sentence, figure: SentenceFigure, end: End): SentenceFigure | null {
  return end === 'high' ? before(sentence, figure) : figure;
}

/** What only follows from what is expected, of whatever measure it is. */
const FOLLOWS = /\b(?:mid-?points?|representing|implying|reflecting)\b/;

/** What it was expected to be before, or would be otherwise. */
const OTHERWISE =
  /\b(?:prior|previous(?:ly)?|former|versus|consensus|constant|currency|excluding|impact|compared)\b/;

/** Which end of a range it is; `null` where it is none. */
function endOf(tokens: readonly Token[], at: number): End {
  if (isSpan(tokens, at)) return 'low';
  return tokens[at - 2]?.kind === 'figure' && isSpan(tokens, at - 2) ? 'high' : null;
}

/** `A to B`, `between A and B`; of `$47 - 50 billion` the first end does not say its scale. */
function isSpan(tokens: readonly Token[], at: number): boolean {
  const [token, joint, end] = tokens.slice(at, at + 3);
  if (token?.kind !== 'figure' || end?.kind !== 'figure' || token.form !== end.form) return false;
  const isBetween = wordOf(tokens[at - 1]) === 'between' && wordOf(joint) === 'and';
  return (isBetween || isRange(tokens, at)) && token.decimals < 0 === end.decimals < 0;
}

function before({ figures }: Sentence, { at }: SentenceFigure): SentenceFigure | null {
  return figures.find((each) => each.at === at - 2) ?? null;
}

/** `A from new products`, `A at constant currency`: not all of the measure. */
function isQualified(tokens: readonly Token[], at: number): boolean {
  let behind = '';
  for (const token of tokens.slice(at + 1, at + 10)) {
    if (/[,;.]/.test(signOf(token))) break;
    behind += 'lower' in token ? ` ${token.lower}` : ' #';
  }
  return /^(?: \w+ #)? (?:from|of|related|due|attributable|associated|relating)\b|\b(?:constant|currency|excluding|previous(?:ly)?|prior)\b/.test(
    behind,
  );
}

const TO_BE =
  /^(.*?) (?:is|are) (?:now |currently |still )?(?:expected|anticipated|projected|forecast(?:ed)?|estimated) to (?:be|total|range|reach|come in)\b/;
const EXPECTS_IT =
  /\b(?:expect(?:s|ed)?|anticipates?|projects?|forecasts?|estimates?)(?: (?:that|its|our|the|for)){0,4} (.{1,200}?) (?:to (?:be|total|range|reach)\b.*|will be.*|of|between|in (?:the|a) range of|at)$/;
const GUIDANCE =
  /^(.*?) (?:guidance|outlook|forecast)(?: range)?(?: (?:is|of|to|for|at|from|now|in|the|a|range|between|remains))*$/;
const PLAIN = /^(.*?)(?: (?:of|at|between|from|is|are|in|the|a|range|to|be))+$/;
const OPENS =
  /^(?:\W+|(?:initiat|reiterat|rais|updat|lower|reaffirm|maintain|provid|narrow|increas|introduc|issu|announc)\w*\s|(?:and|for|we|the|company|our|its|full[- ]year|quarterly|annual|of)\s)+/;

/** What the words before it say is expected. */
function measureOf(lead: string, token: FigureToken, names: Names): Meaning | null {
  const found =
    TO_BE.exec(lead)?.[1] ??
    EXPECTS_IT.exec(lead)?.[1] ??
    GUIDANCE.exec(lead)?.[1] ??
    PLAIN.exec(lead)?.[1] ??
    '';
  const said = (found.split(/[,;:]/).at(-1) ?? '').trim().replace(OPENS, '').trim();
  if (said === '' || said.split(' ').length > 8 || FOLLOWS.test(lead.split(/[,;]/).at(-1) ?? '')) return null;
  const known = perShareMeanings(said, token.form === 'per-share' ? token.tail : '', names);
  return known[0] ?? named(said, names) ?? onlyExpected(said);
}

/** A measure that is told nowhere but in what is expected; one word is too little to know it by. */
function onlyExpected(said: string): Meaning | null {
  return said.includes(' ')
    ? { concept: `said:${slug(said)}`, type: 'monetary', kind: 'flow', opposite: false, caption: said }
    : null;
}

const TABLED = /(?:guidance|outlook|forecast|target|expected)/;
const EARLIER = /(?:prior|previous|former|old)/;

/** As the table that prints what is expected calls it, where there is one. */
function expected(measure: Meaning, end: End, { own }: Names): Meaning {
  const base = slug(measure.concept.replace(/^(?:doc|said):/, ''));
  const suffix = end === null ? '' : `-${end}`;
  const tabled: ConceptName[] = [];
  for (const concept of own.types.keys()) {
    if (!concept.startsWith(`doc:${base}-`) || !concept.endsWith(suffix)) continue;
    const words = concept.slice(
      `doc:${base}-`.length,
      Math.max(concept.length - suffix.length, `doc:${base}-`.length),
    );
    const isOther = end === null && /(?:^|-)(?:low|high|midpoint)$/.test(words);
    const isTold = TABLED.test(words) || (end !== null && words === '');
    if (isTold && !EARLIER.test(words) && !isOther) tabled.push(concept);
  }
  const [only, ...more] = tabled;
  const concept = only !== undefined && more.length === 0 ? only : `said:outlook-${base}${suffix}`;
  return { ...measure, concept, kind: 'flow', opposite: false, caption: `Outlook of ${measure.caption}` };
}
