/** An amount of a sentence with its word of scale, where that word is what is wrong. */
import { exponentOf, SCALE_WORDS } from '../model/printed-scale.ts';
import type { Shown } from './display.ts';

/** `212.6 billion`; the digits alone where no word stands behind them. */
export function withScale(shown: Shown): string {
  const { fact, figure } = shown;
  const word = fact.place.kind === 'prose' ? SCALE_WORDS.get(exponentOf(fact, figure)) : undefined;
  return word === undefined ? figure.text : `${figure.text} ${word}`;
}

/** `212.6 million`, where another word is printed behind the same digits. */
export function isOtherScale(restored: string, { figure }: Shown): boolean {
  return restored.startsWith(`${figure.text} `);
}
