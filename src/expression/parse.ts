/**
 * A Pratt parser: an operand, then operators for as long as they bind more tightly than the one to the left. It throws
 * one `ExpressionError`, at the first token that cannot stand where it does.
 */
import type { Assertion, Expression, Relation } from '../model/expression.ts';
import { ExpressionError, quoted } from './expression-error.ts';
import { parseName } from './parse-name.ts';
import { TokenReader } from './token-reader.ts';
import { tokenize, UNARY_PRECEDENCE } from './tokenize.ts';

const LONGEST_FORMULA = 2000;
const DEEPEST_NESTING = 40;

/** `left = right`, `left <= right` or `left >= right`. */
export function parseAssertion(source: string): Assertion {
  const tokens = read(source);
  const left = parseOperation(tokens, 0, 0);
  const relation = parseRelation(tokens);
  const right = parseOperation(tokens, 0, 0);
  if (isRelation(tokens.next.kind)) {
    throw tokens.mistake(
      `the end of the formula, which states one relation,`,
      `a second ${quoted(tokens.next.text)}`,
    );
  }
  tokens.expectEnd();
  return { left, relation, right };
}

/** One side of an assertion, alone. */
export function parseExpression(source: string): Expression {
  const tokens = read(source);
  const expression = parseOperation(tokens, 0, 0);
  tokens.expectEnd();
  return expression;
}

function read(source: string): TokenReader {
  if (source.length > LONGEST_FORMULA) {
    throw new ExpressionError({
      span: { start: 0, end: 0 },
      found: `a formula of ${source.length} characters`,
      expected: `one of at most ${LONGEST_FORMULA}`,
      nearest: null,
    });
  }
  return new TokenReader(tokenize(source));
}

function isRelation(kind: string): kind is Relation {
  return kind === '=' || kind === '<=' || kind === '>=';
}

function parseRelation(tokens: TokenReader): Relation {
  const { kind } = tokens.next;
  if (!isRelation(kind)) throw tokens.mistake('an operator or one of `=`, `<=`, `>=`');
  tokens.take();
  return kind;
}

/** An operand and all that binds it more tightly than `precedence`. */
function parseOperation(tokens: TokenReader, precedence: number, depth: number): Expression {
  if (depth > DEEPEST_NESTING) throw tokens.mistake(`a formula nested at most ${DEEPEST_NESTING} deep`);
  let left = parseOperand(tokens, depth);
  while (tokens.next.precedence > precedence) {
    const { kind, precedence: binding } = tokens.take();
    const right = parseOperation(tokens, binding, depth + 1);
    const operator = kind as '+' | '-' | '*' | '/';
    left = { kind: 'binary', operator, left, right, span: { start: left.span.start, end: right.span.end } };
  }
  return left;
}

function parseOperand(tokens: TokenReader, depth: number): Expression {
  const { kind, text, span } = tokens.next;
  if (kind === 'number') {
    tokens.take();
    return { kind, text, span };
  }
  if (kind === 'name') return parseName(tokens, () => parseOperation(tokens, 0, depth + 1));
  if (kind === '-') {
    tokens.take();
    const operand = parseOperation(tokens, UNARY_PRECEDENCE, depth + 1);
    return { kind: 'negate', operand, span: { start: span.start, end: operand.span.end } };
  }
  if (kind !== '(') throw tokens.mistake('a name, a number or `(`');
  tokens.take();
  const inner = parseOperation(tokens, 0, depth + 1);
  tokens.expect(')');
  return inner;
}
