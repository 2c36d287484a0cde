/** `A, an increase of C, or 7.8%`: what A was before is printed nowhere, and still the rate is C over it. */
import type { Claim, Direction } from '../../../model/claim.ts';
import type { SentenceFact } from '../meaning/sentence-fact.ts';
import { toldWord } from './change-claim.ts';
import { wordOf } from '../tokens/token-text.ts';
import type { Token } from '../tokens/tokens.ts';

export function movedByClaims(
  tokens: readonly Token[],
  facts: ReadonlyMap<number, SentenceFact>,
): readonly Claim[] {
  return [...facts].flatMap(([index, rate]): readonly Claim[] => {
    const change = facts.get(index - 1);
    const direction = directionOf(rate);
    if (change === undefined || direction === null || directionOf(change) !== direction) return [];
    if (!isSaidAgain(tokens, rate) || change.figure.token.form === 'percent') return [];
    const current = movedBefore(index, change, facts) ?? movedBehind(index, change, facts);
    if (current?.fact.unit !== change.fact.unit) return [];
    const moved = { current: current.id, change: change.id, rate: rate.id, direction };
    return [{ kind: 'moved-by', ...moved, ...toldWord(change) }];
  });
}

function directionOf({ figure: { role } }: SentenceFact): Direction | null {
  return role.kind === 'rate' ? role.direction : null;
}

/** `, or 7.8%`, `(7.8%)`: the same move as a rate, and no share of something: `or 7.8% of sales`. */
function isSaidAgain(tokens: readonly Token[], { figure: { token, lead, at } }: SentenceFact): boolean {
  if (token.form !== 'percent' || wordOf(tokens[at + 1]) === 'of') return false;
  return lead === '(' || lead === 'or' || lead === ', or';
}

const BY_NOUN =
  /^[),]*,? ?(?:(?:which |this )?(?:represent|reflect|mark)(?:ing|ed|s) )?(?:an? )?(?:increase|decrease|decline|growth|rise|drop|reduction|up|down)(?: of| by)?$/;

/** `A, up C`: right behind what has moved. */
function movedBefore(
  index: number,
  { figure: { lead, partner } }: SentenceFact,
  facts: ReadonlyMap<number, SentenceFact>,
): SentenceFact | undefined {
  const before = facts.get(index - 2);
  const isOfBefore = partner === index - 2 && before?.figure.role.kind === 'value';
  return isOfBefore && BY_NOUN.test(lead) ? before : undefined;
}

const BY_VERB = /\b(?:increased|grew|rose|climbed|decreased|declined|fell|dropped)(?: \w+ly)?(?: by)?$/;

/** `increased C, or 7.8%, to A` */
function movedBehind(
  index: number,
  { figure: { lead } }: SentenceFact,
  facts: ReadonlyMap<number, SentenceFact>,
): SentenceFact | undefined {
  const behind = facts.get(index + 1);
  const isValue = behind?.figure.role.kind === 'value' && /^[),]*,? ?to$/.test(behind.figure.lead);
  return isValue && BY_VERB.test(lead) ? behind : undefined;
}
