/** Ranges of figures, as outlooks give them. */
import { wordOf } from './token-text.ts';
import type { FigureToken, Token } from './tokens.ts';

const TO = /^(?:to|-|–|—)$/;

/** `A to B`, `A - B`: a range, of which neither end is what was measured; `up A to B` and `from A to B` are moves. */
export function isRange(tokens: readonly Token[], at: number): boolean {
  const [joint, end] = [tokens[at + 1], tokens[at + 2]];
  const from = tokens[at - 1];
  if (wordOf(from) === 'from') return false;
  const isTo = joint !== undefined && 'lower' in joint && TO.test(joint.lower);
  return isTo && end?.kind === 'figure' && isAlike(tokens[at], end);
}

/** `up 5% to $10 million` is no range. */
function isAlike(start: Token | undefined, end: FigureToken): boolean {
  if (start?.kind !== 'figure') return false;
  return start.form === end.form || start.form === 'number' || end.form === 'number';
}
