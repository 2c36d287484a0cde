/** The words by which sentences date their figures, and what they refer to before the sentence's own period is known. */
import { addDays, countOf, dateOf, monthOf, MONTH_PATTERN, ordinalOf } from '../../calendar/dates.ts';
import { endsAt } from '../../calendar/shift.ts';
import { duration, instant, type Period } from '../../model/period.ts';
import type { FiscalCalendar } from '../fiscal.ts';

export type PeriodReference =
  | { readonly kind: 'absolute'; readonly period: Period }
  /** The period spoken of, moved to another year; `null` for the year before. */
  | { readonly kind: 'same-period'; readonly year: number | null }
  | { readonly kind: 'prior-quarter' }
  | { readonly kind: 'current'; readonly span: 'quarter' | 'year' | 'period' }
  /** A day on which something happens, which dates no figure. */
  | { readonly kind: 'day'; readonly date: string };

interface Phrase {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, fiscal: FiscalCalendar) => PeriodReference | null;
}

const YEAR = '((?:19|20)\\d{2})';
const DAY_FIRST = `(\\d{1,2})(?:st|nd|rd|th)?\\s+(${MONTH_PATTERN})\\s*,?\\s+${YEAR}`;
/** Six groups, of which the first or the last three are a date. */
const DATE = `(?:(${MONTH_PATTERN})\\s+(\\d{1,2})\\s*,\\s*${YEAR}|${DAY_FIRST})`;
const ORDINAL = '(first|second|third|fourth|1st|2nd|3rd|4th)';
const FISCAL = '(?:(?:the\\s+)?(?:full\\s+|fiscal\\s+|financial\\s+)*(?:year\\s+)?)';

function phrase(source: string, read: Phrase['read']): Phrase {
  return {
    pattern: new RegExp(
      `(?:(?:in|for|during|of|on|at|from|over)\\s+)?(?:the\\s+)?(?:${source})(?![a-z0-9])`,
      'iy',
    ),
    read,
  };
}

function absolute(period: Period | null): PeriodReference | null {
  return period === null ? null : { kind: 'absolute', period };
}

function dated(match: RegExpExecArray, at: number): string {
  if (match[at] === undefined) return dayFirst(match.slice(at + 3));
  return dateOf(Number(match[at + 2]), monthOf(match[at] ?? '') ?? 1, Number(match[at + 1]));
}

function dayFirst([day, month, year]: readonly (string | undefined)[]): string {
  return dateOf(Number(year), monthOf(month ?? '') ?? 1, Number(day));
}

function spanEnding(end: string, count: number, inWeeks: boolean): Period {
  return inWeeks ? duration(addDays(end, 1 - 7 * count), end) : endsAt(end, count);
}

/** The first six or nine months of a year. */
function firstMonths(word: string | undefined, year: number, fiscal: FiscalCalendar): Period | null {
  const months = countOf(word ?? '') ?? 0;
  const last = fiscal.quarter(months / 3, year);
  return last === null ? null : endsAt(last.end, months);
}

function quarterLastYear(ordinal: number, fiscal: FiscalCalendar): Period | null {
  const year = fiscal.current === null ? null : fiscal.yearNamed(fiscal.current);
  return year === null ? null : fiscal.quarter(ordinal, year - 1);
}

/** The last quarter of this name that is not still to come. */
function latestQuarter(ordinal: number, fiscal: FiscalCalendar): Period | null {
  const { current } = fiscal;
  const year = current === null ? null : fiscal.yearNamed(current);
  if (current === null || year === null) return null;
  const named = fiscal.quarter(ordinal, year);
  return named !== null && named.end > current.end ? fiscal.quarter(ordinal, year - 1) : named;
}

/** A year printed with two or four digits. */
function wholeYear(digits: string | undefined): number {
  const year = Number(digits);
  return year < 100 ? 2000 + year : year;
}

