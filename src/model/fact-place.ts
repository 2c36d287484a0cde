/** Which facts stand together: in one sentence, or in one column of a table. */
import type { Fact } from './fact.ts';
import { groupBy } from './grouped.ts';

/** One string a sentence; `null` for what stands in a table. */
export function sentenceOf({ place }: Fact): string | null {
  return place.kind === 'prose' ? `${place.block}.${place.sentence}` : null;
}

/** @returns for a fact all of its sentence, itself among them; none for what stands in a table */
export function factsBySentence(facts: readonly Fact[]): (fact: Fact) => readonly Fact[] {
  const sentences = groupBy(facts, sentenceOf);
  return (fact) => sentences.get(sentenceOf(fact) ?? '') ?? [];
}

/** One string a row of a table; `null` for what stands in a sentence. */
export function rowOf({ place }: Fact): string | null {
  return place.kind === 'table' ? `${place.table}.${place.row}` : null;
}

/** `null` for what stands in a sentence. */
export function columnOf({ place }: Fact): number | null {
  return place.kind === 'table' ? place.column : null;
}
