/** How the number that a figure prints becomes the value of its fact. */
import { placesIn } from '../number/grouping.ts';
import type { Fact } from './fact.ts';
import type { Figure } from './figure.ts';

/** The power of ten by which the printed number is multiplied: 6 for millions, -2 for per cent. */
export function exponentOf({ decimals }: Pick<Fact, 'decimals'>, { text }: Pick<Figure, 'text'>): number {
  return placesIn(text) - decimals;
}
