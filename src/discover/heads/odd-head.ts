/** A head that other heads contradict. */
import type { Fact } from '../../model/fact.ts';
import { lastDay, type Period } from '../../model/period.ts';
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

/** Where each period is printed, by its end and its length: the columns and the sentences. */
export type Printed = ReadonlyMap<string, ReadonlySet<string>>;

export function printedPeriods(facts: readonly Fact[]): Printed {
  const printed = new Map<string, Set<string>>();
  for (const { period, place } of facts) {
    if (period === null) continue;
    const key = lengthAndEnd(period);
    const places = printed.get(key) ?? new Set();
    printed.set(key, places.add(placeKey(place)));
  }
  return printed;
}

/** Of its period nothing else is printed, but in the column itself. */
export function isLone({ period, facts: [first] }: DatedColumn, printed: Printed): boolean {
  const places = printed.get(lengthAndEnd(period));
  return places?.size === 1 && places.has(placeKey(first.place));
}

function lengthAndEnd(period: Period): string {
  return `${monthsOf(period)} ${lastDay(period)}`;
}

function placeKey(place: Fact['place']): string {
  return place.kind === 'table' ? `${place.table}.${place.column}` : 'prose';
}
