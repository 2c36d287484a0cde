/** A calendar date as sentences write it, `June 30, 2024` or `30 June 2024`, and the day it names. */
import { dateOf, MONTH_PATTERN, monthOf, YEAR_PATTERN } from '../../../calendar/dates.ts';

export const DAY_FIRST = `(\\d{1,2})(?:st|nd|rd|th)?\\s+(${MONTH_PATTERN})\\s*,?\\s+${YEAR_PATTERN}`;
/** Six groups, of which the first or the last three are a date. */
const DATE = new RegExp(
  `(?:(${MONTH_PATTERN})\\s+(\\d{1,2})\\s*,\\s*${YEAR_PATTERN}|${DAY_FIRST})(?![a-z0-9])`,
  'y',
);

/** The date that is written at an offset, and where it ends; `null` where none is. */
export function dateAt(lower: string, at: number): { readonly date: string; readonly end: number } | null {
  DATE.lastIndex = at;
  const match = DATE.exec(lower);
  if (match === null) return null;
  const [, month, day, year] = match;
  const date =
    month === undefined ? dayFirst(match.slice(4)) : dateOf(Number(year), monthOf(month) ?? 1, Number(day));
  return { date, end: DATE.lastIndex };
}

export function dayFirst([day, month, year]: readonly (string | undefined)[]): string {
  return dateOf(Number(year), monthOf(month ?? '') ?? 1, Number(day));
}
