/** Heads that say the same over the columns of several tables, but for one column of one of them. */
import type { Fact } from '../../model/fact.ts';
import { periodKey, samePeriod } from '../../model/period.ts';
import { isLone, type OddHead } from './odd-head.ts';
import { monthsOf, type DatedColumn, type Stretch } from './stretches.ts';

/** With fewer columns the heads have too little in common. */
const ENOUGH_COLUMNS = 3;

export function unlikeOthers(stretches: readonly Stretch[], facts: readonly Fact[]): readonly OddHead[] {
  return stretches.flatMap((stretch): readonly OddHead[] => {
    if (stretch.columns.length < ENOUGH_COLUMNS) return [];
    const others = stretches.filter(({ table }) => table !== stretch.table);
    if (others.some((other) => unlikeIn(stretch, other)?.length === 0)) return [];
    const near = others.flatMap((other) => {
      const [unlike, ...more] = unlikeIn(stretch, other) ?? [];
      return unlike === undefined || more.length > 0 ? [] : [{ table: other.table, unlike }];
    });
    const [first] = near;
    if (first === undefined || new Set(near.map(({ table }) => table)).size < 2) return [];
    const [column, usual] = first.unlike;
    const isOne = near.every(({ unlike: [, each] }) => samePeriod(each.period, usual.period));
    return isOne && isLone(column, facts)
      ? [{ column, words: `stands where other tables have ${usual.facts[0].periodLabel}` }]
      : [];
  });
}

/** Columns with those in their place, where they are of another time; `null` where the tables are of other columns. */
function unlikeIn(
  { columns }: Stretch,
  { columns: others }: Stretch,
): readonly (readonly [DatedColumn, DatedColumn])[] | null {
  if (columns.length !== others.length) return null;
  const pairs = columns.flatMap((column, index) => {
    const other = others[index];
    return other === undefined ? [] : [[column, other] as const];
  });
  if (pairs.some(([a, b]) => monthsOf(a.period) !== monthsOf(b.period))) return null;
  const unlike = pairs.filter(([a, b]) => !samePeriod(a.period, b.period));
  const seen = new Set<string>();
  return unlike.filter(([a, b]) => {
    const key = `${periodKey(a.period)} ${periodKey(b.period)}`;
    return !seen.has(key) && seen.add(key);
  });
}
