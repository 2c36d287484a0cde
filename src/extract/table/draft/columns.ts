/** The columns of a stretch of rows: each with its period, currency and role, told apart where several are of one period. */
import { lastDayOfMonth, yearOf } from '../../../calendar/dates.ts';
import { lengthOf, snapDuration } from '../../../calendar/shift.ts';
import { absolute, compare, powerOfTen } from '../../../number/amount.ts';
import { duration, instant, periodKey, type Duration, type Period } from '../../../model/period.ts';
import type { FiscalCalendar } from '../../calendar/fiscal.ts';
import type { CellFigure } from '../cells/cell.ts';
import type { FiscalName } from '../heads/fiscal-name.ts';
import { namesWhole, type ColumnHead } from '../heads/words.ts';
import type { RawRow } from '../rows/rows.ts';

/** Heads with the fiscal periods they name dated, and equal spans made one. */
export function dateColumns(
  columns: ReadonlyMap<number, ColumnHead>,
  fiscal: FiscalCalendar,
  seen: readonly Period[],
  isBalance: boolean,
  rows: readonly RawRow[],
): ReadonlyMap<number, ColumnHead> {
  const dated = new Map<number, ColumnHead>();
  for (const [column, head] of columns) {
    const period = head.period ?? (head.named === null ? null : fiscalPeriod(head.named, fiscal, isBalance));
    dated.set(column, { ...head, period: period?.kind === 'duration' ? snapDuration(period, seen) : period });
  }
  return tellApart(withRatios(withShares(withoutContradiction(dated), rows), rows), rows);
}

/**
 * `Three months ended | Nine months ended` over `September 30, 2025 | September 30, 2024`: nobody compares a quarter with
 * the nine months of the year before. Columns were lost between the two, and what remains is of an unknown span.
 */
function withoutContradiction(columns: ReadonlyMap<number, ColumnHead>): ReadonlyMap<number, ColumnHead> {
  const [one, other, ...more] = [...columns.values()].flatMap(({ period }) => period ?? []);
  if (one?.kind !== 'duration' || other?.kind !== 'duration' || more.length > 0) return columns;
  const isYearApart = one.end.slice(4) === other.end.slice(4) && one.end !== other.end;
  const isOneLonger = Math.abs(lengthOf(one) - lengthOf(other)) > LONGEST_ROUNDING;
  if (!isYearApart || !isOneLonger) return columns;
  return new Map([...columns].map(([column, head]) => [column, { ...head, period: null }]));
}

/** A quarter of 14 weeks beside one of 13 is no other span. */
const LONGEST_ROUNDING = 14;

function fiscalPeriod(named: FiscalName, fiscal: FiscalCalendar, isBalance: boolean): Period | null {
  const name = named.isSplit === true ? ofSplitYear(named, fiscal) : named;
  const period = name === null ? null : spanNamed(name, fiscal);
  if (period !== null) return isBalance ? instant(period.end) : period;
  if (name === null || name.isSplit === true) return null;
  const isYear = name.quarter === null && name.isToDate !== true;
  return isBalance && isYear ? instant(lastDayOfMonth(name.year, 12)) : null;
}

/** `2023/24` by the name that the release gives to the year, which may be that of its beginning. */
function ofSplitYear(name: FiscalName, fiscal: FiscalCalendar): FiscalName | null {
  const year = [name.year, name.year - 1].find((each) => {
    const span = fiscal.year(each);
    return span !== null && yearOf(span.start) === name.year - 1 && yearOf(span.end) === name.year;
  });
  return year === undefined ? null : { ...name, year };
}

function spanNamed({ quarter, half, year, isToDate }: FiscalName, fiscal: FiscalCalendar): Duration | null {
  if (isToDate === true) return toDate(quarter ?? quarterOf(fiscal), year, fiscal);
  if (quarter !== null) return fiscal.quarter(quarter, year);
  return half === null ? fiscal.year(year) : fiscal.half(half, year);
}

/** The year up to the end of a quarter. */
function toDate(quarter: number | null, year: number, fiscal: FiscalCalendar): Duration | null {
  const first = fiscal.quarter(1, year);
  const last = quarter === null ? null : fiscal.quarter(quarter, year);
  return first === null || last === null ? null : duration(first.start, last.end);
}

/** Which quarter the release reports on. */
function quarterOf({ current, quarter, yearNamed }: FiscalCalendar): number | null {
  const year = current === null ? null : yearNamed(current);
  if (current === null || year === null) return null;
  return [1, 2, 3, 4].find((ordinal) => quarter(ordinal, year)?.end === current.end) ?? null;
}

/**
 * A column of percentages alone, beside one of amounts under the same head, holds their shares of a total; a statement may
 * print the mark on its first line and its totals only.
 */
