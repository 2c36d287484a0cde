/** Half a year, or nine months, that begins in the middle of what the other tables report on to the same day. */
import type { Fact } from '../../model/fact.ts';
import { isLone, type OddHead } from './odd-head.ts';
import { monthsOf, type DatedColumn, type Stretch } from './stretches.ts';

const YEAR_TO_DATE: ReadonlySet<number> = new Set([6, 9]);

export function oddSpans(stretches: readonly Stretch[], facts: readonly Fact[]): readonly OddHead[] {
  const columns = stretches.flatMap((stretch) => stretch.columns);
  return columns.flatMap((column): readonly OddHead[] => {
    const { period } = column;
    if (period.kind !== 'duration' || !YEAR_TO_DATE.has(monthsOf(period))) return [];
    const rivals = columns.filter(
      (other) => other.period.kind === 'duration' && other.period.end === period.end && other !== column,
    );
    const longest = longestOf(rivals);
    if (!isLone(column, facts) || longest === null || !isReportedOn(longest, rivals, monthsOf(period)))
      return [];
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

/** A quarter begins anywhere, but one with a number; and so does a year that rolls in a table of its own. */
function isReportedOn(longest: DatedColumn, rivals: readonly DatedColumn[], months: number): boolean {
  const length = monthsOf(longest.period);
  if (YEAR_TO_DATE.has(length)) return true;
  if (length === 3) return !endsIn(longest, months);
  const tables = rivals
    .filter((each) => monthsOf(each.period) === length)
    .map(({ facts: [{ place }] }) => (place.kind === 'table' ? place.table : -1));
  return new Set(tables).size > 1;
}

/** `Q2` for six months, `Q3` for nine; a second half ends in `Q4`. */
function endsIn({ facts: [{ periodLabel }] }: DatedColumn, months: number): boolean {
  const quarter = /^Q([1-4])\b/.exec(periodLabel)?.[1];
  return quarter === undefined || Number(quarter) * 3 === months || (quarter === '4' && months === 6);
}
