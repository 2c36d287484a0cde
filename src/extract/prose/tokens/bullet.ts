/** Word's hollow bullet, which is the letter `o` once it is text. */
import { wordOf } from './token-text.ts';
import type { Token } from './tokens.ts';

/** The tokens of a sentence without the bullet that it opens with. */
export function withoutBullet(tokens: readonly Token[], text: string): readonly Token[] {
  const [first] = tokens;
  const isBullet = first !== undefined && wordOf(first) === 'o' && text.charAt(first.start) === 'o';
  return isBullet ? tokens.slice(1) : tokens;
}
