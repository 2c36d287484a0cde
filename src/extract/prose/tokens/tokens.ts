/** A paragraph as the grammar sees it: figures with their units, phrases of time, footnote marks, words, punctuation. */
import type { Span } from '../../../model/place.ts';
import type { Unit } from '../../../model/unit.ts';
import { negate, shift, type Amount } from '../../../number/amount.ts';
import { LETTERS, SMALL_LETTERS } from '../../../model/letters.ts';
import { currencyCode } from '../../currency.ts';
import type { FiscalCalendar } from '../../calendar/fiscal.ts';
import { magnitudeOf, parseDigits } from '../../figures/numerals.ts';
import {
  countedIn,
  factorOf,
  formOf,
  inPence,
  magnitudeApart,
  sharesPercent,
  unitOf,
  type FigureForm,
  type Groups,
} from './figure-form.ts';
import { periodAt, saysOf } from '../dates/period-at.ts';
import type { PeriodReference } from '../dates/phrase.ts';
import { match, printedFigure, type PrintedFigure } from './printed-figure.ts';

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

const OTHER =
  /https?:\/\/\S+|www\.\S+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|\d{1,2}:\d{2}(?:\s*[ap]\.?m\b\.?)?|\d+(?:st|nd|rd|th)\b|\d+(?:[-/]\d+)+|(?!(?:19|20)\d\d \([\d.]+\)\s?%)\+?\d[\d ()./-]{7,40}\d(?![\d,.]{0,40}\d)/iy;
/** What shows that digits behind a word are no mark of a note: they go on, or count something. */
const COUNTS = `[${LETTERS}\\d]|[.,/-]\\d|\\s?%|\\s(?:thousand|[mbtr]+illion)\\b`;
/** `*1`, `(*1)` and `[1]`, raised digits, and how they come out of PDFs; `billion1` and `13.6%2`, where they lost their place. */
const MARK = new RegExp(
  `(?<=[${SMALL_LETTERS}]{5})(\\d{1,2})(?!${COUNTS})|\\^\\{?\\*?(\\d{1,2})\\}?|\\(\\*(\\d{1,2})\\)` +
    `|(?<=[${LETTERS}%)”"\\d\\s])\\[(\\d{1,2})\\](?![\\w(])|(?<=[${LETTERS}%)”"\\s])\\*(\\d{1,2})(?![\\d.]*[\\d%])|(?<=\\d%)(\\d{1,2})(?![\\d${LETTERS}]|[.,/-]\\d|\\s?%)|\\*([¹²³⁴-⁹⁰]+)|([¹²³⁴-⁹⁰]+)`,
  'y',
);
/** Raised digits behind a word are a mark, and no letters of it. */
const WORD = new RegExp(
  `[${LETTERS}](?:[${LETTERS}]|\\d(?!(?<=[${SMALL_LETTERS}]{5}\\d)\\d?(?!${COUNTS})))*(?:[-’'./&][${LETTERS}\\d]+)*`,
  'y',
);
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
const WORDLIKE = new RegExp(`[${LETTERS}\\d]`);
const OPENS_MARK = /[\^*([\d¹²³⁴-⁹⁰]/;

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
  const printed = printedFigure(text, at, character);
  return printed === undefined ? undefined : figureToken(text, printed, at);
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

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function markNumber(mark: RegExpExecArray): number {
  const digits = mark.slice(1).find((group) => group !== undefined) ?? '';
  if (/^\d+$/.test(digits)) return Number(digits);
  return Number([...digits].map((digit) => SUPERSCRIPTS.indexOf(digit)).join(''));
}

function figureToken(text: string, { found, groups }: PrintedFigure, at: number): FigureToken | undefined {
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
