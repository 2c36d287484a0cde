/**
 * The decimals that a figure would be printed with: those of the figures beside it. A slip can lose or add a decimal
 * point, and what should stand there has as many decimals as its neighbours.
 */
import type { Fact } from '../model/fact.ts';
import type { FigureId } from '../model/figure.ts';

export function usualDecimals(facts: readonly Fact[]): (id: FigureId) => number {
  const byPlace = new Map<string, Fact[]>();
  const byUnit = new Map<string, Fact[]>();
  for (const fact of facts) {
    append(byPlace, placeKey(fact), fact);
    append(byUnit, kindOf(fact), fact);
  }
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return (id) => {
    const fact = byId.get(id);
    if (fact === undefined) return 0;
    const beside = (byPlace.get(placeKey(fact)) ?? []).filter((other) => other.id !== id);
    if (beside.length > 0) return mostOften(beside) ?? fact.decimals;
    const isAmount = kindOf(fact) === 'money' || kindOf(fact) === 'shares';
    return isAmount ? fact.decimals : (mostOften(byUnit.get(kindOf(fact)) ?? []) ?? fact.decimals);
  };
}

function append(map: Map<string, Fact[]>, key: string, fact: Fact): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [fact]);
  else list.push(fact);
}

function kindOf({ unit }: Fact): string {
  if (unit === 'xbrli:shares') return 'shares';
  if (unit === 'xbrli:pure') return 'pure';
  return unit.includes('/') ? 'per-share' : 'money';
}

/** The same row of a table, or the same sentence. */
function placeKey(fact: Fact): string {
  const { place } = fact;
  const where = place.kind === 'table' ? `t${place.table}.${place.row}` : `p${place.block}.${place.sentence}`;
  return `${where}|${kindOf(fact)}`;
}

/** The decimals of more than half; `undefined` where no such many agree. */
function mostOften(facts: readonly Fact[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { decimals } of facts) counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
  return [...counts].find(([, count]) => count * 2 > facts.length)?.[0];
}
