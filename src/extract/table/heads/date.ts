/** The words of a head that date its column: calendar dates with the span that ends on them, or names of fiscal periods. */
import {
  addDays,
  countOf,
  dateOf,
  lastDayOfMonth,
  MONTH_PATTERN,
  monthOf,
  YEAR_PATTERN,
  yearOf,
} from '../../../calendar/dates.ts';
import { endsAt } from '../../../calendar/shift.ts';
import { LETTERS } from '../../../model/letters.ts';
import { duration, instant, type Duration, type Period } from '../../../model/period.ts';
import { readFiscalName, type FiscalName } from './fiscal-name.ts';
import { fullYear, readNamedSpan } from './span.ts';

/** What a head says of its period; `end` is the last day, `months` and `weeks` the span that ends on it. */
export interface HeadDate {
  /** Both days of a span that names them. */
  readonly between: Duration | null;
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

/** These and the others are in small letters, as are the words they are looked for in: V8 then compiles them in half the time. */
const DATE = new RegExp(
  `\\b(${MONTH_PATTERN})\\s*(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s*,?\\s*${YEAR_PATTERN}\\b`,
);
const DAY_MONTH = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(${MONTH_PATTERN})[\\s-]*,?\\s*${YEAR_PATTERN}\\b`,
);
const MONTH_YEAR = new RegExp(`\\b(${MONTH_PATTERN})\\s*,?\\s*${YEAR_PATTERN}\\b`);
const ISO = /\b((?:19|20)\d{2})-(\d{2})-(\d{2})\b/;
/** `31.12.2023`, `30/06/24`, `12/31/2023`. */
const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?![\d./-])/;
/** `31-Dec-23`, `Dec-23`. */
const SHORT_YEAR = new RegExp(`\\b(?:(\\d{1,2})[\\s-]+)?(${MONTH_PATTERN})(?:-|\\s?['’])(\\d{2})(?!\\d)`);
/** `31 Dec 23`, where no year is printed whole, and the digits are no day of a month behind them. */
const SPACED_YEAR = new RegExp(
  `^(?!.*\\b(?:19|20)\\d{2}\\b).*?\\b(\\d{1,2})\\s(${MONTH_PATTERN})\\s(\\d{2})(?!\\d|\\s[${LETTERS}])`,
);
const DAY_OF_MONTH = new RegExp(`\\b(${MONTH_PATTERN})\\s*(\\d{1,2})\\b(?!\\s*,?\\s*\\d{2})`);
const MONTH_OF_DAY = new RegExp(`\\b(\\d{1,2})\\s+(${MONTH_PATTERN})(?!\\s*,?\\s*\\d)`);

/** `Weeks Ended July 3, 2004 and June 28, 2003`, over columns that are told apart by their years. */
const DATES = new RegExp(`${DATE.source}[\\s,]+(?:and|&)\\s+${DATE.source}`);

/** Of two days that a head or title names for two columns, the one of the year. */
export function dayOfYear(words: string, year: number): string | null {
  const lower = words.toLowerCase();
  const both = /\band\b|&/.test(lower) ? DATES.exec(lower) : null;
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
  const lower = words.toLowerCase();
  const full = DATE.exec(lower);
  if (full !== null) return dateOf(Number(full[3]), monthOf(full[1] ?? '') ?? 1, Number(full[2]));
  const reversed = DAY_MONTH.exec(lower);
  if (reversed !== null)
    return dateOf(Number(reversed[3]), monthOf(reversed[2] ?? '') ?? 1, Number(reversed[1]));
  const iso = ISO.exec(words);
  if (iso !== null) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = numericDay(words) ?? shortDay(lower);
  if (numeric !== null) return numeric;
  const month = MONTH_YEAR.exec(lower);
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

function shortDay(lower: string): string | null {
  const [, day, name = '', digits] = SHORT_YEAR.exec(lower) ?? SPACED_YEAR.exec(lower) ?? [];
  const month = monthOf(name);
  if (digits === undefined || month === undefined) return null;
  return day === undefined
    ? lastDayOfMonth(fullYear(digits), month)
    : civil(fullYear(digits), month, Number(day));
}

/** A day without its year, as `-MM-DD`: `Three Months Ended June 30,` over `2024 2023`. */
export function readDayOfYear(words: string): string | null {
  const lower = words.toLowerCase();
  const day = DAY_OF_MONTH.exec(lower);
  if (day !== null) return monthDay(day[1], day[2]);
  const reversed = MONTH_OF_DAY.exec(lower);
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

export function readHeadDate(words: string): HeadDate {
  const between = readNamedSpan(words);
  if (between === 'unclear') return NOTHING;
  if (between !== null) return { ...NOTHING, between, end: between.end, year: yearOf(between.end) };
  const end = readDay(words);
  const named = end === null ? readFiscalName(words) : null;
  const year = new RegExp(`\\b${YEAR_PATTERN}\\b`).exec(words)?.[1];
  const own = named?.isSplit === true ? named.year : year === undefined ? null : Number(year);
  return { between: null, end, span: readSpan(words), year: own, named };
}

const NOTHING: HeadDate = { between: null, end: null, span: null, year: null, named: null };

/** The period that ends on a day; a day without a span is a balance. */
export function periodEnding(end: string, span: Span | null, isBalance: boolean): Period {
  if (span === null || isBalance) return instant(end);
  if (span.unit === 'weeks') return duration(addDays(end, 1 - 7 * span.count), end);
  return endsAt(end, span.count);
}
