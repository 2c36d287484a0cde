/** The tokens of a formula, taken one by one. */
import { ExpressionError, quoted } from './expression-error.ts';
import type { Punctuation, Token } from './tokenize.ts';

export class TokenReader {
  readonly #tokens: readonly Token[];
  #position = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The token not yet taken; the last one, of kind `end`, is never taken. */
  get next(): Token {
    return this.#tokens[this.#position] as Token;
  }

  take(): Token {
    const token = this.next;
    if (token.kind !== 'end') this.#position += 1;
    return token;
  }

  /** Takes the next token if it is `symbol`. */
  takeIf(symbol: Punctuation): boolean {
    const matches = this.next.kind === symbol;
    if (matches) this.take();
    return matches;
  }

  expect(symbol: Punctuation): Token {
    if (this.next.kind !== symbol) throw this.mistake(quoted(symbol));
    return this.take();
  }

  expectEnd(): void {
    if (this.next.kind !== 'end') throw this.mistake('an operator or the end of the formula');
  }

  /** That the next token cannot stand here. */
  mistake(expected: string, found: string | null = null, nearest: string | null = null): ExpressionError {
    const { kind, text, span } = this.next;
    const shown = kind === 'end' ? 'the end of the formula' : quoted(text);
    return new ExpressionError({ span, found: found ?? shown, expected, nearest });
  }
}