function withShares(
  columns: ReadonlyMap<number, ColumnHead>,
  rows: readonly RawRow[],
): ReadonlyMap<number, ColumnHead> {
  const figuresOf = (column: number): readonly CellFigure[] =>
    rows.flatMap((row) => row.figures.get(column) ?? []).filter((figure) => !figure.nil);
  const isPercent = (column: number): boolean => {
    const figures = figuresOf(column);
    const places = figures.find(({ percent }) => percent)?.places;
    return (
      figures.length > 1 &&
      places !== undefined &&
      figures.every((figure) => figure.percent || isBareShare(figure, places))
    );
  };
  const twin = (column: number, head: ColumnHead): boolean =>
    [...columns].some(
      ([other, { head: words }]) => other < column && words === head.head && !isPercent(other),
    );
  return new Map(
    [...columns].map(([column, head]) => {
      const isShare = head.role === 'amount' && isPercent(column) && twin(column, head);
      return [column, isShare ? { ...head, role: 'share', period: null, inPercent: true } : head];
    }),
  );
}

const WHOLE_IN_PERCENT = 100n;

/** Not above 100, and to the places to which the column prints its percentages. */
function isBareShare({ value, currency, places: own }: CellFigure, places: number): boolean {
  if (currency !== null || own !== places) return false;
  return absolute(value).units <= WHOLE_IN_PERCENT * powerOfTen(value.places);
}

/** `Average yield/rate (2)`, `Yield / cost`, `Rate earned`. */
const RATIO =
  /\b(?:(?:ratio|yield|margin|rate)s?|yields?(?: ?\/ ?| or )(?:rate|cost)s?)(?: (?:earned|paid|earned ?\/ ?paid))?(?: ?(?:\(\w{1,2}\)|%))*$/i;

/** A column of ratios, one of which prints that it is a percentage: a statement prints a mark on its first line and totals. */
function withRatios(
  columns: ReadonlyMap<number, ColumnHead>,
  rows: readonly RawRow[],
): ReadonlyMap<number, ColumnHead> {
  return new Map(
    [...columns].map(([column, head]) => {
      if (head.role !== 'amount' || !RATIO.test(head.head)) return [column, head];
      const figures = rows.flatMap((row) => row.figures.get(column) ?? []);
      const isRatio =
        figures.some((figure) => figure.percent) && figures.every((figure) => figure.currency === null);
      return [column, isRatio ? { ...head, inPercent: true } : head];
    }),
  );
}

/**
 * Of several columns of amounts with one period and currency, the one whose words name the whole, or that has none of its
 * own, keeps the row's measure; the others are parts, adjustments or other measures, and keep their words as a name.
 */
function tellApart(
  columns: ReadonlyMap<number, ColumnHead>,
  rows: readonly RawRow[],
): ReadonlyMap<number, ColumnHead> {
  const groups = new Map<string, number[]>();
  for (const [column, head] of columns) {
    if (head.role !== 'amount') continue;
    const key = `${head.period === null ? '' : periodKey(head.period)}|${head.currency}`;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  const told = new Map<number, ColumnHead>();
  for (const [column, head] of columns) told.set(column, head);
  for (const group of groups.values()) {
    const whole = group.filter((column) => namesWhole(columns.get(column)?.member ?? ''));
    const isOne =
      whole.length === 1 || !rows.some((row) => whole.filter((each) => row.figures.has(each)).length > 1);
    for (const column of group) {
      const head = columns.get(column) as ColumnHead;
      const isWhole = whole.includes(column) && (isOne || isReprinted(whole, rows));
      const keeps = !SPECIAL.test(head.member) && (group.length === 1 || isWhole);
      const alike = group.filter((each) => columns.get(each)?.member === head.member);
      const isNamed = head.member !== '' && (alike[0] === column || isReprinted(alike, rows));
      const member = isNamed ? head.member : `${head.member} column ${column}`.trim();
      told.set(column, { ...head, member: keeps ? '' : member });
    }
  }
  return told;
}

/** The current period printed again beside another comparison: the same figures in nearly all rows. */
function isReprinted(columns: readonly number[], rows: readonly RawRow[]): boolean {
  const [first, ...others] = columns;
  if (first === undefined || others.length === 0) return false;
  return others.every((other) => {
    const pairs = rows.flatMap(({ figures }) => {
      const [one, two] = [figures.get(first), figures.get(other)];
      return one === undefined || two === undefined || one.nil ? [] : [compare(one.value, two.value) === 0];
    });
    const same = pairs.filter(Boolean).length;
    return same >= FEWEST_REPRINTED && same * 10 >= pairs.length * 8;
  });
}

const FEWEST_REPRINTED = 4;

/** A column of these is never of the measure as reported, even where it stands alone. */
const SPECIAL =
  /\b(?:outlook|guidance|forecast|expected|estimated?|target|low|high|midpoint|adjust\w*|non-?gaap|pro forma|constant|eliminations?|budget|plan)\b/i;
