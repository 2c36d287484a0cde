/** What a person calls a concept: the first caption that its packs know it by, or else a phrase, or else its name taken apart. */
import type { Concept } from './identity.ts';
import { capitalised } from './letters.ts';

export function labelOf({ name, captions, phrases }: Concept): string {
  const caption = captions.find(
    ({ text, under }) => under === null && !text.includes('…') && !PLACED.test(text),
  )?.text;
  return caption ?? capitalised(phrases.find((phrase) => !phrase.includes('#')) ?? apart(name));
}

/** Words that place an amount in its statement, and belong to no name. */
const PLACED = /^(?:opening|closing|add|less|plus)\b/i;

/** `NonGAAPNetIncome`: Non GAAP net income. Letters that stand for words stay large. */
function apart(name: string): string {
  const words = name.match(/[A-Z]{2,}s?(?![a-z])|[A-Z]?[^A-Z]+/g) ?? [name];
  return words.map((word) => (/^[A-Z]{2}/.test(word) ? word : word.toLowerCase())).join(' ');
}
