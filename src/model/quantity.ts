/** A quantity is what its mentions share: concept, period and unit. */
import type { ConceptName } from './fact.ts';
import { periodKey, type Period } from './period.ts';
import type { Unit } from './unit.ts';

/** One string a quantity. */
export function quantityKey(concept: ConceptName, period: Period, unit: Unit): string {
  return `${concept}|${periodKey(period)}|${unit}`;
}
