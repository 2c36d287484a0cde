/** A table whose heads are all those of the others, a year earlier: its figures may be new, and its heads were not. */
import type { Fact } from '../../model/fact.ts';
import { samePeriod } from '../../model/period.ts';
import { isLone, isOfStatements, type OddHead } from './odd-head.ts';
import { monthsBetween, monthsOf, type DatedColumn, type Stretch } from './stretches.ts';

export function staleHeads(stretches: readonly Stretch[], facts: readonly Fact[]): readonly OddHead[] {
  return stretches.filter(isOfStatements).flatMap((stretch): readonly OddHead[] => {
    const { columns, table } = stretch;
    const others = stretches.filter((other) => other.table !== table).flatMap((other) => other.columns);
    const later = columns.map((column) => others.find((other) => isYearLater(other, column)));
    const [column, first] = [columns[0], later[0]];
    if (column === undefined || first === undefined || columns.length < 2) return [];
    if (later.includes(undefined)) return [];
    if (!columns.some((each) => isLone(each, facts)) && !isCopied(stretch, stretches)) return [];
    return [
      {
        column,
        words: `and those beside it are each a year before one of the other tables, such as ${first.facts[0].periodLabel}`,
      },
    ];
  });
}

function isYearLater({ period: later }: DatedColumn, { period }: DatedColumn): boolean {
  return monthsOf(later) === monthsOf(period) && monthsBetween(period, later) === 12;
}

/** Another table has the same heads a year later, and none has them as they are. */
function isCopied({ table, columns }: Stretch, stretches: readonly Stretch[]): boolean {
  const others = stretches.filter(
    (other) => other.table !== table && other.columns.length === columns.length,
  );
  const isLike = (other: Stretch, is: (a: DatedColumn, b: DatedColumn) => boolean): boolean =>
    other.columns.every((column, index) => is(column, columns[index] as DatedColumn));
  return (
    others.some((other) => isLike(other, isYearLater)) &&
    !others.some((other) => isLike(other, (a, b) => samePeriod(a.period, b.period)))
  );
}
