/** A calendar date as sentences write it, `June 30, 2024` or `30 June 2024`, and the day it names. */
import { dateOf, monthOf, MONTH_PATTERN } from '../../../calendar/dates.ts';

export const YEAR = '((?:19|20)\\d{2})';
export const DAY_FIRST = `(\\d{1,2})(?:st|nd|rd|th)?\\s+(${MONTH_PATTERN})\\s*,?\\s+${YEAR}`;
/** Six groups, of which the first or the last three are a date. */
export const DATE = `(?:(${MONTH_PATTERN})\\s+(\\d{1,2})\\s*,\\s*${YEAR}|${DAY_FIRST})`;

export function dated(match: RegExpExecArray, at: number): string {
  if (match[at] === undefined) return dayFirst(match.slice(at + 3));
  return dateOf(Number(match[at + 2]), monthOf(match[at] ?? '') ?? 1, Number(match[at + 1]));
}

export function dayFirst([day, month, year]: readonly (string | undefined)[]): string {
  return dateOf(Number(year), monthOf(month ?? '') ?? 1, Number(day));
}
