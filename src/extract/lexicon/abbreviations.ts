/** Abbreviations that the document introduces itself: `annual recurring revenue ("ARR")`. */
import { phraseKey } from './caption.ts';

const BRACKETED = /\(["“”]?([A-Za-z]?[A-Z]{2,6})s?["“”]?\)/g;
/** Longer names are not abbreviated, and farther words are of no name. */
const FARTHEST = 120;
/** Words without a letter in the abbreviation. */
const SMALL = /^(?:of|and|the|per|for|to|in|on|a|an)$/;

/** What each stands for, both as keys of phrases; one that is introduced for two things stands for none. */
export function abbreviationsOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { 1: letters = '', index } of text.matchAll(BRACKETED)) {
    const words = spelled(text.slice(Math.max(0, index - FARTHEST), index), letters.toLowerCase());
    if (words === null) continue;
    const key = phraseKey(letters);
    const stands = phraseKey(words);
    found.set(key, found.has(key) && found.get(key) !== stands ? key : stands);
  }
  return found;
}

/** The last words whose initials these are. */
function spelled(before: string, letters: string): string | null {
  const words = before.match(/[^\s,;:.()“”"]+/g) ?? [];
  let at = words.length;
  for (let left = letters.length; left > 0;) {
    const word = (words[--at] ?? '').toLowerCase();
    if (word === '') return null;
    if (word.startsWith(letters.charAt(left - 1))) left -= 1;
    else if (!SMALL.test(word) || left === letters.length) return null;
  }
  return words.slice(at).join(' ');
}
