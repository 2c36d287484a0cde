/** Which side of a measure a figure stands on: income or loss, a benefit or an expense, cash provided or used. */
import type { Meaning } from '../meaning/meaning.ts';
import type { Token } from '../tokens/tokens.ts';

export type Side = 'income' | 'loss';

const LOSS = /\b(?:loss(?:es)?|deficit|expenses?|provision|costs?|used|outflows?)\b(?! of control)/i;
const INCOME = /\b(?:income|profits?|earnings|gains?|surplus|benefit|recovery|provided|inflows?)\b(?! tax)/i;
/** Measures without a word of either, that may be negative. */
const SIGNED = /\b(?:cash|ebit\w*|margin|result|funds)\b/i;

/** `compared to a net loss of`: `null` where the words say both, or nothing. */
export function sideOf(words: string): Side | null {
  if (/\bnegative\b/i.test(words)) return 'loss';
  const [isLoss, isIncome] = [LOSS.test(words), INCOME.test(words)];
  return isLoss === isIncome ? null : isLoss ? 'loss' : 'income';
}

/** `B used in operating activities`, `B provided by …`. */
export function sideBehind(tokens: readonly Token[], at: number): Side | null {
  const words = tokens.slice(at + 1, at + 5).map((token) => ('lower' in token ? token.lower : ''));
  const [, verb] =
    /^(?:of )?(?:net )?(?:cash )?(used|provided|generated) (?:in|by|for|from)\b/.exec(words.join(' ')) ?? [];
  return verb === undefined ? null : verb === 'used' ? 'loss' : 'income';
}

/** The measure as it is said of that side: the opposite of what its words name, or not. */
export function onSide(meaning: Meaning, side: Side | null): Meaning {
  const named = sideOf(meaning.caption);
  const canTurn = named !== null || INCOME.test(meaning.caption) || meaning.type === 'per-share';
  if (side === null || !(canTurn || SIGNED.test(meaning.caption))) return meaning;
  // What the concept counts as positive, whichever end of it the caption names.
  const positive = named === null || (named === 'loss') === meaning.opposite ? 'income' : 'loss';
  return { ...meaning, opposite: side !== positive };
}
