/** What one cell of a table prints: an amount, a dash for nil, a percentage, a change in words (`Up 22%`), or words. */
import { negate, ZERO, type Amount } from '../../../number/amount.ts';
import type { Direction } from '../../../model/claim.ts';
import { CURRENCY_CODES } from '../../../model/currency-marks.ts';
import type { Hedge } from '../../../model/fact.ts';
import type { Span } from '../../../model/place.ts';
import { GROUPED } from '../../../number/grouping.ts';
import { currencyCode, CURRENCY_PATTERN } from '../../currency.ts';
import { magnitudeOf, parseDigits } from '../../figures/numerals.ts';
import {
  DIGITS_AND_SEPARATORS,
  isEnclosed,
  isNegative,
  isOddlyGrouped,
  isOneNumber,
  withDigits,
} from './odd-cell.ts';

export interface CellFigure {
  /** Digits with the sign or parentheses that belong to them. */
  readonly span: Span;
  readonly value: Amount;
  /** Digits printed behind the decimal point. */
  readonly places: number;
  readonly percent: boolean;
  /** `15.8 pts`, `280 bps`: a difference of two percentages. */
  readonly points: 'percentage' | 'basis' | null;
  /** The direction said in words in front of the digits. */
  readonly direction: Direction | null;
  readonly nil: boolean;
  /** A currency mark in the cell itself. */
  readonly currency: string | null;
  /** The power of ten of a magnitude in the cell itself: `$17 million`. */
  readonly exponent: number | null;
  readonly hedge: Hedge;
  /** The upper end, where the cell prints a range of which this is the lower. */
  readonly end: CellFigure | null;
  /** Its separators stand where none belong, so that it may be more than one figure, or letters stand for digits. */
  readonly isOdd: boolean;
}

const DIGITS = `(?:${GROUPED}|${DIGITS_AND_SEPARATORS})?(?:\\.\\d+)?`;
const POINTS = '(?:(?:percentage\\s+)?(?:pts?|ppts?|pp|points?)|bps?|basis\\s+points?)\\.?';
const MAGNITUDE = '(?:thousand|million|billion|trillion)s?|mm|mn|bn|[MBP]';
const HEDGES =
  '(?<about>approximately|approx\\.?|about|around|roughly)|(?<most>up to|no more than|less than)|(?<least>at least|more than)';
/** Between a figure and its marks, each of which may have had a cell of its own. */
const GAP = '\\s*(?:\\|\\s*)?';
const FIGURE = new RegExp(
  `^(?:(?:${HEDGES})\\s+)?(?:(?<up>up\\s|increased?\\s|↑)\\s*|(?<down>down\\s|decreased?\\s|[↓▼])\\s*)?(?:~\\s?)?(?<before>${CURRENCY_PATTERN})?${GAP}(?<sign>[(（]\\s*|[-–−△+]\\s?)?` +
    `(?<mark>${CURRENCY_PATTERN})?${GAP}(?<digits>${DIGITS})${GAP}(?<inner>%)?${GAP}(?<close>[)）])?\\s*(?<magnitude>${MAGNITUDE})?${GAP}(?<outer>%|${POINTS})?` +
    `(?:\\s*\\^\\{[^{}]{1,8}\\}|\\s*[*†‡]*[¹²³⁴-⁹⁰]*|\\s*\\((?:\\d{1,2}|[a-z])\\)|(?<=%)\\d{1,2})?$`,
  'i',
);
/** Most figures: without a word, or another mark of a currency than one sign. */
const PLAIN = new RegExp(
  `^(?<before>[$€£¥₩₹])?${GAP}(?<sign>[(（]\\s*|[-–−]\\s?)?(?<mark>[$€£¥₩₹])?${GAP}` +
    `(?<digits>${DIGITS_AND_SEPARATORS}(?:\\.\\d+)?)${GAP}(?<inner>%)?${GAP}(?<close>[)）])?${GAP}(?<outer>%)?$`,
);
const NIL = new RegExp(`^(?:${CURRENCY_PATTERN})?${GAP}[-–—−]${GAP}(?:${CURRENCY_PATTERN}|%)?$`, 'i');

/** The words that `FIGURE` and `NIL` know; most cells with other ones are captions. */
const WORDS = new Set(
  (
    'approximately approx about around roughly up to no more than less at least increase increased down decrease decreased ' +
    'thousand thousands million millions billion billions trillion trillions mm mn bn ' +
    'percentage basis point points pt pts ppt ppts pp bp bps us hk nt nz mx rs ps rm'
  ).split(' '),
);
for (const code of CURRENCY_CODES.split('|')) WORDS.add(code.toLowerCase());

