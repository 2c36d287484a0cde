/**
 * The span between two days or months that a head names: `From April 1, 2024 to September 30, 2024`, `Apr-Jun 2024`,
 * `01.01.-30.06.2024`, `1-6/2024`.
 */
import {
  addDays,
  dateOf,
  lastDayOfMonth,
  MONTH_PATTERN,
  monthOf,
  YEAR_PATTERN,
} from '../../../calendar/dates.ts';
import { LETTERS } from '../../../model/letters.ts';
import { duration, type Duration } from '../../../model/period.ts';

/** A day, or a month where the words name none; the year where they print it. */
interface Point {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

type Groups = readonly (string | undefined)[];

const SHORT = "(?:\\s?-\\s?|\\s)['’]?(\\d{2})(?!\\d)";
const ORDINAL = '(?:st|nd|rd|th)?';

type Reader = (groups: Groups) => Point;

/** Each in small letters, with how its groups are read; the first that fits is taken. */
const DAYS: readonly (readonly [source: string, read: Reader])[] = [
  [`${YEAR_PATTERN}-(\\d{2})-(\\d{2})`, ([year, month, day]) => point(year, Number(month), day)],
  [
    `(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?:\\s?${YEAR_PATTERN}|(\\d{2})(?!\\d))?`,
    ([day, month, year, short]) => point(year ?? short, Number(month), day),
  ],
  [
    `(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})`,
    ([first, second, year]) => slashed(Number(first), Number(second), year),
  ],
  [
    `(\\d{1,2})${ORDINAL}[\\s-](${MONTH_PATTERN})(?:[\\s,-]{1,2}${YEAR_PATTERN}|${SHORT})?`,
    ([day, month, year, short]) => point(year ?? short, month, day),
  ],
  [
    `${YEAR_PATTERN}\\s(${MONTH_PATTERN})\\s(\\d{1,2})(?!\\d)`,
    ([year, month, day]) => point(year, month, day),
  ],
  [
    `(${MONTH_PATTERN})\\s?(\\d{1,2})(?!\\d)${ORDINAL}(?:\\s?,?\\s?${YEAR_PATTERN})?`,
    ([month, day, year]) => point(year, month, day),
  ],
];
const WHOLE_MONTHS: typeof DAYS = [
  [`${YEAR_PATTERN}\\s(${MONTH_PATTERN})`, ([year, month]) => point(year, month, undefined)],
  [
    `(${MONTH_PATTERN})(?:[\\s,-]{1,2}${YEAR_PATTERN}|${SHORT})?`,
    ([month, year, short]) => point(year ?? short, month, undefined),
  ],
];
const POINTS = [DAYS, WHOLE_MONTHS].map((sources) => ({
  before: sources.map(([source, read]) => [new RegExp(`(?<![${LETTERS}\\d.])${source}$`), read] as const),
  behind: sources.map(([source, read]) => [new RegExp(`^${source}(?![${LETTERS}\\d])`), read] as const),
}));

/** `June 14, 2023 (inception) through`; a dash may stand without blanks. */
const BETWEEN = /(?:\s?\([^()\d]{1,40}\))?(?:\s?[-–—~～]{1,2}\s?|\s(?:to|through|until|till)\s)/g;
/** `1-6/2024`, `01–06/2024`: months of a year; `1-6/24`, where the head says nothing else. */
const MONTHS =
  /(?<![\d./-])(\d{1,2})\s?[-–]\s?(\d{1,2})\s?\/\s?((?:19|20)\d{2}|(?<=^[\d\s/–-]{1,12})\d{2}$)(?![\d./-])/;
/** No day is longer in letters. */
const REACH = 28;

function point(year: string | undefined, month: number | string | undefined, day: string | undefined): Point {
  return {
    year: year === undefined ? null : fullYear(Number(year)),
    month: typeof month === 'number' ? month : (monthOf(month ?? '') ?? 0),
    day: day === undefined ? null : Number(day),
  };
}

/** `24` is 2024, and `97` is 1997. */
export function fullYear(digits: string | number): number {
  const year = Number(digits);
  return year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;
}

/** What the words name: a span, two days of which it is not clear what they bound, or nothing of the kind. */
export type NamedSpan = Duration | 'unclear' | null;

/** @param year of the column, where the words print none */
export function readNamedSpan(words: string, year: number | null = yearIn(words)): NamedSpan {
  const months = MONTHS.exec(words);
  if (months !== null) {
    const [, first, last, digits = ''] = months;
    const of = fullYear(digits);
    return spanOf(monthOfYear(of, first), monthOfYear(of, last));
  }
  const lower = words.toLowerCase();
  for (const { 0: joint, index } of lower.matchAll(BETWEEN)) {
    const from = lower.slice(Math.max(0, index - REACH), index);
    const to = lower.slice(index + joint.length, index + joint.length + REACH);
    for (const { before, behind } of POINTS) {
      const [start, end] = [pointIn(before, from), pointIn(behind, to)];
      if (start !== null && end !== null)
        return spanOf(start, { ...end, year: end.year ?? start.year ?? year });
    }
  }
  return null;
}

function monthOfYear(year: number, month: string | undefined): Point {
  return { year, month: Number(month), day: null };
}

/** Digits that may be in either order: a span begins with the first of a month, and ends behind its twelfth day. */
function slashed(first: number, second: number, year: string | undefined): Point {
  if (second > 12 || (second === 1 && first !== 1)) return point(year, first, String(second));
  return first > 12 || first === 1 ? point(year, second, String(first)) : point(year, 0, String(first));
}

function pointIn(patterns: readonly (readonly [RegExp, Reader])[], words: string): Point | null {
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(words);
    if (match !== null) return read(match.slice(1));
  }
  return null;
}

/** The one year that the words print. */
function yearIn(words: string): number | null {
  const years = new Set(words.match(/\b(?:19|20)\d{2}\b/g));
  const [only] = years;
  return only === undefined || years.size > 1 ? null : Number(only);
}

function spanOf(start: Point, end: Point): NamedSpan {
  if (end.year === null) return null;
  const from = start.year ?? (start.month > end.month ? end.year - 1 : end.year);
  const first = dayOf({ ...start, year: from }, 'first');
  const last = dayOf({ ...end, year: end.year }, 'last');
  if (first === null || last === null) return 'unclear';
  return first < last && !areBothEnds(first, last) ? duration(first, last) : 'unclear';
}

function dayOf(
  { year, month, day }: Point & { readonly year: number },
  which: 'first' | 'last',
): string | null {
  if (month < 1 || month > 12) return null;
  const end = lastDayOfMonth(year, month);
  if (day === null) return which === 'first' ? dateOf(year, month, 1) : end;
  const date = dateOf(year, month, day);
  return day < 1 || date > end ? null : date;
}

/** The last days of two months bound no span: they are two balances compared. */
function areBothEnds(first: string, last: string): boolean {
  const isEnd = (day: string): boolean => addDays(day, 1).endsWith('-01');
  return isEnd(first) && isEnd(last);
}
