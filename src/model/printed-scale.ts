/** How the number that a figure prints becomes the value of its fact. */
import { placesIn } from '../number/grouping.ts';
import type { Fact } from './fact.ts';
import type { Figure } from './figure.ts';

/** The power of ten by which the printed number is multiplied: 6 for millions, -2 for per cent. */
export function exponentOf({ decimals }: Pick<Fact, 'decimals'>, { text }: Pick<Figure, 'text'>): number {
  return placesIn(text) - decimals;
}

/** Words of scale by their power of ten. */
export const SCALE_WORDS: ReadonlyMap<number, string> = new Map([
  [3, 'thousand'],
  [6, 'million'],
  [9, 'billion'],
  [12, 'trillion'],
]);
