/** What a formula must keep to so that it can be bound: known terms, one reported term, balances where moments are asked for. */
import { quoted } from '../../expression/expression-error.ts';
import { nearest } from '../../expression/nearest.ts';
import { CHILDREN } from '../../expression/parse-name.ts';
import { printExpression } from '../../expression/print.ts';
import { assertionTerms } from '../../expression/terms.ts';
import type { Assertion, TermExpression } from '../../model/expression.ts';
import type { Selector } from '../../model/identity.ts';
import type { FormulaReading } from './reading.ts';
import { tellFormula } from './read-formula.ts';
import type { Path } from '../text/tree.ts';

/** The fact that a selector selects. */
const IT = 'it';

export function checkFormula(
  reading: FormulaReading,
  path: Path,
  assertion: Assertion,
  selector: Selector | null,
): void {
  checkReported(reading, path, assertion);
  const terms = assertionTerms(assertion).filter(({ name }) => name !== CHILDREN);
  for (const term of terms) {
    if (term.name === IT) checkIt(reading, path, term, selector);
    else checkConcept(reading, path, term);
  }
  if (selector === null || terms.some(({ name }) => name === IT)) return;
  const { span } = assertion.left;
  tellFormula(reading, path, {
    span,
    found: `no ${quoted(IT)}`,
    expected: `${quoted(IT)} for the fact that \`for:\` selects`,
    nearest: null,
  });
}

/** An identity is bound where its left side is reported, so that must be a term of its own period. */
function checkReported(reading: FormulaReading, path: Path, { left }: Assertion): void {
  if (left.kind === 'term' && !left.optional) return;
  tellFormula(reading, path, {
    span: left.span,
    found: `${quoted(printExpression(left))} on the left`,
    expected: 'one term, what the release reports,',
    nearest: null,
  });
}

function checkIt(
  reading: FormulaReading,
  path: Path,
  { span, optional }: TermExpression,
  selector: Selector | null,
): void {
  if (selector === null) {
    const expected = `a concept, since there is no \`for:\`,`;
    tellFormula(reading, path, { span, found: quoted(IT), expected, nearest: null });
  } else if (optional)
    tellFormula(reading, path, { span, found: quoted('it?'), expected: quoted(IT), nearest: null });
}

function checkConcept(reading: FormulaReading, path: Path, { name, moment, span }: TermExpression): void {
  const concept = reading.concepts.get(name);
  if (concept === undefined) {
    tellFormula(reading, path, {
      span,
      found: `the unknown concept ${quoted(name)}`,
      expected: 'a concept of this pack or of one that it extends',
      nearest: nearest(name, reading.concepts.keys()),
    });
  } else if (moment !== null && concept.kind !== 'balance') {
    tellFormula(reading, path, {
      span,
      found: `${quoted(`@${moment}`)} on the ${concept.kind === 'flow' ? 'flow' : 'standing amount'} ${quoted(name)}`,
      expected: 'it on a balance',
      nearest: null,
    });
  }
}
