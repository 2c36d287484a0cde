/** "X for A and B were P and Q, respectively": the subject split, so that each figure has the measure it is paired with. */
import type { SentenceFigure, Words } from './sentence.ts';
import type { Token } from './tokens.ts';

/** The figures with those that "respectively" pairs given their own part of the subject; others as they are. */
export function pairRespectively(
  tokens: readonly Token[],
  figures: readonly SentenceFigure[],
): readonly SentenceFigure[] {
  const at = tokens.findIndex((token) => token.kind === 'word' && token.lower === 'respectively');
  if (at < 0) return figures;
  const position = tokens[at]?.start ?? 0;
  const second = figures.findLastIndex(
    ({ token, role }) => token.start < position && role.kind !== 'parenthetical',
  );
  const first = figures.findLastIndex(({ role }, index) => index < second && role.kind !== 'parenthetical');
  const [one, two] = [figures[first], figures[second]];
  if (one?.role.kind !== 'value' || two?.role.kind !== 'also' || one.subject === null) return figures;
  const parts = split(tokens, one.subject);
  if (parts === null) return figures;
  const role = { ...one.role };
  return figures.map((figure, index) => {
    if (index === first) return { ...figure, subject: parts[0] };
    return index === second ? { ...figure, role, subject: parts[1], partner: null } : figure;
  });
}

function isWord(token: Token | undefined, word: RegExp): boolean {
  return token?.kind === 'word' && word.test(token.lower);
}

/** The two measures that a subject joins by its only "and"; `null` where it does not. */
function split(tokens: readonly Token[], { from, to }: Words): readonly [Words, Words] | null {
  const joints = range(from, to).filter((index) => isWord(tokens[index], /^and$/));
  const [joint, ...more] = joints;
  if (joint === undefined || more.length > 0 || joint === from || joint === to - 1) return null;
  const opening = range(from, joint).findLast((index) =>
    isWord(tokens[index], /^(?:for|of|from|in|by|under|through)$/),
  );
  if (opening !== undefined && opening < joint - 1) {
    return [
      { from, to: joint },
      { from, to: opening + 1, rest: { from: joint + 1, to } },
    ];
  }
  // `GAAP and non-GAAP gross margin`: what stands behind the second belongs to both.
  const isQualifier = joint - from === 1 && to - joint > 2;
  const left: Words = isQualifier ? { from, to: joint, rest: { from: joint + 2, to } } : { from, to: joint };
  return [left, { from: joint + 1, to }];
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
