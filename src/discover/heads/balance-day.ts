/** A balance sheet of another day than that on which the statements of flows end. */
import { daysBetween } from '../../calendar/dates.ts';
import { FLOW_STATEMENTS } from '../../model/extraction.ts';
import { groupBy } from '../../model/grouped.ts';
import { lastDay } from '../../model/period.ts';
import type { OddHead } from './odd-head.ts';
import type { DatedColumn, Stretch } from './stretches.ts';

/** Fiscal calendars end on a weekday, and some statements are of the nearest. */
const DAYS_APART = 20;

export function oddBalanceDay(stretches: readonly Stretch[]): readonly OddHead[] {
  const flows = latestOfAll(stretches.filter(({ kind }) => FLOW_STATEMENTS.has(kind)));
  const balance = latestIn(
    stretches.filter(({ kind }) => kind === 'balance-sheet'),
    'instant',
  );
  if (flows === null || balance === null || !areApart(balance, flows)) return [];
  const words = `is the last of the balance sheet, and the last of the other statements is headed ${flows.facts[0].periodLabel}`;
  return [{ column: balance, words }];
}

function areApart({ period: one }: DatedColumn, { period: other }: DatedColumn): boolean {
  return Math.abs(daysBetween(lastDay(one), lastDay(other))) > DAYS_APART;
}

/** `null` where tables end on other days: the heads of one are hardly read as they are meant. */
function latestOfAll(stretches: readonly Stretch[]): DatedColumn | null {
  const tables = groupBy(stretches, ({ table }) => table);
  const ends = [...tables.values()].flatMap((own) => latestIn(own, 'duration') ?? []);
  const [first] = ends;
  return first === undefined || ends.some((end) => areApart(first, end)) ? null : first;
}

function latestIn(stretches: readonly Stretch[], kind: DatedColumn['period']['kind']): DatedColumn | null {
  const columns = stretches
    .flatMap((stretch) => stretch.columns)
    .filter(({ period }) => period.kind === kind);
  return columns.toSorted((a, b) => (lastDay(a.period) < lastDay(b.period) ? 1 : -1))[0] ?? null;
}
