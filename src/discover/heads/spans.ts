/** Half a year, or nine months, that begins in the middle of what the other tables report on to the same day. */
import type { Fact } from '../../model/fact.ts';
import { periodKey } from '../../model/period.ts';
import { isSameHead, type OddHead } from './odd-head.ts';
import { monthsOf, type DatedColumn, type Stretch } from './stretches.ts';

const YEAR_TO_DATE: ReadonlySet<number> = new Set([6, 9]);

export function oddSpans(stretches: readonly Stretch[], facts: readonly Fact[]): readonly OddHead[] {
  const columns = stretches.flatMap((stretch) => stretch.columns);
  return columns.flatMap((column): readonly OddHead[] => {
    const { period } = column;
    if (period.kind !== 'duration' || !YEAR_TO_DATE.has(monthsOf(period))) return [];
    const isLone = !facts.some(
      (fact) =>
        fact.period !== null && periodKey(fact.period) === periodKey(period) && !isSameHead(fact, column),
    );
    const rivals = columns.filter(
      (other) => other.period.kind === 'duration' && other.period.end === period.end && other !== column,
    );
    const longest = longestOf(rivals);
    if (!isLone || longest === null || !isReportedOn(longest, rivals)) return [];
    return [
      {
        column,
        words: `is the only one of its ${monthsOf(period)} months, beside ${longest.facts[0].periodLabel}`,
      },
    ];
  });
}

function longestOf(columns: readonly DatedColumn[]): DatedColumn | null {
  return columns.toSorted((a, b) => monthsOf(b.period) - monthsOf(a.period))[0] ?? null;
}

/** A quarter begins anywhere, and so does a year that rolls in a table of its own. */
function isReportedOn({ period }: DatedColumn, rivals: readonly DatedColumn[]): boolean {
  if (YEAR_TO_DATE.has(monthsOf(period))) return true;
  const tables = rivals
    .filter((each) => monthsOf(each.period) === 12)
    .map(({ facts: [{ place }] }) => (place.kind === 'table' ? place.table : -1));
  return new Set(tables).size > 1;
}
