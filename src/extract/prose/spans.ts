/** Spans that phrases of time mean in a release's calendar. */
import { addDays, countOf } from '../../calendar/dates.ts';
import { endsAt } from '../../calendar/shift.ts';
import { duration, type Period } from '../../model/period.ts';
import type { FiscalCalendar } from '../fiscal.ts';

export function spanEnding(end: string, count: number, inWeeks: boolean): Period {
  return inWeeks ? duration(addDays(end, 1 - 7 * count), end) : endsAt(end, count);
}

/** The first six or nine months of a year. */
export function firstMonths(word: string | undefined, year: number, fiscal: FiscalCalendar): Period | null {
  const months = countOf(word ?? '') ?? 0;
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
