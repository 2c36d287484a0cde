/**
 * The verbs by which sentences tell how large a measure was, and which way it moved: one list for all that read them, in
 * small letters.
 */

/** Patterns of one word each, for longer ones to be made of. */
export const ROSE = 'increased|grew|rose|climbed|expanded';
export const FELL = 'decreased|declined|fell|dropped|contracted';
/** A margin that narrowed fell, and a loss that narrowed improved: which way is told by what moved. */
const EITHER_WAY = 'improved|narrowed|widened';
export const MOVED = `${ROSE}|${FELL}|${EITHER_WAY}`;
export const BEING = 'was|were|is|are';

export const VERBS_OF_MOVE: readonly string[] = MOVED.split('|');
/** What stands between the name of a measure and its amount. */
export const VERBS_OF_MEASURE: readonly string[] = [
  ...BEING.split('|'),
  ...VERBS_OF_MOVE,
  'totaled',
  'totalled',
  'reached',
];
