/** Phrases of the packs that stand around a figure, `# consumers` or `up to # of shares`, where no verb leads to it. */
import type { Concept } from '../../model/identity.ts';
import { append } from '../../model/grouped.ts';
import { phraseKey } from './caption.ts';
import { takeHedge } from '../prose/sentence/lead.ts';

/** By the word right before the figure; those that begin with the figure, by the word behind. */
export interface Frames {
  readonly before: FramesByWord;
  readonly after: FramesByWord;
}

type FramesByWord = ReadonlyMap<string, readonly Frame[]>;

/** A phrase with `#` where the figure stands; the words beside it outwards, as they are compared. */
export interface Frame {
  readonly concept: Concept;
  readonly before: readonly string[];
  /** Its words hold the hedge: `up to #`. */
  readonly isLimit: boolean;
  readonly after: readonly string[];
  /** The longest comes first. */
  readonly rank: number;
}

/** The longest phrase whose words stand beside a figure; a word is asked for by its distance. */
export function frameAround(
  frames: Frames,
  before: (distance: number) => string | undefined,
  after: (distance: number) => string | undefined,
): Frame | undefined {
  const fits = (words: readonly string[], beside: typeof before): boolean =>
    words.every((word, distance) => beside(distance) === word);
  // Hardly any has the words right beside the figure.
  const near = [...(frames.before.get(before(0) ?? '') ?? []), ...(frames.after.get(after(0) ?? '') ?? [])];
  const fitting = near.filter((frame) => fits(frame.before, before) && fits(frame.after, after));
  return fitting.toSorted((a, b) => a.rank - b.rank)[0];
}

export function isFrame(phrase: string): boolean {
  return phrase.includes('#');
}

export function framesOf(concepts: readonly Concept[]): Frames {
  return framesByWord(
    concepts.flatMap((concept) => concept.phrases.filter(isFrame).map((phrase) => frameOf(concept, phrase))),
  );
}

function framesByWord(unranked: readonly Omit<Frame, 'rank'>[]): Frames {
  const before = new Map<string, Frame[]>();
  const after = new Map<string, Frame[]>();
  const longestFirst = unranked.toSorted(
    (a, b) => b.before.length + b.after.length - a.before.length - a.after.length,
  );
  for (const [rank, each] of longestFirst.entries()) {
    const frame = { rank, ...each };
    const [left] = frame.before;
    if (left === undefined) append(after, frame.after[0] ?? '', frame);
    else append(before, left, frame);
  }
  return { before, after };
}

function frameOf(concept: Concept, phrase: string): Omit<Frame, 'rank'> {
  const [before = '', after = ''] = phrase.split('#');
  const words = (part: string): readonly string[] =>
    phraseKey(part)
      .split(' ')
      .filter((word) => word !== '');
  const isLimit = takeHedge(before.toLowerCase().trim()).hedge === 'at-most';
  return { concept, before: words(before).toReversed(), after: words(after), isLimit };
}
