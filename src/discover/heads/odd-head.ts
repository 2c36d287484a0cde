/** A head that other heads contradict. */
import type { Fact } from '../../model/fact.ts';
import type { DatedColumn } from './stretches.ts';

export interface OddHead {
  readonly column: DatedColumn;
  /** `stands 15 months from …`, said of the column. */
  readonly words: string;
}

/** Whether a figure stands in the column. */
export function isSameHead({ place }: Fact, { facts: [{ place: own }] }: DatedColumn): boolean {
  return (
    place.kind === 'table' && own.kind === 'table' && place.table === own.table && place.column === own.column
  );
}
