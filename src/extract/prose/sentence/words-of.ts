/** A run of tokens as text again. */
import type { Words } from './subject.ts';
import type { Token } from '../tokens/tokens.ts';

/** The words as printed, without footnote marks. */
export function wordsOf(tokens: readonly Token[], words: Words, text: string): string {
  const kept = tokens
    .slice(words.from, words.to)
    .filter((token) => token.kind === 'word' || token.kind === 'punctuation');
  const rest = words.rest === undefined ? '' : ` ${wordsOf(tokens, words.rest, text)}`;
  let said = '';
  let end = -1;
  for (const token of kept) {
    said += (end >= 0 && token.start > end ? ' ' : '') + text.slice(token.start, token.end);
    end = token.end;
  }
  return `${said.trim()}${rest}`;
}
