/** The facts of each period and unit: what stands beside a figure and could belong to what it is made of. */
import type { Fact } from '../../model/fact.ts';
import { periodKey } from '../../model/period.ts';
import type { Measures } from './toolkit.ts';

interface Group {
  readonly facts: Fact[];
  readonly finest: Map<string, Fact>;
}

const NOTHING: Group = { facts: [], finest: new Map() };

export function measuresIn(facts: readonly Fact[]): Measures {
  let groups: ReadonlyMap<string, Group> | null = null;
  const groupOf = (fact: Fact): Group => {
    groups ??= groupsOf(facts);
    return groups.get(keyOf(fact) ?? '') ?? NOTHING;
  };
  return { beside: (fact) => groupOf(fact).facts, finest: (fact) => groupOf(fact).finest.values() };
}

function groupsOf(facts: readonly Fact[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const fact of facts) {
    const key = keyOf(fact);
    if (key === null || fact.concept === null || fact.value.units === 0n) continue;
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = { facts: [], finest: new Map() }));
    group.facts.push(fact);
    const known = group.finest.get(fact.concept);
    if (known === undefined || known.decimals < fact.decimals) group.finest.set(fact.concept, fact);
  }
  return groups;
}

function keyOf({ period, unit }: Fact): string | null {
  return period === null ? null : `${unit} ${periodKey(period)}`;
}
