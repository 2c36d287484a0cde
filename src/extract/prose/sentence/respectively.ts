/**
 * "X for A and B were P and Q, respectively", "for the quarter and the year X was P and Q": what stands behind one another
 * paired in its order, so that each figure has its own measure or period, and is compared with what it is said to be.
 */
import type { SentenceFigure } from './sentence.ts';
import { Pairing } from './pairing.ts';
import { isOfTwoSpans } from './two-periods.ts';
import { groupsOf, isRespectively } from './series.ts';
import { wordOf } from '../tokens/token-text.ts';
import type { Token } from '../tokens/tokens.ts';

export interface Paired {
  readonly figures: readonly SentenceFigure[];
  /** Phrases of time that say no more than which of these figures is whose. */
  readonly used: ReadonlySet<Token>;
}

/** The figures with those that "respectively" pairs given what is their own; others as they are. */
export function pairRespectively(tokens: readonly Token[], figures: readonly SentenceFigure[]): Paired {
  const isTold = tokens.some(isRespectively);
  const isOfKinds = !isTold && areOfBothKinds(tokens, figures);
  if (!isTold && !isOfKinds && !tokens.some(isOfTwoSpans)) return { figures, used: new Set() };
  const pairing = new Pairing(tokens, figures);
  const groups = groupsOf(tokens, figures);
  for (const [index, group] of groups.entries()) {
    const isPaired = isOfKinds || pairing.isRespective(group) || pairing.isOfTwoSpans(group);
    if (isPaired) pairing.pair(group, groups.slice(0, index + 1));
  }
  return pairing;
}

/** `Basic and diluted earnings per share were A and B`: nothing else can be meant. */
function areOfBothKinds(tokens: readonly Token[], [one, two]: readonly SentenceFigure[]): boolean {
  if (one?.role.kind !== 'value' || one.subject === null || two?.role.kind !== 'also') return false;
  const { from } = one.subject;
  const kinds = [from, from + 2].map((at) => tokens[at]);
  const areKinds = kinds.every((kind) => /^(?:basic|diluted)$/.test(wordOf(kind)));
  return areKinds && wordOf(tokens[from + 1]) === 'and' && two.at === one.at + 2;
}
