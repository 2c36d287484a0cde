/** Claims of sentences whose other operand stands elsewhere in the release: in a table, or in another sentence. */
import type { Claim } from '../model/claim.ts';
import type { ConceptName, Fact } from '../model/fact.ts';
import type { FigureId } from '../model/figure.ts';
import { quantityKey } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { Inventory } from './figures/inventory.ts';
import type { Pending } from './prose/claims/claims.ts';
import type { Figures } from './prose/claims/pending.ts';

/** A figure whose claim finds no other operand is left untied, with the reason; said twice, it is held to where it was said first. */
export function settledClaims(
  pending: readonly Pending[],
  facts: readonly Fact[],
  inventory: Inventory,
): readonly Claim[] {
  const figures = figuresByAspects(facts);
  const first = new Map<string, FigureId>();
  return pending.flatMap(({ figure, claim, again = null }): readonly Claim[] => {
    const settled = claim(figures);
    if (typeof settled !== 'string') return [settled];
    const same = again === null ? undefined : first.get(again);
    if (same !== undefined) return [{ kind: 'repeat', figure, of: [same] }];
    if (again !== null) first.set(again, figure);
    inventory.untie(figure, settled);
    return [];
  });
}

function figuresByAspects(facts: readonly Fact[]): Figures {
  const byAspects = new Map<string, Fact>();
  const units = new Map<ConceptName, Unit[]>();
  for (const fact of facts) {
    if (fact.concept === null || fact.period === null) continue;
    const key = quantityKey(fact.concept, fact.period, fact.unit);
    const known = byAspects.get(key);
    if (known === undefined || (known.place.kind === 'prose' && fact.decimals > known.decimals))
      byAspects.set(key, fact);
    const printed = units.get(fact.concept) ?? [];
    if (!printed.includes(fact.unit)) units.set(fact.concept, [...printed, fact.unit]);
  }
  const factOf: Figures['factOf'] = (concept, period, unit) =>
    byAspects.get(quantityKey(concept, period, unit)) ?? null;
  return {
    factOf,
    find: (concept, period, unit) => factOf(concept, period, unit)?.id ?? null,
    unitsOf: (concept) => units.get(concept) ?? [],
  };
}
