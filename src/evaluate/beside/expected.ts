/** What a figure would have to be, where all else is as printed. */
import type { Fact } from '../../model/fact.ts';
import { add, type Amount } from '../../number/amount.ts';

/** @param difference of its identity, which takes a loss printed without a sign as negative */
export function expectedOf({ value, sense }: Fact, { units, places }: Amount): Amount {
  return add(value, { units: sense === 1 ? -units : units, places });
}
