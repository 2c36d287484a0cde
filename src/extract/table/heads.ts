/**
 * Column heads to periods and currencies. Heads are spread over several rows, span columns without saying how many, and
 * in text made from pages one head may be cut into two cells in the middle of a word.
 */
import {
  addDays,
  countOf,
  dateOf,
  lastDayOfMonth,
  monthOf,
  MONTH_PATTERN,
  startOfMonths,
} from '../../calendar/dates.ts';
import { duration, instant, type Duration, type Period } from '../../model/period.ts';
import { currencyCode } from '../currency.ts';

export interface HeadRow {
  /** Text by column; empty cells are left out. */
  readonly cells: ReadonlyMap<number, string>;
}

export interface ColumnHead {
  readonly head: string;
  readonly period: Period | null;
  readonly currency: string | null;
}

/** Heads of the given data columns, from the rows above the figures, outermost first. */
export function columnHeads(
  rows: readonly HeadRow[],
  columns: readonly number[],
  isBalance: boolean,
): readonly ColumnHead[] {
  const whole = rows.map((row) => joinFragments(row.cells));
  const parts = columns.map((): string[] => []);
  for (const [index, row] of whole.entries()) {
    const lower = whole.slice(index + 1);
    for (const [position, text] of spread(row, columns, lower).entries())
      if (text !== null) parts[position]?.push(text);
  }
  return parts.map((texts) => readHead(texts.join(' '), isBalance));
}

/** `Year ended December 3` and `er 31,` are one head: a cell that starts in mid-word goes on with the one before. */
function joinFragments(cells: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  const joined = new Map<number, string>();
  let last: number | null = null;
  for (const [column, text] of cells) {
    const before: string | undefined = last === null ? undefined : joined.get(last);
    if (last !== null && before !== undefined && /^[\p{Ll}.,]/u.test(text))
      joined.set(last, overlap(before, text));
    else {
      joined.set(column, text);
      last = column;
    }
  }
  return joined;
}

/** Joins two fragments of a text that may repeat some letters at the cut. */
export function overlap(before: string, after: string): string {
  for (let length = Math.min(before.length, after.length); length > 0; length--) {
    if (before.endsWith(after.slice(0, length))) return before + after.slice(length);
  }
  return before + after;
}

/** For each data column the head of this row that stands over it. */
function spread(
  row: ReadonlyMap<number, string>,
  columns: readonly number[],
  lower: readonly ReadonlyMap<number, string>[],
): readonly (string | null)[] {
  const heads = [...row];
  if (heads.length === 0) return columns.map(() => null);
  const repeats =
    columns.length % heads.length === 0 &&
    lower.some((each) => isRepeated(each, columns, columns.length / heads.length));
  if (heads.length === columns.length || repeats) {
    const size = columns.length / heads.length;
    return columns.map((_, index) => heads[Math.floor(index / size)]?.[1] ?? null);
  }
  return columns.map((column) => {
    const left = heads.filter(([at]) => at <= column);
    return (left.at(-1) ?? heads[0])?.[1] ?? null;
  });
}

/** A lower row says the same over each group of columns: `2022 2023 2023 | 2022 2023 2023`. */
function isRepeated(row: ReadonlyMap<number, string>, columns: readonly number[], size: number): boolean {
  const texts = columns.map((column) => row.get(column) ?? '');
  return size < columns.length && texts.every((text, index) => text !== '' && text === texts[index % size]);
}

const CURRENCY_WORD =
  /(?:^|[\s(])(RMB|CNY|US\s?\\?\$|USD|HK\s?\\?\$|HKD|EUR|GBP|JPY|€|£|¥|\\?\$)(?=$|[\s)'’])/;

/** One column's words: `Three months ended December 31, 2023 USD`. */
export function readHead(head: string, isBalance: boolean): ColumnHead {
  const words = head.replace(/\s+/g, ' ').trim();
  const mark = CURRENCY_WORD.exec(words)?.[1];
  return {
    head: words,
    period: readPeriod(words, isBalance),
    currency: mark === undefined ? null : (currencyCode(mark) ?? null),
  };
}

const DATE = new RegExp(`\\b(${MONTH_PATTERN})\\s*(\\d{1,2})\\s*,?\\s*,?\\s*((?:19|20)\\d{2})\\b`, 'i');
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})\\s+(${MONTH_PATTERN})\\s*,?\\s*((?:19|20)\\d{2})\\b`, 'i');
const MONTH_YEAR = new RegExp(`\\b(${MONTH_PATTERN})\\s*,?\\s*((?:19|20)\\d{2})\\b`, 'i');
const SPAN = /\b(\d{1,2}|\w+(?:[- ](?:six|seven|nine|two|three))?)[- ]+(months?|weeks?)\b/i;
const QUARTER = /\bquarter(?:ly)?\b/i;
const YEAR = /\b(?:fiscal\s+)?years?\b|\bannual\b/i;

/** The period a head states; `null` where it has no date. */
function readPeriod(head: string, isBalance: boolean): Period | null {
  const end = readDate(head);
  if (end === null) return null;
  const span = SPAN.exec(head);
  const count = span === null ? undefined : countOf(span[1] ?? '');
  if (span !== null && count !== undefined) {
    return /^w/i.test(span[2] ?? '') ? duration(addDays(end, 1 - 7 * count), end) : months(end, count);
  }
  if (QUARTER.test(head)) return months(end, 3);
  if (YEAR.test(head) && !isBalance) return months(end, 12);
  return instant(end);
}

function months(end: string, count: number): Duration {
  return duration(startOfMonths(end, count), end);
}

/** The date a head ends on; a year or a month stands for its last day. */
function readDate(head: string): string | null {
  const full = DATE.exec(head);
  if (full !== null) return dateOf(Number(full[3]), monthOf(full[1] ?? '') ?? 1, Number(full[2]));
  const reversed = DAY_MONTH.exec(head);
  if (reversed !== null)
    return dateOf(Number(reversed[3]), monthOf(reversed[2] ?? '') ?? 1, Number(reversed[1]));
  const monthYear = MONTH_YEAR.exec(head);
  if (monthYear !== null) return lastDayOfMonth(Number(monthYear[2]), monthOf(monthYear[1] ?? '') ?? 1);
  return null;
}
