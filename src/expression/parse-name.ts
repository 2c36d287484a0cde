/** What begins with a name: a term with its suffixes, or a call of one of the language's functions. */
import { FUNCTIONS, type Expression, type FunctionName, type TermExpression } from '../model/expression.ts';
import type { Span } from '../model/place.ts';
import { ExpressionError, quoted } from './expression-error.ts';
import { nearest } from './nearest.ts';
import type { TokenReader } from './token-reader.ts';
import type { Token } from './tokenize.ts';

/** The rows that make up a total; a word of the language, not a concept. */
export const CHILDREN = 'children';

interface Signature {
  readonly operands: readonly ('children' | 'term' | 'formula')[];
  /** How it is written, for messages. */
  readonly usage: string;
}

const SIGNATURES = {
  sum: { operands: ['children'], usage: 'sum(children)' },
  prior_year: { operands: ['term'], usage: 'prior_year(Name)' },
  prior_quarter: { operands: ['term'], usage: 'prior_quarter(Name)' },
  abs: { operands: ['formula'], usage: 'abs(a)' },
  min: { operands: ['formula', 'formula'], usage: 'min(a, b)' },
  max: { operands: ['formula', 'formula'], usage: 'max(a, b)' },
  printed: { operands: ['term'], usage: 'printed(Name)' },
  either: { operands: ['term', 'formula'], usage: 'either(Name, a)' },
} as const satisfies Readonly<Record<FunctionName, Signature>>;

/** `parseOperand` reads one operand of a call. */
export function parseName(tokens: TokenReader, parseOperand: () => Expression): Expression {
  const name = tokens.take();
  if (tokens.next.kind === '(') return parseCall(name, tokens, parseOperand);
  if (name.text !== CHILDREN) return parseTerm(name, tokens);
  throw mistake(name.span, quoted(CHILDREN), `it inside ${quoted(SIGNATURES.sum.usage)} only`);
}

function parseTerm(name: Token, tokens: TokenReader): TermExpression {
  const moment = tokens.takeIf('@') ? parseMoment(tokens) : null;
  const unit = tokens.takeIf('[') ? parseUnit(tokens) : null;
  const { span: mark } = tokens.next;
  const optional = tokens.takeIf('?');
  const end = optional ? mark.end : endOf(name, moment, unit);
  return {
    kind: 'term',
    name: name.text,
    moment: moment === null ? null : (moment.text as 'start' | 'end'),
    unit: unit === null ? null : unit.text,
    optional,
    span: { start: name.span.start, end },
  };
}

function endOf(name: Token, moment: Token | null, unit: (Token & { readonly close: Span }) | null): number {
  return unit?.close.end ?? moment?.span.end ?? name.span.end;
}

const MOMENTS = ['start', 'end'];

function parseMoment(tokens: TokenReader): Token {
  const { kind, text } = tokens.next;
  if (kind === 'name' && MOMENTS.includes(text)) return tokens.take();
  throw tokens.mistake('`start` or `end`', null, kind === 'name' ? nearest(text, MOMENTS) : null);
}

const ROLES = ['reporting', 'translation'];

function parseUnit(tokens: TokenReader): Token & { readonly close: Span } {
  const { kind, text } = tokens.next;
  if (kind !== 'name' || !(ROLES.includes(text) || /^[A-Z]{3}$/.test(text))) {
    const meant = kind === 'name' ? nearest(text, ROLES) : null;
    throw tokens.mistake("a currency's code such as `USD`, or `reporting` or `translation`,", null, meant);
  }
  const unit = tokens.take();
  return { ...unit, close: tokens.expect(']').span };
}

function parseCall(name: Token, tokens: TokenReader, parseOperand: () => Expression): Expression {
  if (!isFunction(name.text)) {
    const meant = nearest(name.text, FUNCTIONS);
    throw mistake(
      name.span,
      `the function ${quoted(name.text)}`,
      `one of ${FUNCTIONS.map(quoted).join(', ')}`,
      meant,
    );
  }
  const signature: Signature = SIGNATURES[name.text];
  tokens.take();
  const operands: Expression[] = [];
  for (const [index, kind] of signature.operands.entries()) {
    if (index > 0) tokens.expect(',');
    operands.push(
      kind === 'children'
        ? parseChildren(tokens, signature)
        : parseOne(kind, tokens, signature, parseOperand),
    );
  }
  if (tokens.next.kind === ',')
    throw tokens.mistake(`\`)\`, as in ${quoted(signature.usage)},`, 'one operand too many');
  const close = tokens.expect(')');
  return { kind: 'call', name: name.text, operands, span: { start: name.span.start, end: close.span.end } };
}

function parseOne(
  kind: 'term' | 'formula',
  tokens: TokenReader,
  signature: Signature,
  parseOperand: () => Expression,
): Expression {
  if (tokens.next.kind === ')') throw tokens.mistake(`an operand, as in ${quoted(signature.usage)},`);
  const operand = parseOperand();
  if (kind === 'formula' || isTermOrComparative(operand)) return operand;
  throw mistake(operand.span, 'a formula', `one term, as in ${quoted(signature.usage)},`);
}

/** `printed(prior_year(Name))` is the figure printed for the comparative period. */
function isTermOrComparative(operand: Expression): boolean {
  return operand.kind === 'term' || (operand.kind === 'call' && operand.name.startsWith('prior_'));
}

function parseChildren(tokens: TokenReader, signature: Signature): Expression {
  const { kind, text, span } = tokens.next;
  if (kind !== 'name' || text !== CHILDREN)
    throw tokens.mistake(`\`children\`, as in ${quoted(signature.usage)},`);
  tokens.take();
  return { kind: 'term', name: CHILDREN, moment: null, unit: null, optional: false, span };
}

function isFunction(name: string): name is FunctionName {
  return (FUNCTIONS as readonly string[]).includes(name);
}

function mistake(span: Span, found: string, expected: string, meant: string | null = null): ExpressionError {
  return new ExpressionError({ span, found, expected, nearest: meant });
}
