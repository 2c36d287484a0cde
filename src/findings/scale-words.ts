/** An amount of a sentence with its word of scale, where that word is what is wrong. */
import { compare, parseAmount, shift } from '../number/amount.ts';
import { exponentOf } from '../model/printed-scale.ts';
import type { Shown } from './display.ts';

const WORDS: ReadonlyMap<number, string> = new Map([
  [3, 'thousand'],
  [6, 'million'],
  [9, 'billion'],
  [12, 'trillion'],
]);

/** `212.6 billion`; the digits alone where no word stands behind them. */
export function withScale(shown: Shown): string {
  const { fact, figure } = shown;
  const word = fact.place.kind === 'prose' ? WORDS.get(exponentOf(fact, figure)) : undefined;
  return word === undefined ? figure.text : `${figure.text} ${word}`;
}

/** `212.6 million`, for what would be written `0.2126` in billions; `null` where the digits are others as well. */
export function inOtherScale(restored: string, shown: Shown): string | null {
  const { fact, figure } = shown;
  const exponent = exponentOf(fact, figure);
  const [meant, printed] = [restored, figure.text].map((text) => parseAmount(text.replaceAll(',', '')));
  if (fact.place.kind !== 'prose' || !WORDS.has(exponent) || meant === undefined || printed === undefined)
    return null;
  for (const [other, word] of WORDS) {
    if (other !== exponent && compare(shift(meant, exponent), shift(printed, other)) === 0)
      return `${figure.text} ${word}`;
  }
  return null;
}