/** Longer phrases first: the first that fits is taken. */
const PHRASES: readonly Phrase[] = [
  phrase(`${ORDINAL}[\\s-]+(?:fiscal\\s+)?quarter(?:\\s+(?:of|in)|,)?\\s+${FISCAL}${YEAR}`, (match, fiscal) =>
    absolute(fiscal.quarter(ordinalOf(match[1] ?? '') ?? 0, Number(match[2]))),
  ),
  // `fiscal 2023 fourth quarter ended September 30, 2023`: the quarter, of which the year is a part of the name.
  phrase(
    `(?:(?:fiscal|financial)\\s+)?(?:year\\s+)?${YEAR}(?:[’']s)?\\s+(?:fiscal\\s+)?${ORDINAL}[\\s-]+quarter(?:,?\\s+(?:which\\s+)?ended\\s+${DATE})?`,
    (match, fiscal) => absolute(fiscal.quarter(ordinalOf(match[2] ?? '') ?? 0, Number(match[1]))),
  ),
  phrase(`q([1-4])\\s*(?:of\\s+)?(?:fy|['’])?\\s*(\\d{4}|\\d{2})`, (match, fiscal) =>
    absolute(fiscal.quarter(Number(match[1]), wholeYear(match[2]))),
  ),
  phrase(`([1-4])q\\s*['’]?\\s*(\\d{4}|\\d{2})`, (match, fiscal) =>
    absolute(fiscal.quarter(Number(match[1]), wholeYear(match[2]))),
  ),
  phrase(`(\\w+(?:-\\w+)?)[-\\s]+(months?|weeks?)(?:\\s+period)?\\s+(?:ended|to)\\s+${DATE}`, (match) => {
    const count = countOf(match[1] ?? '');
    return count === undefined
      ? null
      : absolute(spanEnding(dated(match, 3), count, (match[2] ?? '').toLowerCase().startsWith('w')));
  }),
  phrase(`first\\s+(six|nine)[-\\s]+months\\s+of\\s+${FISCAL}${YEAR}`, (match, fiscal) =>
    absolute(firstMonths(match[1], Number(match[2]), fiscal)),
  ),
  phrase(
    'first\\s+(six|nine)[-\\s]+months\\s+of\\s+(?:the\\s+)?(?:last|prior|previous)\\s+(?:fiscal\\s+)?year',
    (match, fiscal) => {
      const year = fiscal.current === null ? null : fiscal.yearNamed(fiscal.current);
      return year === null ? null : absolute(firstMonths(match[1], year - 1, fiscal));
    },
  ),
  phrase(
    '(?<=\\b(?:for|in|during)\\s+the\\s+)(?:first\\s+)?(six|nine)[-\\s]+months?(?:[-\\s]+period)?(?!\\s+(?:end|of\\b))',
    (match, { current }) =>
      current === null ? null : absolute(endsAt(current.end, countOf(match[1] ?? '') ?? 6)),
  ),
  phrase(`(?:fiscal\\s+)?quarter\\s+ended\\s+${DATE}`, (match) => absolute(endsAt(dated(match, 1), 3))),
  phrase(`half[\\s-]year\\s+(?:ended|to)\\s+${DATE}`, (match) => absolute(endsAt(dated(match, 1), 6))),
  phrase(`(?:full\\s+|fiscal\\s+|financial\\s+)*year\\s+(?:ended|to)\\s+${DATE}`, (match) =>
    absolute(endsAt(dated(match, 1), 12)),
  ),
  phrase(`(first|second)\\s+half\\s+of\\s+${FISCAL}${YEAR}`, (match, fiscal) =>
    absolute(fiscal.half(ordinalOf(match[1] ?? '') ?? 0, Number(match[2]))),
  ),
  phrase(
    `(?:same|corresponding|comparable|equivalent)\\s+(?:period|quarter|time|date)\\s+(?:of|in)\\s+${FISCAL}${YEAR}`,
    (match) => ({
      kind: 'same-period',
      year: Number(match[1]),
    }),
  ),
  phrase(
    '(?:same|corresponding|comparable)\\s+(?:period|quarter|time)\\s+(?:(?:of|in)\\s+)?(?:the\\s+)?(?:last|prior|previous|preceding)(?:\\s+fiscal)?\\s+year' +
      '|(?:same|corresponding|comparable)\\s+(?:period|quarter|time)\\s+a\\s+year\\s+(?:ago|earlier|before)' +
      "|(?:prior|previous|last)[- ]year(?:[’']s)?\\s+(?:(?:first|second|third|fourth)\\s+)?(?:period|quarter)|year[- ]ago(?:\\s+(?:period|quarter))?" +
      '|(?:one|a)\\s+year\\s+(?:ago|earlier|before)|last\\s+year|(?:prior|previous|preceding)\\s+(?:fiscal\\s+)?year' +
      '|year[- ]over[- ]year|year[- ]on[- ]year|yoy|y/y',
    () => ({ kind: 'same-period', year: null }),
  ),
  phrase(
    '(?:prior|previous|preceding|last)\\s+(?:fiscal\\s+)?quarter|quarter[- ](?:over|on)[- ]quarter|qoq|q/q|sequentially|quarter\\s+(?:before|earlier)',
    () => ({
      kind: 'prior-quarter',
    }),
  ),
  phrase(`(?:6m|hy1?|half[- ]year)\\s*['’]?${YEAR}`, (match, fiscal) =>
    absolute(fiscal.half(1, Number(match[1]))),
  ),
  // `(2023: €6 million)`, `(31 December 2023: €6 million)`: what stood in brackets before it, then.
  phrase(`(?<=\\()${YEAR}(?=\\s*:)`, (match) => ({ kind: 'same-period', year: Number(match[1]) })),
  phrase(`(?<=\\()(?:h[12]|[12]h|hy1?)\\s*['’]?(?:${YEAR}|\\d{2})(?=\\s*:)`, () => ({
    kind: 'same-period',
    year: null,
  })),
  phrase(`(?<=\\()${DAY_FIRST}(?=\\s*:)`, (match) => absolute(instant(dayFirst(match.slice(1))))),
  phrase(`(?:as\\s+of|at|as\\s+at)\\s+${DATE}`, (match) => absolute(instant(dated(match, 1)))),
  phrase(DATE, (match) => ({ kind: 'day', date: dated(match, 1) })),
  phrase(
    `(?:full\\s+|fiscal\\s+|financial\\s+)+year(?:\\s+of)?\\s+${YEAR}|fy\\s*${YEAR}|fiscal\\s+${YEAR}|year\\s+${YEAR}`,
    (match, fiscal) => absolute(fiscal.year(Number(match[1] ?? match[2] ?? match[3] ?? match[4]))),
  ),
  phrase(
    `${ORDINAL}[\\s-]+(?:fiscal\\s+)?quarter\\s+(?:(?:of\\s+)?(?:the\\s+)?(?:last|prior|previous|preceding)\\s+(?:fiscal\\s+)?year|(?:a|one)\\s+year\\s+(?:ago|earlier|before)|last\\s+year)`,
    (match, fiscal) => absolute(quarterLastYear(ordinalOf(match[1] ?? '') ?? 0, fiscal)),
  ),
  phrase(`${ORDINAL}[\\s-]+(?:fiscal\\s+)?quarter`, (match, fiscal) =>
    absolute(latestQuarter(ordinalOf(match[1] ?? '') ?? 0, fiscal)),
  ),
  phrase('q([1-4])', (match, fiscal) => absolute(latestQuarter(Number(match[1]), fiscal))),
  phrase(`(?:in|for|during|from|throughout|versus|of)\\s+${YEAR}`, (match, fiscal) =>
    absolute(fiscal.year(Number(match[1]))),
  ),
  phrase(`and\\s+${YEAR}(?=\\s*,?\\s*respectively)`, (match) => ({
    kind: 'same-period',
    year: Number(match[1]),
  })),
  phrase('full[- ]year', () => ({ kind: 'current', span: 'year' })),
  phrase('(?:during|in|for)\\s+(?:the|this)\\s+(quarter|period|year)', (match) => ({
    kind: 'current',
    span: (match[1] ?? 'period').toLowerCase() as 'quarter' | 'year' | 'period',
  })),
];

