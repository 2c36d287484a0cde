/**
 * The calendar of a release that dates no flow: columns named `Q2 2024`, `FY24` or `2024`, and the days of its balance
 * sheets, of which the last is the end of what is reported on.
 */
import { addDays, addMonths, daysBetween, yearOf } from '../../calendar/dates.ts';
import { endsAt, SNAP_DAYS } from '../../calendar/shift.ts';
import type { Duration, Period } from '../../model/period.ts';
import type { FiscalName } from '../table/heads/fiscal-name.ts';

interface Reported {
  readonly span: Duration;
  readonly quarter: number | null;
  readonly year: number | null;
}

/**
 * @param text of the document
 * @param opening the first of it
 * @param names of the columns that no day dates
 */
export function reportedByNames(
  text: string,
  opening: string,
  seen: readonly Period[],
  names: readonly FiscalName[],
): Reported | null {
  const days = seen.flatMap((period) => (period.kind === 'instant' ? [period.date] : [])).toSorted();
  const last = days.at(-1);
  const year = Math.max(...names.map((name) => name.year));
  if (last === undefined || !Number.isFinite(year) || !isNameOf(year, last)) return null;
  const own = names.filter((name) => name.year === year);
  const quarter = lastQuarter(own);
  if (quarter !== null) return interim(quarter, year, last, days);
  return own.every((name) => name.half === null) && isAnnual(text, opening, last, days)
    ? { span: endsAt(last, 12), quarter: null, year }
    : null;
}

/**
 * Columns named `H1 2025`, `2024` and `H1 2024` of a release that prints no date in any head: by the calendar, unless it
 * speaks of years of its own.
 */
export function reportedByCalendar(text: string, names: readonly FiscalName[]): Reported | null {
  const year = Math.max(...names.map((name) => name.year));
  const own = names.filter((name) => name.year === year);
  const quarter = lastQuarter(own);
  if (quarter === null || names.some(({ isSplit }) => isSplit === true) || OWN_YEAR.test(text)) return null;
  const end = addDays(addMonths(`${year}-01-01`, 3 * quarter), -1);
  return { span: endsAt(end, own.some((name) => name.quarter === quarter) ? 3 : 6), quarter, year };
}

const OWN_YEAR = /\b(?:fiscal|financial[- ]year|FY ?['’]?\d{2})/i;

/** A year has the name of the calendar's year in which it ends, or that of a neighbour where it ends early or has just begun. */
function isNameOf(year: number, day: string): boolean {
  return Math.abs(yearOf(day) - year) <= 1;
}

/** The quarter that the columns of the last year reach to. */
function lastQuarter(names: readonly FiscalName[]): number | null {
  const quarters = names.flatMap(({ quarter, half }) => quarter ?? (half === null ? [] : [half * 2]));
  return quarters.length === 0 ? null : Math.max(...quarters);
}

/** It ends on the last day, if a balance sheet of the end of the year before stands beside that. */
function interim(quarter: number, year: number, last: string, days: readonly string[]): Reported | null {
  const opening = addMonths(last, -3 * quarter);
  return days.some((day) => isNear(day, opening)) ? { span: endsAt(last, 3), quarter, year } : null;
}

/** Its balance sheets lie whole years apart, and its words speak of a year and, where they begin, of no shorter span. */
function isAnnual(text: string, opening: string, last: string, days: readonly string[]): boolean {
  const isYears = days.every((day) =>
    [0, 1, 2, 3, 4].some((years) => isNear(day, addMonths(last, -12 * years))),
  );
  return isYears && new Set(days).size > 1 && !INTERIM.test(opening) && ANNUAL.test(text);
}

const isNear = (one: string, other: string): boolean => Math.abs(daysBetween(one, other)) <= SNAP_DAYS;

const INTERIM =
  /\b(?:quarter|quarterly|interim|half[- ]year(?:ly)?|(?:first|second) half|(?:three|six|nine|[369]) months?|[12][36] weeks|Q[1-4]|[1-4]Q|H[12]|[12]H|[369]M)\b/i;
const ANNUAL =
  /\b(?:for the (?:financial |fiscal )?year|annual (?:report|results|accounts)|full[- ]year|financial year|fiscal year|year[- ]end(?:ed)?)\b/i;
