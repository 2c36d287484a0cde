/** Which mention speaks for a quantity: a statement's before what is derived from it, a table's before prose, then the finest. */
import type { Extraction, TableKind } from './extraction.ts';
import type { Fact } from './fact.ts';

/** Lower comes first: statements in the order in which one takes up the other's totals, then what is derived from them. */
export const STANDING: Readonly<Record<TableKind, number>> = {
  'balance-sheet': 0,
  operations: 1,
  'cash-flows': 2,
  'comprehensive-income': 3,
  segment: 4,
  reconciliation: 5,
  'operating-data': 6,
  other: 7,
};
const IN_PROSE = 8;

/**
 * Mentions that stand level and are printed to the same place keep the order of the document.
 *
 * @param foremost the kind of table that comes before all others; by default none does
 */
export function byStanding({ tables }: Pick<Extraction, 'tables'>, foremost?: TableKind): Comparison {
  const standing = ({ place }: Fact): number => {
    if (place.kind === 'prose') return IN_PROSE;
    const kind = tables[place.table]?.kind ?? 'other';
    return kind === foremost ? -1 : STANDING[kind];
  };
  return (a, b) => standing(a) - standing(b) || b.decimals - a.decimals;
}

type Comparison = (a: Fact, b: Fact) => number;
