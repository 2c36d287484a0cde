/** Years in each other's place: two columns stand the other way round than all that are a year apart elsewhere. */
import { isOfStatements, type OddHead } from './odd-head.ts';
import { monthsBetween, monthsOf, type DatedColumn, type Stretch } from './stretches.ts';

/** Of one pair against another it would not be clear which is right. */
const ENOUGH_OTHERS = 2;

export function oddOrder(stretches: readonly Stretch[]): readonly OddHead[] {
  const pairs = stretches.filter(isOfStatements).flatMap(pairsOf);
  const up = pairs.filter(({ order }) => order === 'up');
  const down = pairs.filter(({ order }) => order === 'down');
  const [few, most] = up.length < down.length ? [up, down] : [down, up];
  const [pair, ...more] = few;
  if (pair === undefined || !more.every((other) => other.stretch === pair.stretch)) return [];
  if (most.length < ENOUGH_OTHERS || most.every(({ stretch }) => stretch === pair.stretch)) return [];
  const [column, other] = pair.columns;
  const side = pair.order === 'up' ? 'before' : 'behind';
  return [
    { column, words: `stands ${side} the one headed ${other.facts[0].periodLabel}, as no other year does` },
  ];
}

interface Pair {
  readonly stretch: Stretch;
  readonly columns: readonly [DatedColumn, DatedColumn];
  readonly order: 'up' | 'down';
}

/** Columns a year apart, left to right. */
function pairsOf(stretch: Stretch): readonly Pair[] {
  const { columns } = stretch;
  return columns.flatMap((column, index) =>
    columns.slice(index + 1).flatMap((other): readonly Pair[] => {
      if (monthsOf(column.period) !== monthsOf(other.period)) return [];
      const by = monthsBetween(column.period, other.period);
      if (Math.abs(by) !== 12) return [];
      return [{ stretch, columns: [column, other], order: by > 0 ? 'up' : 'down' }];
    }),
  );
}
