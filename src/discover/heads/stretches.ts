/** Columns of a table as their heads date them, for as many rows as the heads stand over them. */
import { lengthOf } from '../../calendar/shift.ts';
import { daysBetween } from '../../calendar/dates.ts';
import type { Extraction, TableKind } from '../../model/extraction.ts';
import type { Fact } from '../../model/fact.ts';
import { groupBy } from '../../model/grouped.ts';
import { lastDay, periodKey, samePeriod, type Period } from '../../model/period.ts';

export interface DatedColumn {
  readonly period: Period;
  /** Of the rows below the head, from the first. */
  readonly facts: readonly [Fact, ...Fact[]];
}

export interface Stretch {
  readonly table: number;
  readonly kind: TableKind;
  /** Left to right. */
  readonly columns: readonly DatedColumn[];
  /** Periods that the heads of the whole table date, and other stretches of it. */
  readonly periods: number;
}

/** Two rows may have other reasons to stand together. */
const ENOUGH_ROWS = 3;

/** Stretches of spans and of days, apart: cash at the end stands below flows. */
export function stretchesOf({ facts, tables }: Pick<Extraction, 'facts' | 'tables'>): readonly Stretch[] {
  const dated = groupBy(facts, ({ place, period }) =>
    place.kind === 'table' && period !== null ? `${place.table} ${period.kind}` : null,
  );
  return [...dated.values()].flatMap((own): readonly Stretch[] => {
    const place = own[0]?.place;
    if (place?.kind !== 'table') return [];
    const kind = tables[place.table]?.kind ?? 'other';
    const periods = new Set(own.flatMap(({ period }) => (period === null ? [] : [periodKey(period)]))).size;
    return merged(own).flatMap((columns) =>
      columns.length === 0 ? [] : [{ table: place.table, kind, columns, periods }],
    );
  });
}

/** Rows that date their columns alike, one below the other. */
function merged(facts: readonly Fact[]): readonly (readonly DatedColumn[])[] {
  const stretches: Map<number, Fact[]>[] = [];
  for (const fact of facts) {
    const column = columnOf(fact);
    const last = stretches.at(-1);
    const above = last?.get(column);
    const isSame = above === undefined || samePeriod(above[0]?.period as Period, fact.period as Period);
    if (last === undefined || !isSame) stretches.push(new Map([[column, [fact]]]));
    else if (above === undefined) last.set(column, [fact]);
    else above.push(fact);
  }
  return stretches.map((columns) =>
    [...columns]
      .toSorted(([a], [b]) => a - b)
      .flatMap(([, [first, ...others]]) =>
        first?.period == null || others.length + 1 < ENOUGH_ROWS
          ? []
          : [{ period: first.period, facts: [first, ...others] as const }],
      ),
  );
}

function columnOf({ place }: Fact): number {
  return place.kind === 'table' ? place.column : -1;
}

const DAYS_IN_MONTH = 30.4375;

/** Whole months; none of a day. */
export function monthsOf(period: Period): number {
  return period.kind === 'instant' ? 0 : Math.round(lengthOf(period) / DAYS_IN_MONTH);
}

/** Whole months between the ends of two periods. */
export function monthsBetween(earlier: Period, later: Period): number {
  return Math.round(daysBetween(lastDay(earlier), lastDay(later)) / DAYS_IN_MONTH);
}

/** Each period once, the earliest first, of the spans or days of one length. */
export function periodsOf({ columns }: Stretch, months: number): readonly Period[] {
  const own = columns.map(({ period }) => period).filter((period) => monthsOf(period) === months);
  return [...new Map(own.map((period) => [periodKey(period), period])).values()].toSorted((a, b) =>
    lastDay(a) < lastDay(b) ? -1 : 1,
  );
}
