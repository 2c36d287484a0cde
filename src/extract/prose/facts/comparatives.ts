/**
 * Comparatives in brackets, as they are printed in the north of Europe: `was SEK 234 m (236)`, `a margin of 7.4 percent
 * (6.2)`. The figure in brackets is the measure a year before, in the unit and scale of the figure before it. The
 * sentence is read as if it were not there, and it is put behind its figure then.
 */
import { CURRENCY_CODES } from '../../../model/currency-marks.ts';
import { shift } from '../../../number/amount.ts';
import type { PeriodReference } from '../dates/phrase.ts';
import type { Sentence, SentenceFigure } from '../sentence/sentence.ts';
import { isSign } from '../tokens/token-text.ts';
import type { FigureToken, Token } from '../tokens/tokens.ts';
import { isYear } from '../../../calendar/dates.ts';

export interface Parted {
  readonly tokens: readonly Token[];
  /** The comparative that stands behind a figure. */
  readonly behind: ReadonlyMap<FigureToken, FigureToken>;
}

/** A figure in brackets, and what it may be a comparative to. */
const IN_BRACKETS = /\s\(([-−–]?\d[\d.,]{0,14})\)/g;
const BEFORE_BRACKETS = new RegExp(
  `(?:(?:${CURRENCY_CODES}|[€£])\\s?[-−–]?\\d[\\d.,]{0,14}(?:\\s?(?:mn|bn|m|million|billion))?|\\d\\s?(?:%|per\\s?cent))$`,
  'i',
);
/** `RMB -1,234,567,890.12 million` */
const LONGEST_BEFORE = 40;

/** So many that are no marks of notes by their digits show that the others are none either. */
const FEWEST = 2;

/** Whether the document prints comparatives in this form. */
export function comparesInBrackets(text: string): boolean {
  let found = 0;
  for (const { 1: digits = '', index } of text.matchAll(IN_BRACKETS)) {
    if (!isNoMark(digits)) continue;
    if (BEFORE_BRACKETS.test(text.slice(Math.max(0, index - LONGEST_BEFORE), index))) found += 1;
    if (found === FEWEST) return true;
  }
  return false;
}

/** A mark of a note has two digits at the most, and is no year. */
function isNoMark(digits: string): boolean {
  return /[-−–,.]|\d{3}/.test(digits) && !isYear(digits);
}

/** @param isUsual the document prints comparatives so, and its small numbers in brackets are some as well */
export function partComparatives(tokens: readonly Token[], text: string, isUsual: boolean): Parted {
  const behind = new Map<FigureToken, FigureToken>();
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    kept.push(token);
    if (token.kind !== 'figure' || !isMeasured(token)) continue;
    const [open, figure, close] = tokens.slice(at + 1, at + 4);
    if (!isSign(open, '(') || !isSign(close, ')')) continue;
    if (figure?.kind !== 'figure' || !isBare(figure) || open.start - token.end > 1) continue;
    const digits = text.slice(figure.digits.start, figure.digits.end);
    const isYearAlone = isYear(digits);
    if (!isNoMark(digits) && (!isUsual || isYearAlone)) continue;
    behind.set(token, inUnitOf(token, figure, text));
    at += 3;
  }
  return behind.size === 0 ? { tokens, behind } : { tokens: kept, behind };
}

const isMeasured = ({ form }: FigureToken): boolean =>
  form === 'money' || form === 'per-share' || form === 'percent';

const isBare = ({ form, tail }: FigureToken): boolean => form === 'number' && tail === '';

function inUnitOf(
  { form, unit, currency, digits, decimals }: FigureToken,
  bare: FigureToken,
  text: string,
): FigureToken {
  const places = /\.(\d+)/.exec(text.slice(digits.start, digits.end))?.[1]?.length ?? 0;
  const exponent = places - decimals;
  return {
    ...bare,
    form,
    unit,
    currency,
    value: shift(bare.value, exponent),
    decimals: bare.decimals - exponent,
  };
}

const YEAR_BEFORE: PeriodReference = { kind: 'same-period', year: null };

/** The sentence with each comparative behind its figure. */
export function withComparatives(sentence: Sentence, behind: Parted['behind']): Sentence {
  if (behind.size === 0) return sentence;
  const places: number[] = [];
  let next = 0;
  for (const { token } of sentence.figures) {
    places.push(next);
    next += behind.has(token) ? 2 : 1;
  }
  const figures = sentence.figures.flatMap((figure, index): readonly SentenceFigure[] => {
    const partner = figure.partner === null ? null : (places[figure.partner] ?? null);
    const moved = { ...figure, partner };
    const token = behind.get(figure.token);
    return token === undefined ? [moved] : [moved, comparative(token, figure, places[index] ?? 0)];
  });
  return { ...sentence, figures };
}

/** Only of a level it is clear what it is compared with: of growth, or of a share, it is not understood. */
function comparative(token: FigureToken, { at, role }: SentenceFigure, partner: number): SentenceFigure {
  const isLevel = role.kind === 'value';
  return {
    token,
    at,
    lead: 'compared to',
    role: { kind: isLevel ? 'base' : 'unknown' },
    hedge: 'none',
    side: null,
    subject: null,
    partner: isLevel ? partner : null,
    reference: isLevel ? YEAR_BEFORE : null,
    isWithin: false,
    isAgain: false,
    isInBrackets: true,
  };
}
