/** Examples of an identity: printed figures by term, and the verdict on them. */
import { CHILDREN } from '../../expression/parse-name.ts';
import { nearest } from '../../expression/nearest.ts';
import { printExpression } from '../../expression/print.ts';
import { assertionReferences, neededReferences, type Reference } from '../../expression/terms.ts';
import type { Assertion } from '../../model/expression.ts';
import type { Example } from '../../model/identity.ts';
import { tell, type Reading } from './reading.ts';
import { at, itemsAt, textAt, type Path, type Tree } from '../text/tree.ts';

/** @param assertions the identity's own first, then those of its alternatives */
export function readExamples(
  reading: Reading,
  path: Path,
  assertions: readonly Assertion[],
): readonly Example[] {
  const known = new Set(assertions.flatMap(assertionReferences).map(exampleKey));
  const needed = assertions
    .slice(0, 1)
    .flatMap(({ left, right }) => [...neededReferences(left), ...neededReferences(right)])
    .map(exampleKey);
  return itemsAt(reading.tree, ...path, 'examples').map((_, index) => {
    const each = [...path, 'examples', String(index)];
    const figures = readFigures(reading, each, known);
    const verdict = (textAt(reading.tree, ...each, 'verdict') ?? 'holds') as Example['verdict'];
    const missing = needed.find((key) => figures[key] === undefined);
    if (missing !== undefined && verdict !== 'untested') {
      tell(reading, each, {
        found: `has no \`${missing}\``,
        expected: 'a figure for every term of the formula',
      });
    }
    return { figures, verdict };
  });
}

/** A term as examples name it: without the mark that it may be absent. */
function exampleKey(reference: Reference): string {
  return printExpression(reference.kind === 'term' ? { ...reference, optional: false } : reference);
}

function readFigures(reading: Reading, path: Path, known: ReadonlySet<string>): Example['figures'] {
  const example = at(reading.tree, path);
  if (example?.kind !== 'mapping') return {};
  const names = [...example.entries.keys()].filter((name) => name !== 'verdict');
  return Object.fromEntries(names.map((name) => [name, readTerm(reading, [...path, name], known)]));
}

function readTerm(reading: Reading, path: Path, known: ReadonlySet<string>): string | readonly string[] {
  const { tree } = reading;
  const name = path.at(-1) ?? '';
  const value = at(tree, path);
  if (!known.has(name)) {
    const keys = at(tree, path.slice(0, -1));
    const key = keys?.kind === 'mapping' ? keys.entries.get(name)?.key.span : undefined;
    tell(reading, path.slice(0, -1), {
      ...(key !== undefined && { span: key }),
      found: `has the term \`${name}\``,
      expected: `one of the formula's`,
      nearest: nearest(name, known),
    });
  } else if ((name === CHILDREN) !== (value?.kind === 'list')) {
    const expected = name === CHILDREN ? 'a list of figures' : 'one figure';
    tell(reading, path, { found: value?.kind === 'list' ? 'is a list' : 'is one figure', expected });
  }
  if (value?.kind !== 'list') return readFigure(reading, path, value);
  return value.items.map((item, index) => readFigure(reading, [...path, String(index)], item));
}

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const FIGURE = new RegExp(String.raw`^(?:[-–—]|[-−]?${DIGITS}%?|\(${DIGITS}%?\)%?)$`);

function readFigure(reading: Reading, path: Path, value: Tree | undefined): string {
  const text = value?.kind === 'text' ? value.text : '';
  if (!FIGURE.test(text)) {
    tell(reading, path, {
      found: `is \`${text}\``,
      expected: 'a printed figure such as `4495503`, `24.6%` or `(815)`',
    });
  }
  return text;
}