/** What every phrase of time opens with, so that most words cost one look. */
const OPENING =
  /(?:(?:in|for|during|of|on|at|from|over|throughout|versus|and|as)\s+(?:of\s+|at\s+)?)?(?:(?:the|this)\s+)?(?:(?:19|20)\d\d|first|second|third|fourth|1st|2nd|3rd|4th|q[1-4]|[1-4]q|[12]h|h[12]|6m|hy|half[- ]year|\d{1,2}[- ](?:months?|weeks?)|\d{1,2}\s+[jfmasond]|three|six|nine|twelve|thirteen|fourteen|twenty|thirty|forty|fifty|fiscal|financial|full|quarter|year|period|same|corresponding|comparable|equivalent|prior|previous|preceding|last|one\s+year|a\s+year|yoy|y\/y|qoq|q\/q|sequentially|fy|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iy;

/** The period phrase that starts at an offset; `undefined` where none does. */
export function periodAt(
  text: string,
  at: number,
  fiscal: FiscalCalendar,
): { readonly end: number; readonly reference: PeriodReference } | undefined {
  OPENING.lastIndex = at;
  if (!OPENING.test(text)) return undefined;
  for (let index = 0; index < PHRASES.length; index++) {
    const { pattern, read } = PHRASES[index] as Phrase;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const reference = match === null ? null : read(match, fiscal);
    if (match !== null && reference !== null) return { end: at + match[0].length, reference };
  }
  return undefined;
}
