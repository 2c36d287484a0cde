/**
 * A formula's text to tokens. How tightly an operator binds stands on its token, so that the parser needs no table of
 * its own; numbers keep their text, because `7.10` says more than 7.1.
 */
import type { Span } from '../model/place.ts';
import { ExpressionError, quoted } from './expression-error.ts';

export type Punctuation = '+' | '-' | '*' | '/' | '=' | '<=' | '>=' | '(' | ')' | '[' | ']' | ',' | '@' | '?';

export interface Token {
  readonly kind: 'number' | 'name' | 'end' | Punctuation;
  /** As written; empty at the end. */
  readonly text: string;
  readonly span: Span;
  /** How tightly it binds its operands, where it is an operator between two. */
  readonly precedence: number;
}

/** Unary minus binds more tightly than any operator between two operands. */
export const UNARY_PRECEDENCE = 3;
const PRECEDENCE: Readonly<Partial<Record<string, number>>> = { '+': 1, '-': 1, '*': 2, '/': 2 };

const TOKEN = /\s*(?:(?<number>\d+(?:\.\d+)?)|(?<name>[A-Za-z_]\w*)|(?<symbol><=|>=|[-+*/=()[\],@?]))/y;

/** What people write for a character of the language. */
const MEANT: Readonly<Partial<Record<string, string>>> = {
  '<': '<=',
  '>': '>=',
  '≤': '<=',
  '≥': '>=',
  '×': '*',
  '·': '*',
  '÷': '/',
  '−': '-',
  '–': '-',
};

/** The tokens in order, with one of kind `end` last. */
export function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  while (source.slice(offset).trim() !== '') {
    const token = tokenAt(source, offset);
    tokens.push(token);
    offset = token.span.end;
  }
  tokens.push({ kind: 'end', text: '', span: { start: source.length, end: source.length }, precedence: 0 });
  return tokens;
}

function tokenAt(source: string, offset: number): Token {
  TOKEN.lastIndex = offset;
  const groups = TOKEN.exec(source)?.groups;
  const text = groups?.['number'] ?? groups?.['name'] ?? groups?.['symbol'];
  if (text === undefined) throw unknownCharacter(source, offset);
  const span = { start: TOKEN.lastIndex - text.length, end: TOKEN.lastIndex };
  if (groups?.['number'] !== undefined) return { kind: 'number', text, span, precedence: 0 };
  if (groups?.['name'] !== undefined) return { kind: 'name', text, span, precedence: 0 };
  return { kind: text as Punctuation, text, span, precedence: PRECEDENCE[text] ?? 0 };
}

function unknownCharacter(source: string, offset: number): ExpressionError {
  const start = offset + (/^\s*/.exec(source.slice(offset))?.[0].length ?? 0);
  const character = String.fromCodePoint(source.codePointAt(start) ?? 0);
  return new ExpressionError({
    span: { start, end: start + character.length },
    found: quoted(character),
    expected: 'a name, a number or one of `+ - * / ( ) = <= >=`',
    nearest: MEANT[character] ?? null,
  });
}
