/** The identities of a pack. */
import type { Assertion } from '../../model/expression.ts';
import type {
  Alternative,
  ConceptType,
  Identity,
  IdentityKind,
  Selector,
  Severity,
} from '../../model/identity.ts';
import { nearest } from '../../expression/nearest.ts';
import { checkFormula } from './check-formula.ts';
import { placeOf } from '../text/excerpt.ts';
import { readExamples } from './read-examples.ts';
import { readFormula } from './read-formula.ts';
import { tell, type FormulaReading } from './reading.ts';
import { at, itemsAt, spanAt, textAt, textsAt, type Path } from '../text/tree.ts';

/** All identities whose formulas could be read. `text` is the file's, to say on which line an id was first used. */
export function readIdentities(reading: FormulaReading, pack: string, text: string): readonly Identity[] {
  const lines = new Map<string, number>();
  return itemsAt(reading.tree, 'identities').flatMap((_, index) => {
    const path = ['identities', String(index)];
    const identity = readIdentity(reading, path, pack);
    const id = textAt(reading.tree, ...path, 'id') ?? '';
    const { line } = placeOf(text, spanAt(reading.tree, [...path, 'id']).start);
    const earlier = lines.get(id);
    if (earlier !== undefined) {
      const found = `is \`${id}\` as on line ${String(earlier)}`;
      tell(reading, [...path, 'id'], { found, expected: 'an id of its own' });
    }
    lines.set(id, earlier ?? line);
    return identity === null ? [] : [identity];
  });
}

function readIdentity(reading: FormulaReading, path: Path, pack: string): Identity | null {
  const selector = readSelector(reading, [...path, 'for']);
  const assertion = readChecked(reading, [...path, 'assert'], selector);
  const alternatives = itemsAt(reading.tree, ...path, 'alternatives').flatMap((_, index) =>
    readAlternative(reading, [...path, 'alternatives', String(index)], selector, assertion),
  );
  if (assertion === null) return null;
  const field = (name: string): string => textAt(reading.tree, ...path, name) ?? '';
  return {
    id: field('id'),
    title: field('title'),
    kind: field('kind') as IdentityKind,
    severity: (textAt(reading.tree, ...path, 'severity') ?? 'error') as Severity,
    because: field('because'),
    help: textAt(reading.tree, ...path, 'help'),
    assertion,
    selector,
    alternatives,
    examples: readExamples(reading, path, [assertion, ...alternatives.map((each) => each.assertion)]),
    pack,
  };
}

function readSelector(reading: FormulaReading, path: Path): Selector | null {
  const type = at(reading.tree, [...path, 'type']);
  if (type === undefined) return null;
  const types = type.kind === 'text' ? [type] : textsAt(reading.tree, ...path, 'type');
  const except = textsAt(reading.tree, ...path, 'except').map(({ text }, index) => {
    if (!reading.concepts.has(text)) {
      tell(reading, [...path, 'except', String(index)], {
        found: `has the unknown concept \`${text}\``,
        expected: 'a concept of this pack or of one that it extends',
        nearest: nearest(text, reading.concepts.keys()),
      });
    }
    return text;
  });
  return { types: types.map(({ text }) => text as ConceptType), except };
}

function readChecked(reading: FormulaReading, path: Path, selector: Selector | null): Assertion | null {
  const assertion = readFormula(reading, path);
  if (assertion !== null) checkFormula(reading, path, assertion, selector);
  return assertion;
}

function readAlternative(
  reading: FormulaReading,
  path: Path,
  selector: Selector | null,
  main: Assertion | null,
): readonly Alternative[] {
  const assertion = readChecked(reading, [...path, 'assert'], selector);
  if (assertion === null) return [];
  const [own, stated] = [assertion.left, main?.left];
  if (stated?.kind === 'term' && own.kind === 'term' && own.name !== stated.name) {
    const found = `derives \`${own.name}\``;
    tell(reading, [...path, 'assert'], { found, expected: `\`${stated.name}\`, which the identity states,` });
  }
  const explains = textAt(reading.tree, ...path, 'explains') as Alternative['explains'];
  return [{ assertion, explains, because: textAt(reading.tree, ...path, 'because') ?? '' }];
}
