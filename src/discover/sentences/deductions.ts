/** Rows that print what they deduct in parentheses, where sentences tell its size. */
import type { Fact } from '../../model/fact.ts';

/** A sentence says by how much a row lowers what it stands in; of a row that no pack knows, its parentheses tell that it does. */
export function isSizeOfDeduction(
  { concept, place, value }: Fact,
  source: Fact,
  negative: NegativeRows,
): boolean {
  if (source.place.kind !== 'table' || place.kind !== 'prose') return false;
  const isUnknown = /^(?:doc|said):/.test(concept ?? '');
  return isUnknown && value.units > 0n && negative.has(`${source.place.table}/${source.place.row}`);
}

export type NegativeRows = ReadonlySet<string>;

/** Rows whose figures are all negative, of two at least. */
export function negativeRows(facts: readonly Fact[]): NegativeRows {
  const counts = new Map<string, { all: number; negative: number }>();
  for (const { place, value } of facts) {
    if (place.kind !== 'table' || value.units === 0n) continue;
    const key = `${place.table}/${place.row}`;
    const { all, negative } = counts.get(key) ?? { all: 0, negative: 0 };
    counts.set(key, { all: all + 1, negative: negative + (value.units < 0n ? 1 : 0) });
  }
  return new Set([...counts].flatMap(([key, row]) => (row.all > 1 && row.all === row.negative ? [key] : [])));
}
