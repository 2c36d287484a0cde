/** What an identity lacks, by the names that a person knows: those of the packs, and those of the release's periods. */
import { periodWords } from '../../calendar/period-words.ts';
import { labelOf } from '../../model/concept-label.ts';
import type { ConceptName, Fact } from '../../model/fact.ts';
import type { Concept } from '../../model/identity.ts';
import { periodKey, type Period } from '../../model/period.ts';
import type { Missing } from './instantiate.ts';

/** The names of things. */
export interface Names {
  readonly concepts: ReadonlyMap<ConceptName, Concept>;
  /** By period, as the release calls it. */
  readonly periodLabels: ReadonlyMap<string, string>;
}

export function notPrinted(concept: ConceptName, reported: Fact, period: Period, names: Names): Missing {
  const when = names.periodLabels.get(periodKey(period)) ?? periodWords(period);
  const on = period.kind === 'instant' ? 'as of' : /^\d/.test(when) ? 'for the' : 'for';
  return { missing: `${nameOf(concept, reported, names)} is not printed ${on} ${when}`, concept };
}

export function inSentenceOnly(concept: ConceptName, reported: Fact, names: Names): Missing {
  return { missing: `${nameOf(concept, reported, names)} is printed in a sentence only`, concept };
}

/** What no pack declares is called as it is printed. */
function nameOf(concept: ConceptName, reported: Fact, { concepts }: Names): string {
  const declared = concepts.get(concept);
  if (declared !== undefined) return labelOf(declared);
  return concept === reported.concept ? reported.caption : concept;
}

/** The names by which the facts call their periods. */
export function periodLabelsOf(facts: readonly Fact[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { period, periodLabel } of facts)
    if (period !== null && periodLabel !== '') labels.set(periodKey(period), periodLabel);
  return labels;
}
