/**
 * The release's own calendar: which dates "the fourth quarter of 2023" and "the same period of 2022" are. Learnt from the
 * column heads of its tables and from the words "… ended December 31, 2023".
 */
import { addDays, addMonths, daysBetween, yearOf } from '../../calendar/dates.ts';
import { endsAt, lengthOf, SNAP_DAYS, snapDuration } from '../../calendar/shift.ts';
import { lastDay, type Duration, type Period } from '../../model/period.ts';

export interface FiscalCalendar {
  /** The shortest period that ends last: the one reported on. */
  readonly current: Duration | null;
  /** The day of the release, `null` where it does not open with one. */
  readonly released: string | null;
  /** The year that ends with or around it, where the release reports one. */
  readonly currentYear: Duration | null;
  readonly quarter: (ordinal: number, year: number) => Duration | null;
  readonly year: (year: number) => Duration | null;
  /** First or second half of a year. */
  readonly half: (ordinal: number, year: number) => Duration | null;
  /** The year a period belongs to, as the release names its years. */
  readonly yearNamed: (period: Period) => number | null;
  /** Calendars with the same key say the same of every period. */
  readonly key: string;
}

/**
 * @param seen periods of the tables' columns
 * @param named the quarter and the fiscal year by which the headline calls the current quarter, where it does
 * @param days dates that the opening prints, in order: the first behind the current period is that of the release
 * @param told the day until which the release tells of what was: columns behind it are an outlook
 */
export function fiscalCalendar(
  seen: readonly Period[],
  named: { readonly quarter: number | null; readonly year: number | null },
  days: readonly string[] = [],
  told: string | null = null,
): FiscalCalendar {
  const durations = seen.filter((period): period is Duration => period.kind === 'duration');
  const past = durations.filter(({ end }) => told === null || daysBetween(told, end) <= 0);
  const latest = (past.length > 0 ? past : durations).reduce(
    (end, period) => (period.end > end ? period.end : end),
    '',
  );
  const ending = durations.filter((period) => daysBetween(period.end, latest) === 0);
  const current = shortest(ending);
  const twelveMonths = ending.find((period) => lengthOf(period) > 350) ?? null;
  const toDate = ending.find((period) => lengthOf(period) > 170 && lengthOf(period) < 290);
  const isTrailing = current !== twelveMonths && isTrailingYear(ending, toDate, named.quarter);
  const currentYear = isTrailing ? null : twelveMonths;
  const yearEnd = currentYear?.end ?? yearEndFrom(current, toDate, named.quarter);
  const yearName = yearEnd === null ? named.year : nameOfYearEnding(yearEnd, named.year);
  const endOfYear = (year: number): string | null =>
    yearEnd === null || yearName === null ? null : addMonths(yearEnd, (year - yearName) * 12);
  const span = (year: number, monthsBack: number, months: number): Duration | null => {
    const end = endOfYear(year);
    return end === null ? null : snapDuration(endsAt(addMonths(end, -monthsBack), months), durations);
  };
  const released = current === null ? null : (days.find((day) => day > current.end) ?? null);
  return {
    current,
    released,
    currentYear,
    quarter: (ordinal, year) => span(year, (4 - ordinal) * 3, 3),
    year: (year) => span(year, 0, 12),
    half: (ordinal, year) => span(year, (2 - ordinal) * 6, 6),
    yearNamed: (period) => nameOfYear(period, yearEnd, yearName),
    key: JSON.stringify([current, released, currentYear, yearEnd, yearName, durations]),
  };
}

/** Until this month, a year that ends may be named after the one before. */
const LAST_MONTH_OF_BEFORE = '05';

/** A year is named after the one in which it ends, or begins; a headline may name only the year that it compares with. */
function nameOfYearEnding(end: string, named: number | null): number {
  const year = yearOf(end);
  const isEarly = end.slice(5, 7) <= LAST_MONTH_OF_BEFORE;
  return named === null || named < (isEarly ? year - 1 : year) ? year : named;
}

function shortest(periods: readonly Duration[]): Duration | null {
  return periods.reduce<Duration | null>(
    (best, each) => (best === null || lengthOf(each) < lengthOf(best) ? each : best),
    null,
  );
}

/**
 * Twelve months that end with the third quarter are trailing ones, and no fiscal year; so they are beside a quarter and the
 * half of a year that end with them, or nine months.
 */
function isTrailingYear(
  ending: readonly Duration[],
  toDate: Duration | undefined,
  quarter: number | null,
): boolean {
  if (quarter !== null) return quarter !== 4;
  return toDate !== undefined && (lengthOf(toDate) > 200 || ending.some((period) => lengthOf(period) < 100));
}

/** @param toDate six or nine months that end with it, which begin with the year */
function yearEndFrom(
  current: Duration | null,
  toDate: Duration | undefined,
  quarter: number | null,
): string | null {
  if (current === null) return null;
  if (quarter !== null) return addMonths(current.end, (4 - quarter) * 3);
  return toDate === undefined ? current.end : addMonths(addDays(toDate.start, -1), 12);
}

function nameOfYear(period: Period, yearEnd: string | null, yearName: number | null): number | null {
  if (yearEnd === null || yearName === null) return null;
  const end = lastDay(period);
  let name = yearName;
  while (daysBetween(addMonths(yearEnd, (name - yearName) * 12), end) > SNAP_DAYS) name += 1;
  while (daysBetween(addMonths(yearEnd, (name - 1 - yearName) * 12), end) <= SNAP_DAYS) name -= 1;
  return name;
}
