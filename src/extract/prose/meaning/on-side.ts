/** A measure on the side on which a sentence says that it stands. */
import { INCOME, sideOf, type Side } from '../sentence/turn.ts';
import type { Meaning } from './meaning.ts';

/** Measures without a word of either, that may be negative. */
const SIGNED = /\b(?:cash|ebit\w*|margin|result|funds)\b/i;

/** The measure as it is said of that side: the opposite of what its words name, or not. */
export function onSide(meaning: Meaning, side: Side | null): Meaning {
  const named = sideOf(meaning.caption);
  const canTurn = named !== null || INCOME.test(meaning.caption) || meaning.type === 'per-share';
  if (side === null || !(canTurn || SIGNED.test(meaning.caption))) return meaning;
  // What the concept counts as positive, whichever end of it the caption names.
  const positive = named === null || (named === 'loss') === meaning.opposite ? 'income' : 'loss';
  return { ...meaning, opposite: side !== positive };
}
