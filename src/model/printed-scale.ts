/** How the number that a figure prints becomes the value of its fact. */
import type { Fact } from './fact.ts';
import type { Figure } from './figure.ts';

/** Digits printed behind the point. */
export function placesOf(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

/** The power of ten by which the printed number is multiplied: 6 for millions, -2 for per cent. */
export function exponentOf({ decimals }: Pick<Fact, 'decimals'>, { text }: Pick<Figure, 'text'>): number {
  return placesOf(text) - decimals;
}
