/** The words by which sentences date their figures, and what they refer to before the sentence's own period is known. */
import { countOf, dateOf, monthOf, MONTH_PATTERN, ordinalOf } from '../../calendar/dates.ts';
import { endsAt } from '../../calendar/shift.ts';
import { instant, type Period } from '../../model/period.ts';
import type { FiscalCalendar } from '../fiscal.ts';
import { firstMonths, latestQuarter, quarterLastYear, spanEnding, wholeYear, yearToDate } from './spans.ts';

export type PeriodReference =
  | {
      readonly kind: 'absolute';
      readonly period: Period;
      /** The other of two spans that end together. */ readonly longer?: Period;
    }
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
      `(?:(?:in|for|during|of|on|at|from|over|since|versus)\\s+)?(?:the\\s+)?(?:${source})(?![a-z0-9])`,
      'iy',
    ),
    read,
  };
}

function absolute(period: Period | null, longer?: Period): PeriodReference | null {
  if (period === null) return null;
  return longer === undefined ? { kind: 'absolute', period } : { kind: 'absolute', period, longer };
}

function dated(match: RegExpExecArray, at: number): string {
  if (match[at] === undefined) return dayFirst(match.slice(at + 3));
  return dateOf(Number(match[at + 2]), monthOf(match[at] ?? '') ?? 1, Number(match[at + 1]));
}

function dayFirst([day, month, year]: readonly (string | undefined)[]): string {
  return dateOf(Number(year), monthOf(month ?? '') ?? 1, Number(day));
}

/** `quarter and nine months ended`, `quarter and year ended`. */
function longerSpan(words: string | undefined, end: string): Period | undefined {
  if (words === undefined) return undefined;
  return endsAt(end, /^year/i.test(words) ? 12 : (countOf(words.split(/[\s-]/)[0] ?? '') ?? 12));
}

