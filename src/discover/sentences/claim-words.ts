/** What each kind of claim states, for messages. */
import type { Claim } from '../../model/claim.ts';
import type { IdentityKind } from '../../model/identity.ts';

interface Words {
  readonly kind: IdentityKind;
  readonly title: string;
  readonly because: string;
}

export const CLAIM_WORDS: Readonly<Record<Claim['kind'], Words>> = {
  growth: {
    kind: 'recalculation',
    title: 'The stated rate of change follows from its two amounts',
    because: 'A rate of change is the amount over its base, less one.',
  },
  change: {
    kind: 'recalculation',
    title: 'The stated change follows from its two amounts',
    because: 'A change is the amount less its base.',
  },
  'moved-by': {
    kind: 'recalculation',
    title: 'The stated rate of change follows from the amount and its change',
    because: 'A rate of change is the change over the amount before it.',
  },
  'margin-change': {
    kind: 'recalculation',
    title: 'The stated change follows from the margin and the one before',
    because: 'A change is the margin less the one before, which is part over whole.',
  },
  share: {
    kind: 'recalculation',
    title: 'The stated share follows from part and whole',
    because: 'A share is the part over the whole.',
  },
  translation: {
    kind: 'convenience-translation',
    title: 'The parenthetical is the amount at the stated rate',
    because: 'The release translates at one stated rate.',
  },
  split: {
    kind: 'footing',
    title: 'The parts that are named sum to the figure',
    because: 'The release names all parts of the figure.',
  },
  product: {
    kind: 'recalculation',
    title: 'The total is the count at the average price',
    because: 'An average price is the total over the count.',
  },
  midpoint: {
    kind: 'recalculation',
    title: 'The midpoint lies halfway between the ends of its range',
    because: 'A midpoint is half the sum of both ends.',
  },
  repeat: {
    kind: 'tie-out',
    title: 'The figure agrees with what it repeats',
    because: 'One fact has one value, wherever the release prints it.',
  },
  direction: {
    kind: 'bound',
    title: 'The direction told is the sign of the change',
    because: 'An increase is a figure above its base.',
  },
};
