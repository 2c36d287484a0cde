/** "X for A and B were P and Q, respectively": the subject split, so that each figure has the measure it is paired with. */
import type { SentenceFigure } from './sentence.ts';
import type { Words } from './subject.ts';
import { wordOf } from '../tokens/token-text.ts';
import type { Token } from '../tokens/tokens.ts';

/** The figures with those that "respectively" pairs given their own part of the subject; others as they are. */
export function pairRespectively(
  tokens: readonly Token[],
  figures: readonly SentenceFigure[],
): readonly SentenceFigure[] {
  const at = tokens.findIndex((token) => wordOf(token) === 'respectively');
  if (at < 0 && !areOfBothKinds(tokens, figures)) return figures;
  const position = (at < 0 ? figures[2]?.token.start : tokens[at]?.start) ?? Number.POSITIVE_INFINITY;
  const second = figures.findLastIndex(
    ({ token, role }) => token.start < position && role.kind !== 'parenthetical',
  );
  if (figures[second]?.role.kind === 'base') return pairComparisons(figures, second);
  const first = figures.findLastIndex(({ role }, index) => index < second && role.kind !== 'parenthetical');
  const [one, two] = [figures[first], figures[second]];
  const { kind } = one?.role ?? {};
  if (one === undefined || (kind !== 'value' && kind !== 'rate') || two?.role.kind !== 'also') return figures;
  if (one.subject === null) return figures;
  const parts = split(tokens, one.subject);
  if (parts === null) return figures;
  const role = { ...one.role };
  return figures.map((figure, index) => {
    if (index === first) return { ...figure, subject: parts[0] };
    return index === second ? { ...figure, role, subject: parts[1], partner: null } : figure;
  });
}

/** `Basic and diluted earnings per share were A and B`: nothing else can be meant. */
function areOfBothKinds(tokens: readonly Token[], [one, two]: readonly SentenceFigure[]): boolean {
  if (one?.role.kind !== 'value' || one.subject === null || two?.role.kind !== 'also') return false;
  const { from } = one.subject;
  const kinds = [from, from + 2].map((at) => tokens[at]);
  const areKinds = kinds.every((kind) => /^(?:basic|diluted)$/.test(wordOf(kind)));
  return areKinds && wordOf(tokens[from + 1]) === 'and' && two.at === one.at + 2;
}

/** `A and B, compared to C and D, respectively`: each with its own, or with none where the counts differ. */
function pairComparisons(figures: readonly SentenceFigure[], last: number): readonly SentenceFigure[] {
  const plain = figures.flatMap((figure, index) =>
    figure.role.kind === 'parenthetical' || index > last ? [] : [{ figure, index }],
  );
  const isBase = ({ figure }: (typeof plain)[number]): boolean => figure.role.kind === 'base';
  const start = plain.findLastIndex((each) => !isBase(each)) + 1;
  const bases = plain.slice(start);
  if (bases.length < 2) return figures;
  const values = plain.slice(0, start).filter(({ figure }) => ['value', 'also'].includes(figure.role.kind));
  const own = values.length === bases.length ? values : [];
  return figures.map((figure, index) => {
    const at = bases.findIndex((each) => each.index === index);
    return at < 0 ? figure : { ...figure, partner: own[at]?.index ?? null };
  });
}

/** The two measures that a subject joins by its only "and"; `null` where it does not. */
function split(tokens: readonly Token[], { from, to }: Words): readonly [Words, Words] | null {
  const joints = range(from, to).filter((index) => wordOf(tokens[index]) === 'and');
  const [joint, ...more] = joints;
  if (joint === undefined || more.length > 0 || joint === from || joint === to - 1) return null;
  const opening = range(from, joint).findLast((index) =>
    /^(?:for|of|from|in|by|under|through)$/.test(wordOf(tokens[index])),
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
