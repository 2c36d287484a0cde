/** What is wrong with a formula: where, what stands there, what is expected. The reader of the file makes a sentence of it. */
import type { Span } from '../model/place.ts';

export interface ExpressionMistake {
  /** Offsets into the formula's text; empty at its end. */
  readonly span: Span;
  /** What stands there: `` `=` ``, or `the end of the formula`. */
  readonly found: string;
  readonly expected: string;
  /** A correct name close to what was found. */
  readonly nearest: string | null;
}

export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';

  constructor(readonly mistake: ExpressionMistake) {
    const { span, found, expected } = mistake;
    super(`the formula has ${found} in column ${String(span.start + 1)}; ${expected} is expected`);
  }
}

/** A word of the formula, as messages show it. */
export function quoted(text: string): string {
  return `\`${text}\``;
}
