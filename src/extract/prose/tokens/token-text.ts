/** What a token says in small letters, so that a sentence can be asked for its words and signs by name. */
import type { Token } from './tokens.ts';

/** Nothing where it is no word. */
export function wordOf(token: Token | undefined): string {
  return token?.kind === 'word' ? token.lower : '';
}

/** Nothing where it is no punctuation. */
export function signOf(token: Token | undefined): string {
  return token?.kind === 'punctuation' ? token.lower : '';
}

export function isSign(token: Token | undefined, sign: string): token is Token {
  return signOf(token) === sign;
}
