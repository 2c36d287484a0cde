/** The concepts of a pack. One that a pack below already has takes over from there what this pack does not say. */
import type { Concept } from '../../model/identity.ts';
import { readCaptions, readPhrases } from './read-caption.ts';
import { tell, type Reading } from './reading.ts';
import { at, textAt, type Path } from '../text/tree.ts';

/** Concepts of the packs below, by name. */
export type Inherited = ReadonlyMap<string, Concept>;

/** Each concept that the pack names, with its own captions and phrases only. */
export function readConcepts(reading: Reading, pack: string, inherited: Inherited): readonly Concept[] {
  const concepts = at(reading.tree, ['concepts']);
  if (concepts?.kind !== 'mapping') return [];
  return [...concepts.entries.keys()].map((name) => readConcept(reading, name, pack, inherited.get(name)));
}

function readConcept(reading: Reading, name: string, pack: string, base: Concept | undefined): Concept {
  const path = ['concepts', name];
  if (base === undefined && textAt(reading.tree, ...path, 'kind') === null) {
    tell(reading, path, {
      found: 'is new and has no `kind`',
      expected: '`kind: flow`, `kind: balance` or `kind: standing`',
    });
  }
  const fixed = fixedFields(reading, path, base);
  const weight = textAt(reading.tree, ...path, 'weight');
  return {
    name,
    kind: fixed('kind', 'flow'),
    type: fixed('type', 'monetary'),
    basis: fixed('basis', 'gaap'),
    sign: fixed('sign', 'plain'),
    parent: textAt(reading.tree, ...path, 'parent') ?? base?.parent ?? null,
    weight: weight === null ? (base?.weight ?? 1) : weight === '-1' ? -1 : 1,
    within: textAt(reading.tree, ...path, 'within') ?? base?.within ?? null,
    captions: readCaptions(reading, [...path, 'captions']),
    opposite: readCaptions(reading, [...path, 'opposite']),
    phrases: readPhrases(reading, [...path, 'phrases']),
    pack,
  };
}

/** What a concept is cannot change from pack to pack: the formulas of the packs below rely on it. */
function fixedFields(reading: Reading, path: Path, base: Concept | undefined) {
  return <Field extends 'kind' | 'type' | 'basis' | 'sign'>(
    field: Field,
    standard: Concept[Field],
  ): Concept[Field] => {
    const own = textAt(reading.tree, ...path, field) as Concept[Field] | null;
    if (own !== null && base !== undefined && own !== base[field]) {
      tell(reading, [...path, field], {
        found: `is \`${own}\``,
        expected: `\`${base[field]}\`, as in the pack \`${base.pack}\`,`,
      });
    }
    return own ?? base?.[field] ?? standard;
  };
}
