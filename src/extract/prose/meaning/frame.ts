/** Measures that packs name by the words around a figure: `# consumers`, `originated # loans`. */
import { labelOf } from '../../../model/concept-label.ts';
import { phraseKey } from '../../lexicon/caption.ts';
import { frameAround } from '../../lexicon/frames.ts';
import type { Meaning } from './meaning.ts';
import type { Sentence, SentenceFigure } from '../sentence/sentence.ts';
import type { Token } from '../tokens/tokens.ts';
import type { Names } from './context.ts';

/** A phrase around the figure: `# consumers`, `originated # loans`. */
export function byFrame(
  { tokens }: Sentence,
  { token: figure, at }: SentenceFigure,
  { lexicon, text }: Names,
): Meaning | null {
  const before = beside([], (step) => {
    const token = step < FARTHEST ? tokens[at - 1 - step] : undefined;
    return token && keysOf(token, text).toReversed();
  });
  const after = beside(wordKeys(figure.tail), (step) => {
    const token = step < FARTHEST ? tokens[at + 1 + step] : undefined;
    return token && keysOf(token, text);
  });
  const frame = frameAround(lexicon.frames, before, after);
  if (frame === undefined) return null;
  const { name, type, kind } = frame.concept;
  return {
    concept: name,
    type,
    kind,
    opposite: false,
    caption: labelOf(frame.concept),
    isLimit: frame.isLimit,
  };
}

type WordBeside = (index: number) => string | undefined;

/** No phrase reaches over more tokens. */
const FARTHEST = 16;

/** The words to one side of a figure, outwards; a token is looked at when a word of it is asked for. */
function beside(
  own: readonly string[],
  wordsAt: (step: number) => readonly string[] | undefined,
): WordBeside {
  const known = [...own];
  let step = 0;
  return (index) => {
    while (known.length <= index) {
      const words = wordsAt(step++);
      if (words === undefined) break;
      known.push(...words);
    }
    return known[index];
  };
}

const HEDGE_WORD = /^(?:approximately|about|around|estimated|nearly|over|roughly|some|an)$/;

function wordKeys(words: string): readonly string[] {
  if (words === '') return [];
  return phraseKey(words)
    .split(' ')
    .filter((word) => word !== '' && !HEDGE_WORD.test(word));
}

function keysOf(token: Token, text: string): readonly string[] {
  if (token.kind === 'figure') return ['#', ...wordKeys(token.tail)];
  return token.kind === 'word' || token.kind === 'period' ? wordKeys(text.slice(token.start, token.end)) : [];
}
