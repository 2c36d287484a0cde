/** A paragraph as the grammar sees it: figures with their units, phrases of time, footnote marks, words, punctuation. */
import type { Span } from '../../../model/place.ts';
import type { Unit } from '../../../model/unit.ts';
import { negate, shift, type Amount } from '../../../number/amount.ts';
import { CURRENCY_CODES } from '../../../model/currency-marks.ts';
import { GROUPED } from '../../../number/grouping.ts';
import { currencyCode, CURRENCY_PATTERN, isWord } from '../../currency.ts';
import type { FiscalCalendar } from '../../fiscal.ts';
import { magnitudeOf, ODD_NUMBER, parseDigits } from '../../numerals.ts';
import {
  countedIn,
  factorOf,
  formOf,
  inPence,
  magnitudeApart,
  PHYSICAL_UNIT,
  sharesPercent,
  unitOf,
  type FigureForm,
  type Groups,
} from './figure-form.ts';
import { periodAt, saysOf } from '../dates/period-at.ts';
import type { PeriodReference } from '../dates/periods.ts';

export type Token = Span &
  (
    | { readonly kind: 'word' | 'punctuation'; readonly lower: string }
    | {
        readonly kind: 'period';
        readonly reference: PeriodReference;
        /** `in the quarter` dates what happened, `from a year ago` what it is compared with, `year over year` how it moved. */
        readonly says: 'within' | 'from' | 'over' | null;
      }
    | { readonly kind: 'mark'; readonly number: number }
    | { readonly kind: 'other' }
    | FigureToken
  );

export interface FigureToken extends Span {
  readonly kind: 'figure';
  /** Digits with their sign. */
  readonly digits: Span;
  readonly form: FigureForm;
  readonly unit: Unit;
  readonly currency: string | null;
  readonly value: Amount;
  readonly decimals: number;
  /** Words behind the number that the token holds: `per Class A ordinary share`, `ADSs`. */
  readonly tail: string;
}

const NUMBER = `${ODD_NUMBER}|${GROUPED}(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+`;
/** What may follow the digits; a line's end may stand between. */
const TAIL =
  `(?:(?:-|\\s{1,12}|\\n {1,200})?(?<magnitude>thousand|million|billion|trillion|lakhs?|lacs?|crores?)(?:\\b|(?=\\d{1,2}\\b(?![.,]\\d)))|(?<short>mm|mn|bn|cr|[MBK])\\b)?` +
  `(?:\\s?(?<percent>%|per\\s?cent\\b)|(?:-|\\s{1,12})?(?<points>percentage\\s+points?|basis\\s+points?|bps|pts?|ppts?|pps?)\\b)?` +
  `(?<cents>\\s+(?:cents?|pence)\\b)?(?<pence>(?<=(?<![\\d,.])\\d{1,2}|\\.\\d{1,2})p(?![\\w.-]*\\w))?(?<each>\\s+(?:per|a)\\s+(?:[\\w-]+\\s+){0,3}?(?:share|ADS|unit)\\b)?(?<noun>\\s+(?:ADSs|ordinary shares|shares)\\b)?(?<physical>\\s+${PHYSICAL_UNIT})?`;
/** `MSEK 31`, `Mio. EUR 31`, `TCHF 310`. */
const COUNTED = `(?:[MTK]|Mio\\.?\\s?|Mrd\\.?\\s?)(?=(?:${CURRENCY_CODES}|€)(?![A-Za-z]))`;
const FIGURE = new RegExp(
  `(?:(?<counted>${COUNTED})?(?<currency>${CURRENCY_PATTERN}))?\\s{0,3}(?<sign>[-−–△](?=\\s?[\\d.$€£¥₩₹]))?\\s?(?<digits>${NUMBER})${TAIL}`,
  'iy',
);
/** `$(1.7) million`, `($1.7) million`, `(1.2)%`, `2023 (1.2)%`, `($0.08) per share`: parentheses that mean a minus, and not a remark. */
const NEGATIVE = new RegExp(
  `(?:(?<currency>${CURRENCY_PATTERN})\\s?\\((?<digits>${NUMBER})\\)` +
    `|(?:(?<!\\d\\s?)|(?<=(?<![\\d.,])(?:19|20)\\d\\d\\s))\\((?<percentage>${NUMBER})\\)(?=\\s?%|\\s(?:bps|basis points?|pts|percentage points?|cents?)\\b)|\\((?<inner>${CURRENCY_PATTERN})\\s?(?<amount>${NUMBER})\\)(?=\\s+(?:per|thousand|million|billion)\\b))${TAIL}`,
  'iy',
);
/** `U.S. \$` and a space. */
const LONGEST_CURRENCY = 8;
/** `Mio. `, the mark of a currency, blanks, a minus with its blank, a point, and the first digit. */
const LONGEST_MARK = 5 + LONGEST_CURRENCY + 3 + 2 + 2;
const OTHER =
  /https?:\/\/\S+|www\.\S+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|\d{1,2}:\d{2}(?:\s*[ap]\.?m\b\.?)?|\d+(?:st|nd|rd|th)\b|\d+(?:[-/]\d+)+|(?!(?:19|20)\d\d \([\d.]+\)\s?%)\+?\d[\d ()./-]{7,40}\d(?![\d,.]{0,40}\d)/iy;
