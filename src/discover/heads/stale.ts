/** A table whose heads are all those of the others, a year earlier: its figures may be new, and its heads were not. */
import { lastDay } from '../../model/period.ts';
import type { OddHead } from './odd-head.ts';
import { monthsBetween, monthsOf, type Stretch } from './stretches.ts';

export function staleHeads(stretches: readonly Stretch[]): readonly OddHead[] {
  return stretches.flatMap((stretch): readonly OddHead[] => {
    const [column] = stretch.columns;
    const later = stretches.find((other) => other.table !== stretch.table && isYearLater(other, stretch));
    const isAlone = stretches.every((other) => other.table === stretch.table || !isAlike(other, stretch, 0));
    if (column === undefined || stretch.columns.length < 2 || later === undefined || !isAlone) return [];
    const [first] = later.columns;
    return first === undefined
      ? []
      : [
          {
            column,
            words: `and those beside it are a year before ${first.facts[0].periodLabel} and its own of the other tables`,
          },
        ];
  });
}

const isYearLater = (later: Stretch, stretch: Stretch): boolean => isAlike(later, stretch, 12);

function isAlike({ columns }: Stretch, { columns: own }: Stretch, months: number): boolean {
  return (
    columns.length === own.length &&
    columns.every(({ period }, index) => {
      const other = own[index]?.period;
      if (other === undefined || monthsOf(other) !== monthsOf(period)) return false;
      return months === 0 ? lastDay(other) === lastDay(period) : monthsBetween(other, period) === months;
    })
  );
}
