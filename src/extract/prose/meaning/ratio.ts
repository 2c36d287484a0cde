/** `$5 million, or 12% of total revenue`, `as a percentage of sales, expenses were 12%`: what a percentage is a share of. */
import { named, subjectMeaning, type Meaning } from './meaning.ts';
import { wordsOf } from '../sentence/words-of.ts';
import type { Sentence, SentenceFigure } from '../sentence/sentence.ts';
import type { Words } from '../sentence/subject.ts';
import { isSign, wordOf } from '../tokens/token-text.ts';
import type { Token } from '../tokens/tokens.ts';
import { VERBS_OF_MEASURE } from '../tokens/verbs.ts';
import type { Names } from './context.ts';

export interface Ratio {
  /** `null` where the part is the figure before. */
  readonly part: Meaning | null;
  /** `null` where its words name nothing known. */
  readonly whole: Meaning | null;
  /** "of the total", or no words at all: what the part is declared to be part of. */
  readonly isOfTotal: boolean;
}

/** `null` where no words say that the figure is a share. */
export function ratioOf(sentence: Sentence, figure: SentenceFigure, names: Names): Ratio | null {
  const { token, role } = figure;
  if (token.form !== 'percent' || names.topic !== null) return null;
  const said = shareWords(sentence.tokens, behindPair(sentence.tokens, figure));
  if (['parenthetical', 'share', 'also'].includes(role.kind)) return shareOf(sentence, figure, said, names);
  if (role.kind !== 'value' && role.kind !== 'base') return null;
  const opening = percentageOf(sentence.tokens, figure.at);
  const whole = said ?? opening?.whole ?? null;
  if (whole === null) return null;
  const part = figure.subject === null ? null : partNamed(figure.subject, opening, sentence, names);
  return { part, whole: wholeNamed(whole, sentence, names), isOfTotal: false };
}

/** Of the figure before, or of its own subject; `null` where its words are of no share. */
function shareOf(sentence: Sentence, figure: SentenceFigure, said: Words | null, names: Names): Ratio | null {
  const { role } = figure;
  const at = behindPair(sentence.tokens, figure);
  // `representing 12% growth`
  if (said === null && (role.kind !== 'share' || sentence.tokens[at]?.kind === 'word')) return null;
  const isOfTotal = said === null || /^(?:the )?total$/i.test(wordsOf(sentence.tokens, said, names.text));
  if (role.kind === 'share' && figure.subject !== null)
    return ownShare(subjectMeaning(sentence, figure.subject, names), said, sentence, names);
  return { part: null, whole: said === null ? null : wholeNamed(said, sentence, names), isOfTotal };
}

/** `Services represented 50% of total revenue`. */
function ownShare(part: Meaning | null, said: Words | null, sentence: Sentence, names: Names): Ratio | null {
  const whole = said === null ? null : wholeNamed(said, sentence, names);
  return part === null || whole === null ? null : { part, whole, isOfTotal: false };
}

/** `12% and 11% of net sales, respectively`: what they are of stands behind the last of them. */
function behindPair(tokens: readonly Token[], { at, isRespective }: SentenceFigure): number {
  let behind = at + 1;
  if (isRespective !== true) return behind;
  while (wordOf(tokens[behind]) === 'and' && tokens[behind + 1]?.kind === 'figure') behind += 2;
  return behind;
}

const STOP =
  /^(?:in|for|and|or|compared|versus|vs|during|from|which|at|as|on|with|versus|while|a|up|down|than)$/;
const LONGEST = 8;
/** Words farther away say nothing of a figure. */
const FARTHEST = 60;

/** The words behind `of`, right behind the figure. */
function shareWords(tokens: readonly Token[], at: number): Words | null {
  if (wordOf(tokens[at]) !== 'of') return null;
  let to = at + 1;
  while (to < at + LONGEST && tokens[to]?.kind === 'word' && !STOP.test(wordOf(tokens[to]))) to += 1;
  return to === at + 1 ? null : { from: at + 1, to };
}

interface Opening {
  readonly from: number;
  readonly whole: Words;
}