/** `*1`, `(*1)` and `[1]`, raised digits, and how they come out of PDFs; `billion1` and `13.6%2`, where they lost their place. */
const MARK =
  /(?<=\p{Ll}{5})(\d{1,2})(?![\d\p{L}]|[.,/-]\d|\s?%|\s(?:thousand|[mbtr]+illion)\b)|\^\{?\*?(\d{1,2})\}?|\(\*(\d{1,2})\)|(?<=[\p{L}%)”"\d\s])\[(\d{1,2})\](?![\w(])|(?<=[\p{L}%)”"\s])\*(\d{1,2})(?![\d.]*[\d%])|(?<=\d%)(\d{1,2})(?![\d\p{L}]|[.,/-]\d|\s?%)|\*([¹²³⁴-⁹⁰]+)|([¹²³⁴-⁹⁰]+)/uy;
/** Raised digits behind a word are a mark, and no letters of it. */
const WORD =
  /[\p{L}](?:[\p{L}\p{M}]|\p{Nd}(?!(?<=\p{Ll}{5}\d)\d?(?![\p{L}\d]|[.,/-]\d|\s?%|\s(?:thousand|[mbtr]+illion)\b)))*(?:[-’'./&][\p{L}\p{M}\p{Nd}]+)*/uy;
/** Most words: what ends them is not part of any. */
const PLAIN_WORD = /[A-Za-z]+(?=[ ,;:)\n])/y;
const VISIBLE = /\S/g;
/** No address is longer up to its sign. */
const LONGEST_ADDRESS = 64;

/** @param lower the text in small letters, each at its place */
export function tokenize(text: string, lower: string, span: Span, fiscal: FiscalCalendar): readonly Token[] {
  const tokens: Token[] = [];
  const signs = signsIn(text, span);
  let next = 0;
  for (let at = visibleFrom(text, span.start); at < span.end;) {
    while ((signs[next] ?? at) < at) next += 1;
    const sign = signs[next];
    const token = tokenAt(text, lower, at, sign !== undefined && isAddress(text, at, sign), fiscal);
    tokens.push(token);
    at = visibleFrom(text, Math.max(token.end, at + 1));
  }
  return tokens;
}

function visibleFrom(text: string, at: number): number {
  VISIBLE.lastIndex = at;
  return VISIBLE.test(text) ? VISIBLE.lastIndex - 1 : text.length;
}

/** Where an `@` stands, of which hardly any sentence has one. */
function signsIn(text: string, { start, end }: Span): readonly number[] {
  const near = text.slice(start, end + LONGEST_ADDRESS);
  const signs: number[] = [];
  for (let at = near.indexOf('@'); at >= 0; at = near.indexOf('@', at + 1)) signs.push(start + at);
  return signs;
}

/** Whether the run of visible characters holds the `@`. */
function isAddress(text: string, at: number, sign: number): boolean {
  return sign - at < LONGEST_ADDRESS && !/\s/.test(text.slice(at, sign));
}

/** What a link, an address, a time, a range or a telephone number can start with; letters only where an `@` is near. */
const OPENS_OTHER = /[\d+hw]/i;
const WORDLIKE = /[\p{L}\d]/u;
const OPENS_MARK = /[\^*([\d¹²³⁴-⁹⁰]/;
/** Digits, a point, a sign, and the letters and signs that currency marks start with. */
const OPENS_FIGURE = /[\d.$€£¥₩₹\\\-−–△A-EGHIJKMNPRSTUZ]/i;

function tokenAt(
  text: string,
  lower: string,
  at: number,
  isInAddress: boolean,
  fiscal: FiscalCalendar,
): Token {
  const character = text.charAt(at);
  const startsWord = WORDLIKE.test(character) && !WORDLIKE.test(text.charAt(at - 1));
  if (OPENS_OTHER.test(character) || (startsWord && isInAddress)) {
    const other = match(OTHER, text, at);
    if (other !== null && !/^\d+(?:,\d{2,3})/.test(text.slice(at, at + 8)))
      return { kind: 'other', start: at, end: at + other[0].length };
  }
  if (OPENS_MARK.test(character)) {
    const mark = match(MARK, text, at);
    if (mark !== null) return { kind: 'mark', start: at, end: at + mark[0].length, number: markNumber(mark) };
  }
  if (startsWord) {
    const period = periodAt(lower, at, fiscal);
    if (period !== undefined)
      return {
        kind: 'period',
        start: at,
        end: period.end,
        reference: period.reference,
        says: saysOf(lower.slice(at, at + 12)),
      };
  }
  return figureAt(text, at, character) ?? wordAt(text, at, character);
}

function figureAt(text: string, at: number, character: string): FigureToken | undefined {
  if (character !== '(' && !OPENS_FIGURE.test(character)) return undefined;
  const isNegative = text.slice(at, at + LONGEST_CURRENCY + 1).includes('(');
  const negative = isNegative ? match(NEGATIVE, text, at) : null;
  if (negative?.groups !== undefined) {
    const { digits, percentage, amount, currency, inner } = negative.groups;
    const groups = {
      ...negative.groups,
      digits: digits ?? percentage ?? amount,
      currency: currency ?? inner,
    };
    return figureToken(text, negative[0], { ...groups, sign: '(' }, at);
  }
  const figure = opensFigure(text, at, character) ? match(FIGURE, text, at) : null;
  if (figure?.groups === undefined || isWord(figure.groups['currency'])) return undefined;
  return figureToken(text, figure[0], figure.groups, at);
}

/** Most letters open a word: behind the mark of a currency there are digits before long. */
function opensFigure(text: string, at: number, character: string): boolean {
  if (!OPENS_FIGURE.test(character)) return false;
  return !/[A-Za-z]/.test(character) || /\d/.test(text.slice(at, at + LONGEST_MARK));
}

function wordAt(text: string, at: number, character: string): Token {
  PLAIN_WORD.lastIndex = at;
  if (PLAIN_WORD.test(text)) {
    const end = PLAIN_WORD.lastIndex;
    return { kind: 'word', start: at, end, lower: text.slice(at, end).toLowerCase() };
  }
  const word = match(WORD, text, at);
  if (word === null) return { kind: 'punctuation', start: at, end: at + 1, lower: character };
  return { kind: 'word', start: at, end: at + word[0].length, lower: word[0].toLowerCase() };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function markNumber(mark: RegExpExecArray): number {
  const digits = mark.slice(1).find((group) => group !== undefined) ?? '';
  if (/^\d+$/.test(digits)) return Number(digits);
  return Number([...digits].map((digit) => SUPERSCRIPTS.indexOf(digit)).join(''));
}

function figureToken(text: string, found: string, groups: Groups, at: number): FigureToken | undefined {
  const printed = parseDigits(groups['digits'] ?? '');
  if (printed === undefined) return undefined;
  const apart = magnitudeApart(text, at + found.length, groups);
  const exponent = magnitudeOf(groups['magnitude'] ?? groups['short'] ?? countedIn(groups) ?? apart.trim());
  const digitsAt = at + found.indexOf(groups['digits'] ?? '');
  const sign = groups['sign'];
  const isBracketed = sign === '(';
  const currency = currencyIn(groups);
  const own = formOf(groups, currency);
  const isShared = own === 'number' && sharesPercent(text, at, at + found.length);
  const form = isShared ? 'percent' : own;
  const factor = factorOf(form, groups) ?? exponent;
  const value = shift(printed, factor);
  return {
    kind: 'figure',
    start: at,
    end: at + found.length + apart.length,
    digits: {
      start: sign === undefined ? digitsAt : Math.min(digitsAt, at + found.indexOf(sign)),
      end: digitsAt + (groups['digits'] ?? '').length + (isBracketed ? 1 : 0),
    },
    form,
    unit: unitOf(form, currency),
    currency,
    value: sign === undefined ? value : negate(value),
    decimals: printed.places - factor,
    tail: `${groups['each'] ?? ''}${groups['noun'] ?? ''}`,
  };
}

function currencyIn(groups: Groups): string | null {
  const mark = groups['currency'];
  if (mark !== undefined) return currencyCode(mark) ?? null;
  return inPence(groups) ? 'GBP' : null;
}

/** So small as an amount of one share is. */
export function isSmall({ value }: FigureToken): boolean {
  return value.places > 0 && value.units < 10n ** BigInt(value.places + 3);
}
