/** The calendar of a release from its tables; where it has none, from the first date its words end a period on. */
import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  MONTH_PATTERN,
  monthOf,
  ordinalOf,
  YEAR_PATTERN,
} from '../../calendar/dates.ts';
import { endsAt } from '../../calendar/shift.ts';
import type { Document } from '../../model/document.ts';
import type { Duration, Period } from '../../model/period.ts';
import { fiscalCalendar, type FiscalCalendar } from './fiscal.ts';
import { reportedByCalendar, reportedByNames } from './named-calendar.ts';
import type { FiscalName } from '../table/heads/fiscal-name.ts';
import { readNamedSpan } from '../table/heads/span.ts';

// All in small letters, as is what they are looked for in: so V8 compiles them in half the time.
/** Six groups, of which the first or the last three are a day: `June 30, 2024`, `30 June 2024`. */
const DATE = `(?:(${MONTH_PATTERN})\\.?\\s+(\\d{1,2})\\s*,\\s*${YEAR_PATTERN}|(\\d{1,2})(?:st|nd|rd|th)?\\s+(${MONTH_PATTERN})\\.?,?\\s+${YEAR_PATTERN})`;
const ENDED = new RegExp(`\\bended\\s+(?:on\\s+)?${DATE}`, 'g');
const DAY = new RegExp(`\\b${DATE}`, 'g');
const NAMED =
  /\b(first|second|third|fourth|1st|2nd|3rd|4th)[- ](?:fiscal[- ])?quarter(?:\s+and\s+(?:the\s+)?(?:full|fiscal)(?:[- ]year)?)?(?:\s+(?:of|for))?,?(?:\s+(?:the\s+)?(?:fiscal\s+)?(?:year\s+)?((?:19|20)\d{2}))?|\b(?:fiscal|financial)\s+(first|second|third|fourth)\s+quarter|\bq([1-4])\s*(?:of\s+)?(?:fy|fiscal)?\s*['’]?((?:19|20)\d{2}|\d{2}\b)?|\b(?:first|second|third|fourth)\s+and\s+(?:full|fiscal)[- ]year\s+((?:19|20)\d{2})/g;

/** The headline is looked for in this many characters. */
const OPENING = 4000;

/**
 * @param seen periods that heads of tables date
 * @param names periods that they name
 */
export function documentCalendar(
  document: Document,
  seen: readonly Period[],
  names: readonly FiscalName[],
): FiscalCalendar {
  const opening = document.text.slice(0, OPENING);
  const lower = opening.toLowerCase();
  const named = nameOfQuarter(lower);
  const days = [...lower.matchAll(DAY)].map(dayOf);
  const endings = [...lower.matchAll(ENDED)];
  const ended = endings[0] ?? null;
  const hasDurations = seen.some((period) => period.kind === 'duration');
  const months = ended === null ? 0 : monthsBefore(lower, ended.index);
  const half =
    hasDurations || months === 12
      ? null
      : months === 6 && ended !== null
        ? endsAt(dayOf(ended), 6)
        : firstHalf(opening, seen);
  if (half !== null) return fiscalCalendar([...seen, half], { quarter: 2, year: null }, days);
  const quarter = hasDurations || ended !== null ? null : calendarQuarter(named, days);
  if (quarter !== null) return fiscalCalendar([...seen, quarter], named, days);
  if (hasDurations) return fiscalCalendar(seen, named, days, lastTold(endings.map(dayOf), seen, days));
  if (ended !== null)
    return fiscalCalendar([...seen, endsAt(dayOf(ended), months)], withQuarter(named, months), days);
  const spans = seen.length === 0 ? monthsTold(lower) : [];
  if (spans.length > 0) return fiscalCalendar(spans, named, days);
  const reported =
    seen.length === 0
      ? reportedByCalendar(document.text, names)
      : reportedByNames(document.text, opening, seen, names);
  if (reported === null) return fiscalCalendar(seen, named, days);
  return fiscalCalendar([...seen, reported.span], reported, days);
}

/** `Interim report January–September 2024` */
function monthsTold(lower: string): readonly Duration[] {
  return [...lower.matchAll(MONTHS)].flatMap(({ 0: words }) => {
    const span = readNamedSpan(words);
    return span === null || span === 'unclear' ? [] : [span];
  });
}

const MONTHS = new RegExp(
  `\\b(?:1 )?${MONTH_PATTERN}(?: 1)?\\s?[-–—]\\s?(?:(?:28|29|30|31) )?${MONTH_PATTERN}(?: (?:28|29|30|31),?)? ${YEAR_PATTERN}`,
  'g',
);

/** Six months, or nine, of a year that the headline does not divide end with its second or third quarter. */
function withQuarter<Named extends { readonly quarter: number | null }>(named: Named, months: number): Named {
  return named.quarter === null && (months === 6 || months === 9) ? { ...named, quarter: months / 3 } : named;
}

/** A release reports within this many days. */
const REPORTED_WITHIN = 75;

/** `Second-Quarter 2025`, said in July 2025 and dated nowhere: the quarter of the calendar that ended before. */
function calendarQuarter(
  { quarter, year }: { readonly quarter: number | null; readonly year: number | null },
  days: readonly string[],
): Duration | null {
  if (quarter === null || year === null) return null;
  const end = addDays(addMonths(`${year}-01-01`, 3 * quarter), -1);
  const isTold = days.some((day) => day > end && daysBetween(end, day) <= REPORTED_WITHIN);
  return isTold ? endsAt(end, 3) : null;
}

/**
 * The last day that the opening says a period has ended on, where columns behind it are an outlook: one ends on that day,
 * no balance is dated after it, and the release is of a day before the last of them ends.
 */
function lastTold(told: readonly string[], seen: readonly Period[], days: readonly string[]): string | null {
  const last = told.toSorted().at(-1) ?? '';
  const ends = seen.flatMap((period) => (period.kind === 'duration' ? [period.end] : []));
  const latest = ends.toSorted().at(-1) ?? '';
  const isLast = seen.every((period) => period.kind === 'duration' || period.date <= last);
  const isReleased = days.some((day) => day > last && day < latest);
  return ends.includes(last) && isLast && isReleased ? last : null;
}

function dayOf([, month, day, year, dayFirst, monthBehind, yearBehind]: RegExpMatchArray): string {
  return dateOf(
    Number(year ?? yearBehind),
    monthOf(month ?? monthBehind ?? '') ?? 1,
    Number(day ?? dayFirst),
  );
}

/** Of the spans that the words before `ended` name, the shortest. */
function monthsBefore(lower: string, at: number): number {
  const words = lower.slice(Math.max(0, at - 60), at).replace(/^.*[.;:\n]/s, '');
  return SPANS.find(([pattern]) => pattern.test(words))?.[1] ?? 3;
}

const SPANS: readonly (readonly [RegExp, number])[] = [
  [/\bquarter\b|\b(?:three|3)[- ]months?\b|\bthree and\b|\b(?:13|14|thirteen|fourteen)[- ]weeks?\b/, 3],
  [/\bhalf\b|\b(?:six|6)[- ]months?\b|\bsix and\b|\b2[67][- ]weeks?\b/, 6],
  [/\b(?:nine|9)[- ]months?\b|\b(?:39|40)[- ]weeks?\b/, 9],
  [/\byear\b|\b(?:twelve|12)[- ]months?\b|\b5[23][- ]weeks?\b/, 12],
];

/** A report on a first half, whose heads name periods without a date: it ends with its last balance sheet. */
function firstHalf(opening: string, seen: readonly Period[]): Duration | null {
  if (!/\b(?:first half|half[- ]year(?:ly)?|H1|HY1?|6M|six months)\b/i.test(opening)) return null;
  const days = seen.flatMap((period) => (period.kind === 'instant' ? [period.date] : []));
  const last = days.toSorted().at(-1);
  return last === undefined ? null : endsAt(last, 6);
}

/** The quarter that the opening names most often, and the last year it gives it: the others are those it compares with. */
function nameOfQuarter(lower: string): { readonly quarter: number | null; readonly year: number | null } {
  const named = [...lower.matchAll(NAMED)].flatMap((match) => {
    const quarter = match[4] === undefined ? ordinalOf(match[1] ?? match[3] ?? '') : Number(match[4]);
    const year = match[2] ?? match[5];
    return quarter === undefined
      ? []
      : [{ quarter, year: year === undefined ? null : wholeYear(Number(year)) }];
  });
  const count = (quarter: number): number => named.filter((each) => each.quarter === quarter).length;
  const [most] = named.toSorted((a, b) => count(b.quarter) - count(a.quarter));
  if (most === undefined) return { quarter: null, year: null };
  const years = named.flatMap(({ quarter, year }) =>
    quarter === most.quarter && year !== null ? [year] : [],
  );
  return { quarter: most.quarter, year: years.length === 0 ? null : Math.max(...years) };
}

const wholeYear = (year: number): number => (year < 100 ? 2000 + year : year);