/** Whether the cell holds no other words, the mark of a note left out. */
function mayBeFigure(text: string): boolean {
  const [marked = ''] = text.split('^', 1);
  return (marked.match(/[A-Za-z]{2,}/g) ?? []).every((word) => WORDS.has(word.toLowerCase()));
}

/** `undefined` where the cell holds words or nothing. */
export function readCell(text: string, start: number): CellFigure | undefined {
  const meant = withDigits(text);
  const figure = readFigure(meant ?? text, start);
  return figure === undefined || meant === null ? figure : { ...figure, isOdd: true };
}

function readFigure(text: string, start: number): CellFigure | undefined {
  if (!/\d/.test(text)) return readNil(text, start);
  const groups = (PLAIN.exec(text) ?? (mayBeFigure(text) ? FIGURE.exec(text) : null))?.groups;
  const digits = groups?.['digits'] ?? '';
  const value = groups === undefined || digits === '' ? undefined : parseDigits(digits);
  if (groups === undefined || value === undefined) return undefined;
  const { sign, close, inner, outer } = groups;
  if (!isOneNumber(digits) || !isEnclosed(sign, close, digits)) return undefined;
  const currency = currencyOf(groups['before'] ?? groups['mark']);
  const exponent = exponentOf(groups['magnitude'], currency);
  if (exponent === undefined) return undefined;
  return {
    span: spanOf(text, start, digits, sign),
    ...NOTHING,
    value: isNegative(sign, close) ? negate(value) : value,
    places: value.places,
    percent: inner !== undefined || outer === '%',
    points: pointsOf(outer),
    direction: directionOf(groups),
    currency,
    exponent,
    hedge: hedgeOf(groups),
    isOdd: isOddlyGrouped(digits),
  };
}

function readNil(text: string, start: number): CellFigure | undefined {
  const at = text.search(/[-–—−]/);
  if (at < 0 || (text.length > 1 && !(mayBeFigure(text) && NIL.test(text)))) return undefined;
  return { span: { start: start + at, end: start + at + 1 }, ...NOTHING, nil: true };
}

/** `null` where there is no magnitude; `undefined` where a letter alone stands behind what is no money. */
function exponentOf(magnitude: string | undefined, currency: string | null): number | null | undefined {
  if (magnitude === undefined) return null;
  // Pence.
  if (/^p$/i.test(magnitude)) return currency === null ? -2 : undefined;
  return magnitude.length === 1 && currency === null ? undefined : magnitudeOf(magnitude);
}

function directionOf(groups: Readonly<Record<string, string | undefined>>): Direction | null {
  if (groups['up'] !== undefined) return 'up';
  return groups['down'] === undefined ? null : 'down';
}

function hedgeOf(groups: Readonly<Record<string, string | undefined>>): Hedge {
  if (groups['about'] !== undefined) return 'approximately';
  if (groups['most'] !== undefined) return 'at-most';
  return groups['least'] === undefined ? 'none' : 'at-least';
}

const NOTHING = {
  value: ZERO,
  places: 0,
  percent: false,
  points: null,
  direction: null,
  nil: false,
  currency: null,
  exponent: null,
  hedge: 'none',
  end: null,
  isOdd: false,
} as const;

function pointsOf(unit: string | undefined): CellFigure['points'] {
  if (unit === undefined || unit === '%') return null;
  return /^b/i.test(unit) ? 'basis' : 'percentage';
}

const currencyOf = (mark: string | undefined): string | null =>
  mark === undefined ? null : (currencyCode(mark) ?? null);

function spanOf(text: string, start: number, digits: string, sign: string | undefined): Span {
  const at = text.indexOf(digits);
  const from = sign === undefined ? at : text.lastIndexOf(sign.trim(), at);
  const behind = at + digits.length;
  const close = /^[\s|]*%?[\s|]*[)）]/.exec(text.slice(behind));
  return { start: start + from, end: start + behind + (close?.[0].length ?? 0) };
}

const WITHHELD =
  /^\(?(?:n\.?\s?\/?\s?m\.?f?|n\.?\s?\/?\s?a\.?|not meaningful|not applicable|nmf|\*+|†|#)\)?\s?%?$/i;
/** `(not applicable) %`; no row of stars is longer. */
const LONGEST_WITHHELD = 18;

/** `NM`, `n/a`, `*`: the place of a figure that is not printed, which is neither nothing nor a caption. */
export function isWithheld(text: string): boolean {
  return text.length <= LONGEST_WITHHELD && WITHHELD.test(text);
}
