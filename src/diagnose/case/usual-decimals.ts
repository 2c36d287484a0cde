/**
 * The decimals that a figure would be printed with: those of the figures beside it. A slip can lose or add a decimal
 * point, and what should stand there has as many decimals as its neighbours.
 */
import type { Fact } from '../../model/fact.ts';
import type { Figure, FigureId } from '../../model/figure.ts';
import { groupBy } from '../../model/grouped.ts';
import { exponentOf } from '../../model/printed-scale.ts';
import { indexById } from '../../model/index-by-id.ts';

/** @returns `null` for a figure that stands alone, or whose neighbours do not agree */
export function usualDecimals(
  facts: readonly Fact[],
  figureOf: (id: FigureId) => Figure,
): (id: FigureId) => number | null {
  const kindOf = (fact: Fact): string => figureOf(fact.id).class;
  // A sentence may tell millions and billions, which have decimals of their own.
  const areAlike = (fact: Fact, other: Fact): boolean =>
    kindOf(fact) === kindOf(other) &&
    exponentOf(fact, figureOf(fact.id)) === exponentOf(other, figureOf(other.id));
  const byPlace = groupBy(facts, placeOf);
  const byUnit = groupBy(facts, kindOf);
  const byId = indexById(facts);
  return (id) => {
    const fact = byId.get(id);
    // A rate of exchange is stated as exactly as its source is, whatever stands beside it.
    if (fact === undefined || kindOf(fact) === 'rate') return null;
    const beside = (byPlace.get(placeOf(fact)) ?? []).filter(
      (other) => other.id !== id && areAlike(fact, other),
    );
    if (beside.length > 0) return mostOften(beside) ?? null;
    const isAlike = kindOf(fact) === 'percent' || kindOf(fact) === 'per-share';
    return isAlike ? (mostOften(byUnit.get(kindOf(fact)) ?? []) ?? null) : null;
  };
}

/** The same row of a table, or the same sentence. */
function placeOf({ place }: Fact): string {
  return place.kind === 'table' ? `t${place.table}.${place.row}` : `p${place.block}.${place.sentence}`;
}

/** The decimals of more than half; `undefined` where no such many agree. */
function mostOften(facts: readonly Fact[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { decimals } of facts) counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
  return [...counts].find(([, count]) => count * 2 > facts.length)?.[0];
}
