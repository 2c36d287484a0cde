/** A quantity is what its mentions share: concept, period and unit. */
import type { TableKind } from './extraction.ts';
import type { ConceptName } from './fact.ts';
import { periodKey, type Period } from './period.ts';
import type { Unit } from './unit.ts';

/** One string a quantity. */
export function quantityKey(concept: ConceptName, period: Period, unit: Unit): string {
  return `${concept}|${periodKey(period)}|${unit}`;
}

/** Which kind of table speaks for a quantity, lower first: the statement itself before what is derived from it. */
export const STATEMENT_RANKS: Readonly<Record<TableKind, number>> = {
  'balance-sheet': 0,
  operations: 0,
  'cash-flows': 0,
  'comprehensive-income': 1,
  segment: 2,
  reconciliation: 3,
  'operating-data': 4,
  other: 5,
};
