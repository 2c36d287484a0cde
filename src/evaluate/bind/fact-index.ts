/** Facts by their aspects, with the mention that speaks for a quantity and the one nearest to a place. */
import type { Extraction } from '../../model/extraction.ts';
import type { ConceptName, Fact, FactPlace } from '../../model/fact.ts';
import { append } from '../../model/grouped.ts';
import type { Period } from '../../model/period.ts';
import { quantityKey } from '../../model/quantity.ts';
import { byStanding } from '../../model/standing.ts';
import type { Unit } from '../../model/unit.ts';

export interface FactIndex {
  /** All mentions of a concept, in document order. */
  readonly ofConcept: (concept: ConceptName) => readonly Fact[];
  /** All mentions of a quantity; the first speaks for it. */
  readonly mentions: (concept: ConceptName, period: Period, unit: Unit) => readonly Fact[];
  /** The mention nearest to a place: same table, same column, nearest row above; else the one that speaks for it. */
  readonly nearest: (
    concept: ConceptName,
    period: Period,
    unit: Unit,
    near: FactPlace | null,
  ) => Fact | undefined;
}

export function indexFacts({ facts, tables }: Pick<Extraction, 'facts' | 'tables'>): FactIndex {
  const byConcept = new Map<ConceptName, Fact[]>();
  const byQuantity = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.concept === null) continue;
    append(byConcept, fact.concept, fact);
    if (fact.period !== null) append(byQuantity, quantityKey(fact.concept, fact.period, fact.unit), fact);
  }
  const standing = byStanding({ tables });
  for (const mentions of byQuantity.values()) mentions.sort(standing);
  const mentions: FactIndex['mentions'] = (concept, period, unit) =>
    byQuantity.get(quantityKey(concept, period, unit)) ?? [];
  return {
    ofConcept: (concept) => byConcept.get(concept) ?? [],
    mentions,
    nearest: (concept, period, unit, near) => nearest(mentions(concept, period, unit), near),
  };
}

function nearest(mentions: readonly Fact[], near: FactPlace | null): Fact | undefined {
  if (near === null || mentions.length <= 1) return mentions[0];
  let best = mentions[0];
  let least = Infinity;
  for (const mention of mentions) {
    const distance = distanceOf(mention.place, near);
    if (distance < least) [best, least] = [mention, distance];
  }
  return best;
}

/** Rows above come before rows below at the same distance: a total stands under its parts. */
function distanceOf(place: FactPlace, near: FactPlace): number {
  if (place.kind === 'prose' || near.kind === 'prose') {
    if (place.kind !== near.kind) return Infinity;
    return place.kind === 'prose' && near.kind === 'prose' && place.block === near.block ? 0 : 1e6;
  }
  if (place.table !== near.table) return Infinity;
  const rows = near.row - place.row;
  return (place.column === near.column ? 0 : 1e4) + (rows >= 0 ? rows * 2 : -rows * 2 + 1);
}
