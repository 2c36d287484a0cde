/** Formulas of a pack, with mistakes placed in the file and not in the formula. */
import { ExpressionError, type ExpressionMistake } from '../../expression/expression-error.ts';
import { parseAssertion } from '../../expression/parse.ts';
import type { Assertion } from '../../model/expression.ts';
import type { Span } from '../../model/place.ts';
import { tell, type Reading } from './reading.ts';
import { at, type Path } from '../text/tree.ts';

/** `null` where the text is no formula. */
export function readFormula(reading: Reading, path: Path): Assertion | null {
  const node = at(reading.tree, path);
  if (node?.kind !== 'text') return null;
  try {
    return parseAssertion(node.text);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    tellFormula(reading, path, error.mistake);
    return null;
  }
}

/** Reports what stands in a part of a formula. */
export function tellFormula(
  reading: Reading,
  path: Path,
  { span, found, expected, nearest }: ExpressionMistake,
): void {
  const inFile = spanInFile(reading, path, span);
  const where = inFile === null ? ` in column ${String(span.start + 1)} of the formula` : '';
  tell(reading, path, {
    found: `has ${found}${where}`,
    expected,
    nearest,
    ...(inFile !== null && { span: inFile }),
  });
}

function spanInFile({ tree }: Reading, path: Path, { start, end }: Span): Span | null {
  const node = at(tree, path);
  if (node?.kind !== 'text' || node.start === null) return null;
  return { start: node.start + start, end: node.start + end };
}
