/** Which side of a measure a figure stands on: income or loss, a benefit or an expense, cash provided or used. */
import { wordOf } from '../tokens/token-text.ts';
import type { Token } from '../tokens/tokens.ts';

export type Side = 'income' | 'loss';

const LOSS = /\b(?:loss(?:es)?|deficit|expenses?|provision|costs?|used|outflows?)\b(?! of control)/i;
export const INCOME =
  /\b(?:income|profits?|earnings|gains?|surplus|benefit|recovery|provided|inflows?)\b(?! tax)/i;

/** `compared to a net loss of`: `null` where the words say both, or nothing. */
export function sideOf(words: string): Side | null {
  if (/\bnegative\b/i.test(words)) return 'loss';
  const [isLoss, isIncome] = [LOSS.test(words), INCOME.test(words)];
  return isLoss === isIncome ? null : isLoss ? 'loss' : 'income';
}

/** `B used in operating activities`, `B provided by …`. */
export function sideBehind(tokens: readonly Token[], at: number): Side | null {
  let next = at + 1;
  for (const opening of ['of', 'net', 'cash']) if (wordOf(tokens[next]) === opening) next += 1;
  const verb = wordOf(tokens[next]);
  if (!/^(?:used|provided|generated)$/.test(verb) || !/^(?:in|by|for|from)$/.test(wordOf(tokens[next + 1])))
    return null;
  return verb === 'used' ? 'loss' : 'income';
}
