/** The words of a head that date its column: calendar dates with the span that ends on them, or names of fiscal periods. */
import {
  addDays,
  countOf,
  dateOf,
  lastDayOfMonth,
  monthOf,
  MONTH_PATTERN,
  ordinalOf,
} from '../../calendar/dates.ts';
import { endsAt } from '../../calendar/shift.ts';
import { duration, instant, type Period } from '../../model/period.ts';

/** `Q3 FY24`, `Fiscal 2024`, `2H 2023`: dated once the calendar of the release is known. */
export interface FiscalName {
  readonly quarter: number | null;
  readonly half: number | null;
  /** It spans the year up to the end of the quarter, or of the one reported on: `9M 2024`, `2Q24 YTD`, `YTD 2024`. */
  readonly isToDate?: boolean;
  /** As printed, with four digits. */
  readonly year: number;
}

/** What a head says of its period; `end` is the last day, `months` and `weeks` the span that ends on it. */
export interface HeadDate {
  readonly end: string | null;
  /** A year without a day: the day stands in the title, or the name is of a fiscal year. */
  readonly year: number | null;
  readonly span: Span | null;
  readonly named: FiscalName | null;
}

interface Span {
  readonly count: number;
  readonly unit: 'months' | 'weeks';
}

const YEAR = '((?:19|20)\\d{2})';
const DATE = new RegExp(`\\b(${MONTH_PATTERN})\\s*(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s*,?\\s*${YEAR}\\b`, 'i');
const DAY_MONTH = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(${MONTH_PATTERN})[\\s-]*,?\\s*${YEAR}\\b`,
  'i',
);
const MONTH_YEAR = new RegExp(`\\b(${MONTH_PATTERN})\\s*,?\\s*${YEAR}\\b`, 'i');
const ISO = /\b((?:19|20)\d{2})-(\d{2})-(\d{2})\b/;
/** `31.12.2023`, `30/06/24`, `12/31/2023`. */
const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?![\d./-])/;
/** `31-Dec-23`, `Dec-23`. */
const SHORT_YEAR = new RegExp(
  `\\b(?:(\\d{1,2})[\\s-]+)?(${MONTH_PATTERN})(?:-|\\s?['’])(\\d{2})(?!\\d)`,
  'i',
);
const DAY_OF_MONTH = new RegExp(`\\b(${MONTH_PATTERN})\\s*(\\d{1,2})\\b(?!\\s*,?\\s*\\d{2})`, 'i');
const MONTH_OF_DAY = new RegExp(`\\b(\\d{1,2})\\s+(${MONTH_PATTERN})(?!\\s*,?\\s*\\d)`, 'i');

/** `Weeks Ended July 3, 2004 and June 28, 2003`, over columns that are told apart by their years. */
const DATES = new RegExp(`${DATE.source}[\\s,]+(?:and|&)\\s+${DATE.source}`, 'i');

/** Of two days that a head or title names for two columns, the one of the year. */
export function dayOfYear(words: string, year: number): string | null {
  const both = DATES.exec(words);
  if (both === null) return null;
  const days = [both.slice(1, 4), both.slice(4, 7)].map(([month = '', day, of]) =>
    dateOf(Number(of), monthOf(month) ?? 1, Number(day)),
  );
  const own = days.filter((day) => day.startsWith(String(year)));
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** The last day a head names; a month stands for its last day. */
function readDay(words: string): string | null {
  const year = /\b((?:19|20)\d{2})\*{0,2}\s*$/.exec(words);
  const own = year === null ? null : dayOfYear(words.slice(0, year.index), Number(year[1]));
  if (own !== null) return own;
  const full = DATE.exec(words);
  if (full !== null) return dateOf(Number(full[3]), monthOf(full[1] ?? '') ?? 1, Number(full[2]));
  const reversed = DAY_MONTH.exec(words);
  if (reversed !== null)
    return dateOf(Number(reversed[3]), monthOf(reversed[2] ?? '') ?? 1, Number(reversed[1]));
  const iso = ISO.exec(words);
  if (iso !== null) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = numericDay(words) ?? shortDay(words);
  if (numeric !== null) return numeric;
  const month = MONTH_YEAR.exec(words);
  return month === null ? null : lastDayOfMonth(Number(month[2]), monthOf(month[1] ?? '') ?? 1);
}

/** Digits that are a date in one order only, or in one order the end of a month; `null` where that does not tell. */
function numericDay(words: string): string | null {
  const [, first, sign, second, digits] = NUMERIC.exec(words) ?? [];
  if (digits === undefined) return null;
  const year = fullYear(digits);
  const dayFirst = civil(year, Number(second), Number(first));
  const monthFirst = sign === '.' ? null : civil(year, Number(first), Number(second));
  if (dayFirst === null || monthFirst === null) return dayFirst ?? monthFirst;
  const ends = [dayFirst, monthFirst].filter((date) => addDays(date, 1).endsWith('-01'));
  return ends.length === 1 || dayFirst === monthFirst ? (ends[0] ?? dayFirst) : null;
}

function civil(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const date = dateOf(year, month, day);
  return date > lastDayOfMonth(year, month) ? null : date;
}

function shortDay(words: string): string | null {
  const [, day, name = '', digits] = SHORT_YEAR.exec(words) ?? [];
  const month = monthOf(name);
  if (digits === undefined || month === undefined) return null;
  return day === undefined
    ? lastDayOfMonth(fullYear(digits), month)
    : civil(fullYear(digits), month, Number(day));
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;
}

/** A day without its year, as `-MM-DD`: `Three Months Ended June 30,` over `2024 2023`. */
export function readDayOfYear(words: string): string | null {
  const day = DAY_OF_MONTH.exec(words);
  if (day !== null) return monthDay(day[1], day[2]);
  const reversed = MONTH_OF_DAY.exec(words);
  return reversed === null ? null : monthDay(reversed[2], reversed[1]);
}

function monthDay(month: string | undefined, day: string | undefined): string {
  return dateOf(2000, monthOf(month ?? '') ?? 1, Number(day)).slice(4);
}

const TENS = '(?:(?:twenty|thirty|forty|fifty)[- ])?';
const SPAN = new RegExp(
  `\\b(\\d{1,2}|${TENS}[a-z]+)[- ]+(months?|mos?\\b\\.?|weeks?|wks\\b\\.?)(?=\\W|$)`,
  'gi',
);

/** `Three Months`, `13 Weeks`, `Quarter`, `Year`, `Half-year`; `null` where the words name no span. */
export function readSpan(words: string): Span | null {
  for (const [, word = '', unit = ''] of words.matchAll(SPAN)) {
    const count = countOf(word);
    if (count !== undefined) return { count, unit: /^w/i.test(unit) ? 'weeks' : 'months' };
  }
  if (/\b(?:TTM|LTM)\b/.test(words)) return { count: 12, unit: 'months' };
  if (/\bquarter(?:s|ly)?\b|\bqtr\b/i.test(words)) return { count: 3, unit: 'months' };
  if (/\bhalf[- ]?year\b|\bhalf\b/i.test(words)) return { count: 6, unit: 'months' };
  if (/\b(?:fiscal\s+)?years?\b|\bannual\b/i.test(words.replaceAll(/\byear[- ](?:to|over|on|ago)\b/gi, ''))) {
    return { count: 12, unit: 'months' };
  }
  return null;
}

const YEAR_NAME = "['’]?(\\d{4}|\\d{2})\\b";
const OF_YEAR = '(?:\\s+(?:of|in))?\\s*,?\\s*(?:the\\s+)?(?:FY|CY|fiscal(?:\\s+year)?)?[\\s-]*';
const ORDINAL = '(first|second|third|fourth|1st|2nd|3rd|4th)';

const NAMES: readonly (readonly [RegExp, (match: RegExpExecArray) => FiscalName | null])[] = [
  [
    /\bQ([1-4])[\s-]*(?:of\s+)?(?:FY|CY|fiscal(?:\s+year)?)?[\s-]*['’]?(\d{4}|\d{2})\b/i,
    (m) => named(m[1], null, m[2]),
  ],
  [/\b([1-4])Q[\s-]*(?:FY|CY|fiscal)?[\s-]*['’]?(\d{4}|\d{2})\b/i, (m) => named(m[1], null, m[2])],
  [
    new RegExp(`\\b(?:Qtr\\.?|quarter)\\s*([1-4])\\b${OF_YEAR}${YEAR_NAME}`, 'i'),
    (m) => named(m[1], null, m[2]),
  ],
  [
    /\b(?:FY|CY|fiscal)?[\s-]*['’]?(\d{4}|\d{2})[\s-]*(?:Q([1-4])|([1-4])Q)\b/i,
    (m) => named(m[2] ?? m[3], null, m[1]),
  ],
  [
    new RegExp(`\\b${ORDINAL}\\s+(?:fiscal\\s+)?(?:quarter|qtr\\.?)${OF_YEAR}${YEAR_NAME}`, 'i'),
    (m) => named(String(ordinalOf(m[1] ?? '') ?? ''), null, m[2]),
  ],
  [
    new RegExp(`\\b((?:19|20)\\d{2})\\s+(?:fiscal\\s+)?${ORDINAL}\\s+(?:fiscal\\s+)?(?:quarter|qtr\\b)`, 'i'),
    (m) => named(String(ordinalOf(m[2] ?? '') ?? ''), null, m[1]),
  ],
  [/\bH([12])[\s-]*(?:FY)?[\s-]*['’]?(\d{4}|\d{2})\b/i, (m) => named(null, m[1], m[2])],
  [/\b(?:6M|HY1?|half[- ]year)[\s-]*['’]?(\d{4}|\d{2})\b/i, (m) => named(null, '1', m[1])],
  [/\b([12])H[\s-]*(?:FY)?[\s-]*['’]?(\d{4}|\d{2})\b/i, (m) => named(null, m[1], m[2])],
  [/\b9M[\s-]*(?:FY)?[\s-]*['’]?(\d{4}|\d{2})\b/i, (m) => toDate(named('3', null, m[1]))],
  [/\b(?:3M)[\s-]*(?:FY)?[\s-]*['’]?(\d{4}|\d{2})\b/i, (m) => named('1', null, m[1])],
  [
    /\b(?:year[- ]to[- ]date|YTD)[\s-]*(?:FY|CY|fiscal)?[\s-]*['’]?(\d{4}|\d{2})\b/i,
    (m) => toDate(named(null, null, m[1])),
  ],
  [
    /\b(first|second|1st|2nd)[\s-]+half(?:[\s-]+year)?(?:\s+(?:of|to))?\s*,?\s*[-–]?\s*(?:FY|fiscal)?\s*['’]?(\d{4}|\d{2})\b/i,
    (m) => named(null, String(ordinalOf(m[1] ?? '') ?? ''), m[2]),
  ],
  [
    /\b(?:FY|CY|fiscal(?:\s+year)?|full[- ]year|year)[\s-]*['’]?(\d{4}|\d{2})\b/i,
    (m) => named(null, null, m[1]),
  ],
];

/** Words of a year so far, which a quarter may stand beside: `2Q24 YTD`. */
const TO_DATE = /\byear[- ]to[- ]date\b|\bYTD\b/i;

function toDate(name: FiscalName): FiscalName {
  return { ...name, isToDate: true };
}

function named(
  quarter: string | null | undefined,
  half: string | null | undefined,
  year: string | undefined,
): FiscalName {
  const digits = Number(year);
  return {
    quarter: quarter === null || quarter === undefined ? null : Number(quarter),
    half: half === null || half === undefined ? null : Number(half),
    year: digits < 100 ? 2000 + digits : digits,
  };
}

export function readHeadDate(words: string): HeadDate {
  const end = readDay(words);
  const span = readSpan(words);
  const year = new RegExp(`\\b${YEAR}\\b`).exec(words)?.[1];
  let name: FiscalName | null = null;
  if (end === null) {
    for (const [pattern, read] of NAMES) {
      const match = pattern.exec(words);
      if (match !== null) name ??= read(match);
    }
  }
  const isToDate = name !== null && TO_DATE.test(words);
  return {
    end,
    span,
    year: year === undefined ? null : Number(year),
    named: name !== null && isToDate ? toDate(name) : name,
  };
}

/** The period that ends on a day; a day without a span is a balance. */
export function periodEnding(end: string, span: Span | null, isBalance: boolean): Period {
  if (span === null || isBalance) return instant(end);
  if (span.unit === 'weeks') return duration(addDays(end, 1 - 7 * span.count), end);
  return endsAt(end, span.count);
}
