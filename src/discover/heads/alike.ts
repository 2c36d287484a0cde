/** Two columns with one head and other amounts: one of the heads was copied, and not changed. */
import type { Extraction } from '../../model/extraction.ts';
import type { Fact } from '../../model/fact.ts';
import { absolute, compare, shift, type Amount } from '../../number/amount.ts';
import { isOfStatements, type OddHead } from './odd-head.ts';
import type { DatedColumn, Stretch } from './stretches.ts';

/** Rows in which the columns differ. */
const ENOUGH = 3;
const SHORT: Amount = { units: 100n, places: 0 };

export function alikeHeads(stretches: readonly Stretch[], tables: Extraction['tables']): readonly OddHead[] {
  return stretches.filter(isOfStatements).flatMap(({ table, columns }): readonly OddHead[] => {
    const heads = tables[table]?.columns.map(({ head }) => head) ?? [];
    // Where some columns have no figures, which head is whose is not known.
    if (heads.length !== columns.length) return [];
    const odd = columns.find((column, index) => {
      // Of columns further apart the groups above them may tell what is whose.
      const twin = heads[index - 1] === heads[index] ? columns[index - 1] : undefined;
      const isPair = heads.filter((head) => head === heads[index]).length === 2;
      return twin !== undefined && isPair && isDated(heads[index]) && areOthers(twin, column);
    });
    return odd === undefined
      ? []
      : [{ column: odd, words: 'has the head of another column, and other amounts' }];
  });
}

const isDated = (head = ''): boolean => /\d{4}/.test(head);

/** In the same unit, and in no row the same. */
function areOthers({ facts: one }: DatedColumn, { facts: other }: DatedColumn): boolean {
  const rows = new Map(one.map((fact) => [rowOf(fact), fact]));
  const pairs = other.flatMap((fact) => {
    const beside = rows.get(rowOf(fact));
    return beside === undefined ? [] : [[beside, fact] as const];
  });
  return (
    pairs.length >= ENOUGH &&
    pairs.every(([a, b]) => a.unit === b.unit) &&
    pairs.filter(([a, b]) => compare(a.value, b.value) !== 0 && isLong(a) && isLong(b)).length >= ENOUGH
  );
}

/** A column of references to notes has the head of its neighbour, and no long numbers. */
function isLong({ value, decimals }: Fact): boolean {
  return compare(absolute(shift(value, decimals)), SHORT) >= 0;
}

function rowOf({ place }: Fact): number {
  return place.kind === 'table' ? place.row : -1;
}
