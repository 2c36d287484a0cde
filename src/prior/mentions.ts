/** The facts of a release's tables by what they measure, so that two releases can be laid beside each other. */
import { daysBetween } from '../calendar/dates.ts';
import { lengthOf, SNAP_DAYS } from '../calendar/shift.ts';
import type { Extraction, TableKind } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';
import { groupBy } from '../model/grouped.ts';
import type { Period } from '../model/period.ts';

export type Tables = Pick<Extraction, 'facts' | 'tables'>;

/** What is expected of a later period is no comparative, and changes from release to release. */
const EXPECTED = /\b(?:outlook|guidance|forecasts?|projected|expected|estimates?)\b/i;

/**
 * One string for what a fact of a table measures, its period aside; `null` where another release could mean something
 * else by it: a caption that no pack knows needs the same headings in the same kind of statement.
 */
export function measureOf(fact: Fact, { tables }: Tables): string | null {
  const { concept, place, unit } = fact;
  if (concept === null || fact.period === null || fact.hedge !== 'none' || place.kind !== 'table')
    return null;
  const table = tables[place.table];
  if (table === undefined || EXPECTED.test(table.title)) return null;
  if (EXPECTED.test(headsOf(fact, tables).join(' '))) return null;
  if (!/^(?:doc|said):/.test(concept)) return `${concept}|${unit}`;
  if (/^doc:table-\d/.test(concept)) return null;
  const path = (table.rows[place.row]?.section ?? []).map((heading) => heading.trim().toLowerCase());
  return [concept, unit, table.kind, ...path].join('|');
}

/**
 * The heads of the columns in which a fact of a table may stand, as printed. A table that changes its columns further
 * down, or skips some, lists heads that only the period can tell apart.
 */
export function headsOf({ place, period }: Fact, tables: Extraction['tables']): readonly string[] {
  const columns = place.kind === 'table' ? (tables[place.table]?.columns ?? []) : [];
  const dated = columns.filter(
    (column) => column.period !== null && period !== null && meansSamePeriod(column.period, period),
  );
  return dated.map(({ head }) => head);
}

/** The facts of the tables, by what they measure. */
export function measuresIn(release: Tables): ReadonlyMap<string, readonly Fact[]> {
  return groupBy(release.facts, (fact) => measureOf(fact, release));
}

/** Two releases may date the first and last days of a fiscal quarter apart by a few days. */
export function meansSamePeriod(a: Period, b: Period): boolean {
  if (a.kind === 'instant' || b.kind === 'instant')
    return a.kind === 'instant' && b.kind === 'instant' && a.date === b.date;
  return isNear(a.end, b.end) && Math.abs(lengthOf(a) - lengthOf(b)) <= SNAP_DAYS;
}

export function isNear(a: string, b: string): boolean {
  return Math.abs(daysBetween(a, b)) <= SNAP_DAYS;
}

export function kindOf({ place }: Fact, { tables }: Tables): TableKind {
  return place.kind === 'table' ? (tables[place.table]?.kind ?? 'other') : 'other';
}

/** Of a caption that no pack knows, the sense was told from the signs around it, which differ from release to release. */
export function senseOf({ concept, sense }: Fact): 1 | -1 {
  return concept?.startsWith('doc:') === true ? 1 : sense;
}

/** One string a column of a table. */
export function columnOf({ place }: Fact): string {
  return place.kind === 'table' ? `${place.table}.${place.column}` : '';
}
