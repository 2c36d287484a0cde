/** Measures of a part of the business that share their name with those of the whole. */
import type { ConceptName } from '../../../model/fact.ts';
import { PURE } from '../../../model/unit.ts';
import { compare } from '../../../number/amount.ts';
import { roundTo } from '../../../number/rounding.ts';
import type { SentenceFact } from '../meaning/sentence-fact.ts';
import type { Figures } from './pending.ts';

/**
 * "Segment operating margin rose 110 basis points to 19.8 %", where the tables' own operating margin of that period is
 * 14.7 %: the base would be of another measure.
 */
export function isNamesake({ fact }: SentenceFact, concept: ConceptName, { factOf }: Figures): boolean {
  const printed = fact.unit === PURE && fact.period !== null ? factOf(concept, fact.period, PURE) : null;
  if (printed === null) return false;
  const decimals = Math.min(fact.decimals, printed.decimals);
  return compare(roundTo(fact.value, decimals), roundTo(printed.value, decimals)) !== 0;
}
