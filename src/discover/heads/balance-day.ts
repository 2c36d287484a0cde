/** A balance sheet of another day than that on which the statements of flows end. */
import { daysBetween } from '../../calendar/dates.ts';
import { FLOW_STATEMENTS } from '../../model/extraction.ts';
import { lastDay } from '../../model/period.ts';
import type { OddHead } from './odd-head.ts';
import type { DatedColumn, Stretch } from './stretches.ts';

/** Fiscal calendars end on a weekday, and some statements are of the nearest. */
const DAYS_APART = 20;

export function oddBalanceDay(stretches: readonly Stretch[]): readonly OddHead[] {
  const flows = latestIn(
    stretches.filter(({ kind }) => FLOW_STATEMENTS.has(kind)),
    'duration',
  );
  const balance = latestIn(
    stretches.filter(({ kind }) => kind === 'balance-sheet'),
    'instant',
  );
  if (flows === null || balance === null) return [];
  const isApart = Math.abs(daysBetween(lastDay(balance.period), lastDay(flows.period))) > DAYS_APART;
  return isApart
    ? [
        {
          column: balance,
          words: `is the last of the balance sheet, and the last of the other statements is headed ${flows.facts[0].periodLabel}`,
        },
      ]
    : [];
}

function latestIn(stretches: readonly Stretch[], kind: DatedColumn['period']['kind']): DatedColumn | null {
  const columns = stretches
    .flatMap((stretch) => stretch.columns)
    .filter(({ period }) => period.kind === kind);
  return columns.toSorted((a, b) => (lastDay(a.period) < lastDay(b.period) ? 1 : -1))[0] ?? null;
}