/** Longer phrases first: the first that fits is taken. */
const PHRASES: readonly Phrase[] = [
  // `the third quarter ended September 30, 2023`, `the quarter and nine months ended …`: the shorter of two spans.
  phrase(
    `(?:(?:first|second|third|fourth)[\\s-]+)?(?:fiscal\\s+)?quarter(?:\\s+(?:of\\s+)?(?:fiscal\\s+)?(?:19|20)\\d{2})?` +
      `(?:\\s+and\\s+(?:full\\s+|fiscal\\s+)*(year|(?:six|nine|twelve)[\\s-]+months?))?,?\\s+(?:which\\s+)?end(?:ed|ing)\\s+${DATE}`,
    (match) => absolute(endsAt(dated(match, 2), 3), longerSpan(match[1], dated(match, 2))),
  ),
  phrase(
    `(three|six|nine)(?:[\\s-]+months?)?\\s+and\\s+(six|nine|twelve)[\\s-]+months?\\s+end(?:ed|ing)\\s+${DATE}`,
    (match) =>
      absolute(
        spanEnding(dated(match, 3), countOf(match[1] ?? '') ?? 3, false),
        longerSpan(match[2], dated(match, 3)),
      ),
  ),
  phrase(`${ORDINAL}[\\s-]+(?:fiscal\\s+)?quarter(?:\\s+(?:of|in)|,)?\\s+${FISCAL}${YEAR}`, (match, fiscal) =>
    absolute(fiscal.quarter(ordinalOf(match[1] ?? '') ?? 0, Number(match[2]))),
  ),
  // `fiscal 2023 fourth quarter ended September 30, 2023`: the quarter, of which the year is a part of the name.
  phrase(
    `(?:(?:(?:fiscal|financial)\\s+)?(?:year\\s+)?|fy\\s*)${YEAR}(?:[’']s)?\\s+(?:fiscal\\s+)?${ORDINAL}[\\s-]+quarter(?:,?\\s+(?:which\\s+)?ended\\s+${DATE})?`,
    (match, fiscal) => absolute(fiscal.quarter(ordinalOf(match[2] ?? '') ?? 0, Number(match[1]))),
  ),
  phrase(`${ORDINAL}[\\s-]+quarter\\s+(?:of\\s+)?fy\\s*['’]?(\\d{4}|\\d{2})`, (match, fiscal) =>
    absolute(fiscal.quarter(ordinalOf(match[1] ?? '') ?? 0, wholeYear(match[2]))),
  ),
  phrase(`q([1-4])\\s*(?:of\\s+)?(?:fy|['’])?\\s*(\\d{4}|\\d{2})`, (match, fiscal) =>
    absolute(fiscal.quarter(Number(match[1]), wholeYear(match[2]))),
  ),
  phrase(`([1-4])q\\s*['’]?\\s*(\\d{4}|\\d{2})`, (match, fiscal) =>
    absolute(fiscal.quarter(Number(match[1]), wholeYear(match[2]))),
  ),
  phrase(
    `(\\w+(?:-\\w+)?)[-\\s]+(months?|weeks?)(?:\\s+(?:fiscal\\s+|reporting\\s+)?period)?\\s+(?:end(?:ed|ing)|to)\\s+${DATE}`,
    (match) => {
      const count = countOf(match[1] ?? '');
      return count === undefined
        ? null
        : absolute(spanEnding(dated(match, 3), count, (match[2] ?? '').toLowerCase().startsWith('w')));
    },
  ),
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
  phrase(`half[\\s-]year\\s+(?:end(?:ed|ing)|to)\\s+${DATE}`, (match) =>
    absolute(endsAt(dated(match, 1), 6)),
  ),
  phrase(`(?:full\\s+|fiscal\\s+|financial\\s+)*year\\s+(?:end(?:ed|ing)|to)\\s+${DATE}`, (match) =>
    absolute(endsAt(dated(match, 1), 12)),
  ),
  phrase(`(first|second)\\s+half\\s+of\\s+${FISCAL}${YEAR}`, (match, fiscal) =>
    absolute(fiscal.half(ordinalOf(match[1] ?? '') ?? 0, Number(match[2]))),
  ),
  phrase(
    `(?:same|corresponding|comparable|equivalent)\\s+(?:periods?|quarters?|time|date)\\s+(?:of|in)\\s+${FISCAL}${YEAR}`,
    (match) => ({
      kind: 'same-period',
      year: Number(match[1]),
    }),
  ),
  phrase(
    '(?:same|corresponding|comparable)\\s+(?:periods?|quarters?|time)\\s+(?:(?:of|in)\\s+)?(?:the\\s+)?(?:last|prior|previous|preceding)(?:\\s+fiscal)?\\s+year' +
      '|(?:same|corresponding|comparable)\\s+(?:periods?|quarters?|time)\\s+a\\s+year\\s+(?:ago|earlier|before)' +
      "|(?:prior|previous|last)[- ]year(?:[’']s)?\\s+(?:(?:first|second|third|fourth)\\s+)?(?:periods?|quarters?)|year[- ]ago(?:\\s+(?:periods?|quarters?))?" +
      '|(?:one|a)\\s+year\\s+(?:ago|earlier|before)|last\\s+year|(?:prior|previous|preceding)\\s+(?:fiscal\\s+)?year' +
      '|year[- ]over[- ]year|year[- ]on[- ]year|yoy|y/y',
    () => ({ kind: 'same-period', year: null }),
  ),
  phrase(
    '(?:immediately\\s+preceding|prior|previous|preceding|last|linked|sequential)[-\\s]+(?:fiscal\\s+)?quarter|quarter[- ](?:over|on)[- ]quarter|qoq|q/q|sequentially|quarter\\s+(?:before|earlier)',
    () => ({
      kind: 'prior-quarter',
    }),
  ),
  phrase(`h([12])\\s*(?:of\\s+)?(?:fy)?\\s*['’]?(\\d{4}|\\d{2})`, (match, fiscal) =>
    absolute(fiscal.half(Number(match[1]), wholeYear(match[2]))),
  ),
  phrase(`([12])h\\s*(?:fy)?\\s*['’]?(\\d{4}|\\d{2})`, (match, fiscal) =>
    absolute(fiscal.half(Number(match[1]), wholeYear(match[2]))),
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
  phrase(DATE, (match) =>
    // `up 2% from June 30, 2024`: the balance of that day.
    /^(?:from|over|since|versus)\b/i.test(match[0])
      ? absolute(instant(dated(match, 1)))
      : { kind: 'day', date: dated(match, 1) },
  ),
  phrase(
    `(?:full\\s+|fiscal\\s+|financial\\s+)+year(?:\\s+of)?\\s+${YEAR}|(?:full\\s+year\\s+)?fy\\s*['’]?((?:19|20)\\d{2}|\\d{2})|fiscal\\s+${YEAR}|year\\s+${YEAR}`,
    (match, fiscal) => absolute(fiscal.year(wholeYear(match[1] ?? match[2] ?? match[3] ?? match[4]))),
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
  phrase('(?:fiscal\\s+)?year[- ]to[- ]date|ytd', (_match, fiscal) => absolute(yearToDate(fiscal))),
  phrase(
    `(?:trailing|last|past|preceding)[\\s-]+(?:twelve|12)[\\s-]+months?(?:\\s+(?:period\\s+)?end(?:ed|ing)\\s+${DATE})?|ttm|ltm`,
    (match, { current }) => {
      const end = match[1] === undefined && match[4] === undefined ? current?.end : dated(match, 1);
      return end === undefined ? null : absolute(endsAt(end, 12));
    },
  ),
  phrase('full[- ]year', () => ({ kind: 'current', span: 'year' })),
  phrase('(?:during|in|for)\\s+(?:the|this)\\s+(quarter|period|year)', (match) => ({
    kind: 'current',
    span: (match[1] ?? 'period').toLowerCase() as 'quarter' | 'year' | 'period',
  })),
];

/** What every phrase of time opens with, so that most words cost one look. */
const OPENING =
  /(?:(?:in|for|during|of|on|at|from|over|since|throughout|versus|and|as)\s+(?:of\s+|at\s+)?)?(?:(?:the|this)\s+)?(?:(?:19|20)\d\d|first|second|third|fourth|1st|2nd|3rd|4th|q[1-4]|[1-4]q|h[12]|[12]h|6m|hy|half[- ]year|\d{1,2}[- ](?:months?|weeks?)|\d{1,2}\s+[jfmasond]|three|six|nine|twelve|thirteen|fourteen|twenty|thirty|forty|fifty|fiscal|financial|full|quarter|year|period|same|corresponding|comparable|equivalent|prior|previous|preceding|immediately|linked|sequential|last|one\s+year|a\s+year|yoy|y\/y|qoq|q\/q|ytd|ttm|ltm|trailing|past|sequentially|fy|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iy;

/** `at the end of the second quarter`: a balance is dated by the end of any span. */
const END_OF = /(?:(?:as\s+of|as\s+at|at|from)\s+)?(?:the\s+)?end\s+(?=of\b)/iy;

/** `the end of last year` is a day; `the end of the same quarter` is dated by the quarter. */
function endOf(
  reference: PeriodReference | null,
  words: string,
  fiscal: FiscalCalendar,
): PeriodReference | null {
  if (reference?.kind !== 'same-period' || /quarter|period|time|date/i.test(words)) return reference;
  const current = fiscal.current === null ? null : fiscal.yearNamed(fiscal.current);
  const year = reference.year ?? (current === null ? null : current - 1);
  const ended = year === null ? null : fiscal.year(year);
  return ended === null ? null : { kind: 'absolute', period: instant(ended.end) };
}

/** The period phrase that starts at an offset; `undefined` where none does. */
export function periodAt(
  text: string,
  at: number,
  fiscal: FiscalCalendar,
): { readonly end: number; readonly reference: PeriodReference } | undefined {
  END_OF.lastIndex = at;
  const from = END_OF.test(text) ? END_OF.lastIndex : at;
  OPENING.lastIndex = from;
  if (!OPENING.test(text)) return undefined;
  for (let index = 0; index < PHRASES.length; index++) {
    const { pattern, read } = PHRASES[index] as Phrase;
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    const said = match === null ? null : read(match, fiscal);
    const reference = from === at || match === null ? said : endOf(said, match[0], fiscal);
    if (match !== null && reference !== null) return { end: from + match[0].length, reference };
  }
  return undefined;
}
