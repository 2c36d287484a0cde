/** Spans that phrases of time mean in a release's calendar. */
import { addDays, countOf, dateOf, lastDayOfMonth, monthOf, yearOf } from '../../../calendar/dates.ts';
import { endsAt } from '../../../calendar/shift.ts';
import { duration, type Period } from '../../../model/period.ts';
import type { FiscalCalendar } from '../../calendar/fiscal.ts';

export function weeksEnding(end: string, count: number): Period {
  return duration(addDays(end, 1 - 7 * count), end);
}

/** `quarter and nine months ended`, `quarter and year ended`. */
export function longerSpan(words: string | undefined, end: string): Period | undefined {
  if (words === undefined) return undefined;
  return endsAt(end, words.startsWith('year') ? 12 : (countOf(words.split(/[\s-]/)[0] ?? '') ?? 12));
}

/** The first six or nine months of a year, or its first `three quarters`. */
export function firstMonths(words = '', year: number, fiscal: FiscalCalendar): Period | null {
  const [count = '', unit = ''] = words.split(/[\s-]+/);
  const months = (countOf(count) ?? 0) * (unit === 'quarters' ? 3 : 1);
  const last = fiscal.quarter(months / 3, year);
  return last === null ? null : endsAt(last.end, months);
}

export function quarterLastYear(ordinal: number, fiscal: FiscalCalendar): Period | null {
  const year = fiscal.current === null ? null : fiscal.yearNamed(fiscal.current);
  return year === null ? null : fiscal.quarter(ordinal, year - 1);
}

/** The last quarter of this name that is not still to come. */
export function latestQuarter(ordinal: number, fiscal: FiscalCalendar): Period | null {
  const { current } = fiscal;
  const year = current === null ? null : fiscal.yearNamed(current);
  if (current === null || year === null) return null;
  const named = fiscal.quarter(ordinal, year);
  return named !== null && named.end > current.end ? fiscal.quarter(ordinal, year - 1) : named;
}

/** `January–September`, of the year that is printed behind it, else the last that has ended. */
export function betweenMonths(
  [first = '', last = '', printed]: readonly (string | undefined)[],
  { current }: FiscalCalendar,
): Period | null {
  const [from, to] = [monthOf(first), monthOf(last)];
  if (from === undefined || to === undefined || (printed === undefined && current === null)) return null;
  const ofYear = (year: number): Period =>
    duration(dateOf(from > to ? year - 1 : year, from, 1), lastDayOfMonth(year, to));
  if (printed !== undefined || current === null) return ofYear(Number(printed));
  const year = yearOf(current.end);
  return lastDayOfMonth(year, to) > current.end ? ofYear(year - 1) : ofYear(year);
}

/** From the start of the fiscal year to the end of the current period. */
export function yearToDate({ current, yearNamed, year }: FiscalCalendar): Period | null {
  const name = current === null ? null : yearNamed(current);
  const whole = name === null ? null : year(name);
  return current === null || whole === null ? null : duration(whole.start, current.end);
}

/** A year printed with two or four digits. */
export function wholeYear(digits: string | undefined): number {
  const year = Number(digits);
  return year < 100 ? 2000 + year : year;
}
