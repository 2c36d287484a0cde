/** Years in each other's place: the columns of one table run the other way than those of all others. */
import { lastDay } from '../../model/period.ts';
import type { OddHead } from './odd-head.ts';
import { monthsOf, type Stretch } from './stretches.ts';

/** Of two tables neither tells which is right. */
const ENOUGH_OTHERS = 2;

export function oddOrder(stretches: readonly Stretch[]): readonly OddHead[] {
  const orders = stretches.filter(isOfStatements).flatMap((stretch) => {
    const order = orderOf(stretch);
    return order === null ? [] : [{ stretch, order }];
  });
  return orders.flatMap(({ stretch, order }): readonly OddHead[] => {
    const others = orders.filter((each) => each.stretch.table !== stretch.table);
    const tables = new Set(others.map((each) => each.stretch.table));
    const [column] = stretch.columns;
    if (tables.size < ENOUGH_OTHERS || column === undefined) return [];
    if (others.some((each) => each.order === order)) return [];
    return [
      {
        column,
        words: `comes ${order === 'up' ? 'before a later' : 'after an earlier'} one, as in no other table`,
      },
    ];
  });
}

/** Highlights may begin with the latest, and the statements behind them with the earliest. */
const isOfStatements = ({ kind }: Stretch): boolean => kind !== 'other' && kind !== 'operating-data';

/** `null` where there is nothing to compare, or no one order. */
function orderOf({ columns }: Stretch): 'up' | 'down' | null {
  const orders = new Set<'up' | 'down'>();
  for (const [index, { period }] of columns.slice(1).entries()) {
    const before = columns[index]?.period;
    if (before === undefined || monthsOf(before) !== monthsOf(period)) continue;
    if (lastDay(before) !== lastDay(period)) orders.add(lastDay(before) < lastDay(period) ? 'up' : 'down');
  }
  const [order, ...more] = orders;
  return more.length > 0 ? null : (order ?? null);
}
