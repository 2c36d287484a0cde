/**
 * A line of prose cut around its marks, between words, so that no figure is ever shown in part. Marks too far apart for
 * one piece each get their own.
 */
import type { ExcerptCell, Mark } from './excerpt.ts';
import { displayWidth } from './measure.ts';

const BEFORE = '… ';
const BEHIND = ' …';

/** Pieces no wider than `room`, each with its marks; the whole line where it fits. */
export function cutProse({ column, text, marks }: ExcerptCell, room: number): readonly ExcerptCell[] {
  if (displayWidth(text) <= room) return [{ column, text, marks }];
  return runsOf(text, marks, room).map((run) => cutAround({ column, text, marks: run }, room));
}

function runsOf(text: string, marks: readonly Mark[], room: number): readonly (readonly Mark[])[] {
  const runs: Mark[][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    if (run !== undefined && widthWithCuts(text.slice(run[0]?.start, mark.end)) <= room) run.push(mark);
    else runs.push([mark]);
  }
  return runs;
}

function cutAround({ column, text, marks }: ExcerptCell, room: number): ExcerptCell {
  const words = wordsOf(text);
  const [from, to] = grow(text, words, marks, room);
  const start = words[from]?.start ?? 0;
  const before = from > 0 ? BEFORE : '';
  const shift = before.length - start;
  return {
    column,
    text: before + text.slice(start, words[to]?.end) + (to < words.length - 1 ? BEHIND : ''),
    marks: marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift })),
  };
}

interface Word {
  readonly start: number;
  readonly end: number;
}

/** From the words with marks outwards, one before and one behind in turn, as long as one of them still fits. */
function grow(
  text: string,
  words: readonly Word[],
  marks: readonly Mark[],
  room: number,
): readonly [number, number] {
  let from = words.findLastIndex((word) => word.start <= (marks[0]?.start ?? 0));
  let to = words.findIndex((word) => word.end >= (marks.at(-1)?.end ?? 0));
  const fits = (start: number, end: number): boolean =>
    start >= 0 &&
    end < words.length &&
    widthWithCuts(text.slice(words[start]?.start, words[end]?.end)) <= room;
  for (;;) {
    const before = fits(from - 1, to) ? from - 1 : from;
    const behind = fits(before, to + 1) ? to + 1 : to;
    if (before === from && behind === to) return [from, to];
    [from, to] = [before, behind];
  }
}

function widthWithCuts(piece: string): number {
  return BEFORE.length + displayWidth(piece) + BEHIND.length;
}

/** Words, and the parts of those too long to be shown whole, such as addresses; digits stay together. */
function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/\S+/g)].flatMap((match) => {
    const word = match[0];
    if (word.length <= 30) return [{ start: match.index, end: match.index + word.length }];
    return [...word.matchAll(/[\d.,]+|[^\d]{1,12}/gu)].map((part) => {
      const start = match.index + part.index;
      return { start, end: start + part[0].length };
    });
  });
}
