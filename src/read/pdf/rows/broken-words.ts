/** A word too long for its cell is broken anywhere, without a hyphen, and its first part stands alone in a line. */
import { endsInHyphen, endsInWord, LETTERS, startsSmall } from '../../../model/letters.ts';
import type { Line } from '../page/lines.ts';
import type { Word } from '../page/words.ts';

export type IsWord = (text: string) => boolean;

/** What the document prints as a word somewhere. */
export function vocabularyOf(lines: readonly (readonly Line[])[]): IsWord {
  const words = new Set<string>();
  for (const line of lines.flat()) for (const { text } of line.words) words.add(bare(text));
  return (text) => words.has(bare(text));
}

const OTHERS_BEHIND = new RegExp(`[^${LETTERS}\\d]+$`);

function bare(text: string): string {
  const lower = text.toLowerCase();
  return endsInWord(lower) ? lower : lower.replace(OTHERS_BEHIND, '');
}

/** The words of a cell, from its lines. */
export function unbroken(lines: readonly Line[], isWord: IsWord): readonly Word[] {
  const words: Word[] = [];
  let part: Word | null = null;
  for (const { words: own } of lines) {
    const [first, ...others] = own as readonly [Word, ...Word[]];
    const last = words.at(-1);
    if (part !== null && isBroken(part.text, first.text, isWord))
      words.splice(-1, 1, { ...part, text: part.text + first.text }, ...others);
    else if (last !== undefined && isHyphened(last.text, first.text))
      words.splice(-1, 1, { ...last, text: last.text + first.text }, ...others);
    else words.push(...own);
    part = others.length === 0 ? (words.at(-1) ?? null) : null;
  }
  return words;
}

/** The words of a cell, and those of its rest on the next page. */
export function continued(words: readonly Word[], rest: readonly Word[], isWord: IsWord): readonly Word[] {
  const [last, first] = [words.at(-1), rest[0]];
  if (last === undefined || first === undefined || !isBroken(last.text, first.text, isWord))
    return [...words, ...rest];
  return [...words.slice(0, -1), { ...last, text: last.text + first.text }, ...rest.slice(1)];
}

/** No word begins with one small letter but `a`, or with a bracket that closes. */
function isBroken(part: string, rest: string, isWord: IsWord): boolean {
  if (/^(?:[b-z](?![A-Za-z])|[)\]])/.test(rest)) return true;
  return startsSmall(rest) && isWord(part + rest);
}

/** `Weighted-` above `average` is one word; `short-` above `and long-term` is not. */
export function isHyphened(part: string, rest: string): boolean {
  return endsInHyphen(part) && endsInWord(rest.slice(0, 1)) && !JOINING.has(rest);
}

const JOINING: ReadonlySet<string> = new Set(['and', 'or', 'to', 'und', 'et']);
