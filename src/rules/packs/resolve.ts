/** Packs that extend one another, as one list of concepts and one of identities. */
import type { Caption, Concept, Identity, RulePack } from '../../model/identity.ts';

export interface ResolvedRules {
  /** The packs used, each after those that it extends. */
  readonly packs: readonly RulePack[];
  readonly concepts: readonly Concept[];
  readonly identities: readonly Identity[];
}

/** Whether a pack of the issuer itself, or of the user for it, says what its figures mean. */
export function knowsIssuer({ packs }: ResolvedRules): boolean {
  return packs.some(({ issuer }) => issuer.length > 0);
}

/** The packs of these names with all that they extend. An identity replaces one of its id from a pack below, in its place. */
export function resolvePacks(names: readonly string[], packs: readonly RulePack[]): ResolvedRules {
  const used = withBases(names, packs);
  const identities = new Map(
    used.flatMap((pack) => pack.identities).map((identity) => [identity.id, identity]),
  );
  return { packs: used, concepts: [...mergeConcepts(used).values()], identities: [...identities.values()] };
}

/** The packs of these names, each after those that it extends; names that are not known are left out. */
export function withBases(names: readonly string[], packs: readonly RulePack[]): readonly RulePack[] {
  const used = new Set<RulePack>();
  const visit = (name: string): void => {
    const pack = packs.find((each) => each.name === name);
    if (pack === undefined || used.has(pack)) return;
    for (const base of pack.extends) visit(base);
    used.add(pack);
  };
  for (const name of names) visit(name);
  return [...used];
}

/** One concept of each name, with the captions and phrases of all packs. */
export function mergeConcepts(packs: readonly Pick<RulePack, 'concepts'>[]): ReadonlyMap<string, Concept> {
  const merged = new Map<string, Concept>();
  for (const concept of packs.flatMap((pack) => pack.concepts)) {
    const base = merged.get(concept.name);
    merged.set(concept.name, base === undefined ? concept : extendConcept(base, concept));
  }
  return merged;
}

function extendConcept(base: Concept, own: Concept): Concept {
  return {
    ...own,
    pack: base.pack,
    parent: own.parent ?? base.parent,
    within: own.within ?? base.within,
    captions: unionOf(base.captions, own.captions),
    opposite: unionOf(base.opposite, own.opposite),
    phrases: [...new Set([...base.phrases, ...own.phrases])],
  };
}

function unionOf(base: readonly Caption[], own: readonly Caption[]): readonly Caption[] {
  const keyOf = ({ text, under }: Caption): string => (under === null ? text : `${text}\n${under}`);
  const known = new Set(base.map(keyOf));
  return [...base, ...own.filter((caption) => !known.has(keyOf(caption)))];
}
