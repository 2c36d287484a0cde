/** What the concepts of a pack say of one another: parents exist and do not go round, captions tell concepts apart. */
import { nearest } from '../../expression/nearest.ts';
import type { Caption, Concept } from '../../model/identity.ts';
import { captionKey } from './read-caption.ts';
import type { Inherited } from './read-concepts.ts';
import { tell, type FormulaReading } from './reading.ts';

export function checkConcepts(reading: FormulaReading, own: readonly Concept[], inherited: Inherited): void {
  for (const concept of own) {
    for (const field of ['parent', 'within'] as const) checkNamed(reading, concept, field);
    if (isOwnAncestor(concept, reading.concepts)) {
      const found = `is \`${String(concept.parent)}\`, which is itself part of \`${concept.name}\``;
      tell(reading, ['concepts', concept.name, 'parent'], { found, expected: 'a concept that is not' });
    }
  }
  checkCaptions(reading, own, inherited);
}

function checkNamed(reading: FormulaReading, concept: Concept, field: 'parent' | 'within'): void {
  const name = concept[field];
  if (name === null || reading.concepts.has(name)) return;
  tell(reading, ['concepts', concept.name, field], {
    found: `is \`${name}\``,
    expected: 'a concept of this pack or of one that it extends',
    nearest: nearest(name, reading.concepts.keys()),
  });
}

function isOwnAncestor(concept: Concept, concepts: ReadonlyMap<string, Concept>): boolean {
  const seen = new Set<string>();
  for (
    let name = concept.parent;
    name !== null && !seen.has(name);
    name = concepts.get(name)?.parent ?? null
  ) {
    if (name === concept.name) return true;
    seen.add(name);
  }
  return false;
}

interface Wording {
  readonly concept: Concept;
  readonly key: string;
  /** The field and position at which the pack writes it. */
  readonly path: readonly [field: string, index: string];
}

/** Two concepts with the same words are told apart by `within`; without it, a figure could be either. */
function checkCaptions(reading: FormulaReading, own: readonly Concept[], inherited: Inherited): void {
  const owners = new Map(
    [...inherited.values()].flatMap(wordingsOf).map(({ key, concept }) => [key, concept.name]),
  );
  for (const { concept, key, path } of own.flatMap(wordingsOf)) {
    const owner = owners.get(key) ?? concept.name;
    owners.set(key, owner);
    if (owner === concept.name) continue;
    tell(reading, ['concepts', concept.name, ...path], {
      found: `stands for \`${owner}\` too`,
      expected: 'another wording, a heading, or a `within` that differs',
    });
  }
}

function wordingsOf(concept: Concept): readonly Wording[] {
  const within = concept.within ?? '';
  const keyOf = ({ text, under }: Caption): string => [text, under ?? '', within].map(captionKey).join('|');
  return [
    ...concept.captions.map((caption, index): Wording => ({
      concept,
      key: keyOf(caption),
      path: ['captions', String(index)],
    })),
    ...concept.opposite.map((caption, index): Wording => ({
      concept,
      key: keyOf(caption),
      path: ['opposite', String(index)],
    })),
    ...concept.phrases.map((text, index): Wording => ({
      concept,
      key: keyOf({ text, under: null }),
      path: ['phrases', String(index)],
    })),
  ];
}
