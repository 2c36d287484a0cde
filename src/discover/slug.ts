/** The parts of an undeclared identity's name: of what concept, statement and caption it is. */
import { isBeyondAscii, lettersOf } from '../model/letters.ts';

/** `TotalNetRevenue` is `total-net-revenue`. */
export function conceptSlug(concept: string): string {
  return concept
    .replace(/^(?:doc|said):/, '')
    .replace(isBeyondAscii(concept) ? /(\p{Ll}|\p{N})(\p{Lu})/gu : /([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

/** Words beyond these say nothing that the first do not. */
const MOST_WORDS = 10;

/** Lower-case words with dashes, without what stands in parentheses: `Net income (loss), basic` is `net-income-basic`. */
export function captionSlug(caption: string): string {
  const words = caption
    .replaceAll(/\([^()]*\)/g, ' ')
    .toLowerCase()
    .replaceAll(/[’']/g, '');
  return lettersOf(words, ' ').trim().split(' ').slice(0, MOST_WORDS).join('-');
}
