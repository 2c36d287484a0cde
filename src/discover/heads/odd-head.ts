/** A head that other heads contradict. */
import type { Fact } from '../../model/fact.ts';
import { lastDay } from '../../model/period.ts';
import { monthsOf, type DatedColumn, type Stretch } from './stretches.ts';

export interface OddHead {
  readonly column: DatedColumn;
  /** `stands 15 months from …`, said of the column. */
  readonly words: string;
}

/** Highlights and histories have an order of their own, and periods that no statement has. */
export function isOfStatements({ kind }: Stretch): boolean {
  return kind !== 'other' && kind !== 'operating-data';
}

/** Of its period nothing else is printed, but in the column itself. */
export function isLone(column: DatedColumn, facts: readonly Fact[]): boolean {
  return !facts.some(
    ({ period, place }) =>
      period !== null &&
      monthsOf(period) === monthsOf(column.period) &&
      lastDay(period) === lastDay(column.period) &&
      !isInColumn(place, column.facts[0].place),
  );
}

function isInColumn(place: Fact['place'], own: Fact['place']): boolean {
  return (
    place.kind === 'table' && own.kind === 'table' && place.table === own.table && place.column === own.column
  );
}
