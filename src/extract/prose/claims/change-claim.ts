/** What a rate or an amount says of how a figure moved. */
import type { Claim, Direction, DirectionWord } from '../../../model/claim.ts';
import type { FigureId } from '../../../model/figure.ts';
import type { SentenceFact } from '../meaning/sentence-fact.ts';

/** What has moved. */
export interface Moved {
  readonly id: FigureId;
  readonly isRatio: boolean;
  readonly isLoss?: boolean;
}

const IMPROVED = /\bimprov(?:e|es|ed|ing|ements?)\b/;

/** A percentage of an amount is growth; an amount of an amount, or points of a percentage, is a change. */
export function changeClaim(
  rate: SentenceFact,
  current: Moved,
  base: FigureId,
  direction: Direction | null,
): Claim {
  const isGrowth = rate.figure.token.form === 'percent' && !current.isRatio;
  const isImproved = IMPROVED.test(rate.figure.lead);
  if (isGrowth) {
    const told = isImproved && current.isLoss === true ? 'either' : direction;
    return { kind: 'growth', current: current.id, base, rate: rate.id, direction: told, ...toldWord(rate) };
  }
  const way = isImproved && (current.isRatio || current.isLoss === true) ? 'either' : direction;
  return { kind: 'change', current: current.id, base, change: rate.id, direction: way, ...toldWord(rate) };
}

export function toldWord({ figure: { role } }: SentenceFact): { readonly word?: DirectionWord } {
  return role.kind === 'rate' && role.word !== undefined ? { word: role.word } : {};
}
