/** `A to B, or C at the midpoint`: the middle of the range right before it. */
import type { Claim } from '../../../model/claim.ts';
import type { SentenceFact } from '../meaning/sentence-fact.ts';
import { isRange } from '../tokens/range.ts';
import { isSign, wordOf } from '../tokens/token-text.ts';
import type { Token } from '../tokens/tokens.ts';

const MIDDLE: ReadonlySet<string> = new Set(['midpoint', 'midpoints', 'mid-point', 'mid-points']);
const FARTHEST = 4;

export function midpointClaims(
  tokens: readonly Token[],
  facts: ReadonlyMap<number, SentenceFact>,
): readonly Claim[] {
  if (!tokens.some((token) => MIDDLE.has(wordOf(token)))) return [];
  return [...facts].flatMap(([index, middle]): readonly Claim[] => {
    const [low, high] = [facts.get(index - 2), facts.get(index - 1)];
    if (low === undefined || high === undefined || !isMiddle(tokens, middle)) return [];
    const { at } = low.figure;
    const isBetween = wordOf(tokens[at - 1]) === 'between' && wordOf(tokens[at + 1]) === 'and';
    const isOneRange = high.figure.at === at + 2 && (isBetween || isRange(tokens, at));
    const isAlike = [low, high].every((end) => isInUnitOf(end, middle));
    if (!isOneRange || !isAlike) return [];
    return [{ kind: 'midpoint', figure: middle.id, low: low.id, high: high.id }];
  });
}

/** In its unit, and in words of scale as well: `$47 - 50 billion` does not say the scale of its first end. */
function isInUnitOf({ figure: { token: a } }: SentenceFact, { figure: { token: b } }: SentenceFact): boolean {
  return a.form === b.form && a.unit === b.unit && a.decimals < 0 === b.decimals < 0;
}

/** Between the range and the figure stands nothing that would name another measure. */
const LEADS_ON = /^[,(; ]*(?:or|and|with|implying|representing|which is)?(?: an?)?$/;
const LEADS_BY_NAME =
  /^[,(; ]*(?:or|and|with|implying|representing)?(?: an?| the)?(?: implied)? ?mid-?point (?:of|is|at|being)$/;

function isMiddle(tokens: readonly Token[], { figure: { at, lead } }: SentenceFact): boolean {
  if (LEADS_BY_NAME.test(lead)) return true;
  if (!LEADS_ON.test(lead)) return false;
  const behind = tokens.slice(at + 1, at + 1 + FARTHEST);
  const middle = behind.findIndex((token) => MIDDLE.has(wordOf(token)));
  const isRight = behind
    .slice(0, Math.max(middle, 0))
    .every((token) => /^(?:at|the|its|our)$/.test(wordOf(token)) || isSign(token, '('));
  return middle > 0 && isRight;
}