/** `as a percentage of net sales`, before the figure. */
function percentageOf(tokens: readonly Token[], end: number): Opening | null {
  for (let at = Math.max(0, end - FARTHEST); at < end - 2; at++) {
    if (wordOf(tokens[at]) !== 'as') continue;
    const noun = /^an?$/.test(wordOf(tokens[at + 1])) ? at + 2 : at + 1;
    const counts =
      /^(?:percentage|percent|proportion|share)$/.test(wordOf(tokens[noun])) || isSign(tokens[noun], '%');
    const whole = counts ? shareWords(tokens, noun + 1) : null;
    if (whole !== null) return { from: at, whole: untilVerb(tokens, whole) };
  }
  return null;
}

function untilVerb(tokens: readonly Token[], { from, to }: Words): Words {
  for (let at = from + 1; at < to; at++) if (VERBS.has(wordOf(tokens[at]))) return { from, to: at };
  return { from, to };
}

const VERBS: ReadonlySet<string> = new Set([...VERBS_OF_MEASURE, 'remained']);

/** The part is named before `as a percentage of`, or behind it. */
function partNamed(
  subject: Words,
  opening: Opening | null,
  sentence: Sentence,
  names: Names,
): Meaning | null {
  const isInside = opening !== null && subject.from < opening.from && opening.from < subject.to;
  return subjectMeaning(sentence, isInside ? { from: subject.from, to: opening.from } : subject, names);
}

function wholeNamed(words: Words, { tokens }: Sentence, names: Names): Meaning | null {
  const said = wordsOf(tokens, words, names.text).replace(/^(?:the|our|its) /i, '');
  const found = named(said, names);
  return found === null || found.opposite || found.type !== 'monetary' ? null : found;
}

/** What releases call the ratio: gross margin, for gross profit over sales; or a row of their own. */
export function ratioMeaning(part: string, whole: string, names: Names): Meaning | null {
  for (const joint of ['as a percentage of', 'as a of', 'as a percent of', 'percentage of', 'as of']) {
    const row = named(`${part} ${joint} ${whole}`, names) ?? named(`${part} ${joint} net ${whole}`, names);
    if (row?.type === 'percent') return row;
  }
  if (!/\b(?:sales|revenues?|turnover)$/i.test(whole)) return null;
  const margin = part.replace(/ (?:profit|income|earnings)$/i, '');
  const found = margin === part && !/ebit/i.test(part) ? null : named(`${margin} margin`, names);
  return found?.type === 'percent' ? found : null;
}

export interface Margin {
  readonly part: Meaning;
  readonly whole: Meaning;
}

const MARGIN =
  /^(?:(?:our|the|its|gaap|ifrs|consolidated|reported|group|company|total|overall) )*(?:(adjusted|non-gaap|underlying) )?(gross|operating|net|pre-?tax|ebitd?a|free cash flow|operating cash flow)(?: (?:profit|income))? margin$/;

/** Gross margin is gross profit over sales; an adjusted one is over adjusted sales, where there are any. */
export function marginOf(caption: string, names: Names): Margin | null {
  const lower = caption.trim().toLowerCase();
  const [, basis = '', words] = (lower.endsWith(' margin') ? MARGIN.exec(lower) : null) ?? [];
  if (words === undefined || names.topic !== null) return null;
  const firstNamed = (each: readonly string[]): Meaning | null => {
    for (const said of each) {
      const found = named(said.trim(), names);
      if (found?.type === 'monetary' && found.kind === 'flow') return found;
    }
    return null;
  };
  const part = firstNamed(partsOf(words).map((each) => `${basis} ${each}`));
  const whole =
    (basis === '' ? null : firstNamed(SALES.map((each) => `${basis} ${each}`))) ?? firstNamed(SALES);
  return part === null || whole === null ? null : { part, whole };
}

export const SALES = ['total revenue', 'revenue', 'net sales', 'sales', 'turnover'];

function partsOf(words: string): readonly string[] {
  if (words.startsWith('pre')) return ['income before income taxes', 'profit before tax', 'pre-tax income'];
  return /^(?:gross|operating|net)$/.test(words) ? [`${words} profit`, `${words} income`] : [words];
}

/** `32.9% of sales, compared with 31.2%`: a share is compared with the same share. */
export function ratioAgain(ratio: Ratio, part: Meaning | null): Ratio | null {
  return ratio.isOfTotal || ratio.whole === null ? null : { ...ratio, part: ratio.part ?? part };
}
