/**
 * Comparative columns stand a year apart, or a quarter: heads that leave out a year, or compare a quarter with another one of
 * the year before, are left over from another release. A step that two tables make is meant.
 */
import type { Fact } from '../../model/fact.ts';
import type { Period } from '../../model/period.ts';
import { isLone, type OddHead } from './odd-head.ts';
import { monthsBetween, periodsOf, type DatedColumn, type Stretch } from './stretches.ts';

/** Months between the ends of columns of one length that releases compare. */
const USUAL: ReadonlyMap<number, readonly number[]> = new Map([
  [0, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  [3, [3, 12]],
  [6, [6, 12]],
  [9, [12]],
  [12, [3, 12]],
]);

export function oddSteps(stretches: readonly Stretch[], facts: readonly Fact[]): readonly OddHead[] {
  const steps = stretches.flatMap((stretch) => stepsOf(stretch));
  const odd = steps.filter(({ months, by }) => USUAL.get(months)?.includes(by) === false);
  return odd.flatMap((step): readonly OddHead[] => {
    const { stretch, months, by, ends } = step;
    const isMeant = steps.some(
      (other) => other.stretch.table !== stretch.table && other.months === months && other.by === by,
    );
    const isBalance = months === 0;
    if (isMeant || (isBalance && stretch.kind !== 'balance-sheet')) return [];
    // Of more columns than two, one may be of any other quarter or half.
    if (stretch.periods > 2 && (isBalance || by < 12)) return [];
    const columns = ends.flatMap((end) => columnOf(stretch, end) ?? []);
    const lone = isBalance ? columns : columns.filter((column) => isLone(column, facts));
    const [first] = lone;
    const other = columns.find((column) => column !== first);
    if (first === undefined || other === undefined) return [];
    return [
      { column: first, words: `stands ${by} months from the one headed ${other.facts[0].periodLabel}` },
    ];
  });
}

interface Step {
  readonly stretch: Stretch;
  readonly months: number;
  /** Months between the ends of the two. */
  readonly by: number;
  /** The earlier first: a wrong year is rather that of the comparative. */
  readonly ends: readonly [Period, Period];
}

function stepsOf(stretch: Stretch): readonly Step[] {
  return [...USUAL.keys()].flatMap((months) => {
    const periods = periodsOf(stretch, months);
    return periods.slice(1).flatMap((later, index): readonly Step[] => {
      const earlier = periods[index] as Period;
      const by = monthsBetween(earlier, later);
      return by === 0 ? [] : [{ stretch, months, by, ends: [earlier, later] }];
    });
  });
}

function columnOf({ columns }: Stretch, period: Period): DatedColumn | undefined {
  return columns.find((column) => column.period === period);
}
