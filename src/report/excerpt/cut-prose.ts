/**
 * A line of prose cut around its marks, between words, so that no figure is ever shown in part. Marks too far apart for
 * one piece each get their own.
 */
import type { Span } from '../../model/place.ts';
import type { ExcerptCell, Mark } from './excerpt.ts';
import { displayWidth } from '../text/measure.ts';

const BEFORE = '… ';
const BEHIND = ' …';

/** Pieces no wider than `room`, each with its marks; the whole line where it fits. */
export function cutProse({ column, text, marks }: ExcerptCell, room: number): readonly ExcerptCell[] {
  if (displayWidth(text) <= room) return [{ column, text, marks }];
  const line: Line = { text, words: wordsOf(text), room };
  return runsOf(line, marks).map((run) => cutAround(line, run, column));
}

interface Line {
  readonly text: string;
  readonly words: readonly Span[];
  readonly room: number;
}

/** First and last word of a piece. */
type Reach = readonly [number, number];

function runsOf(line: Line, marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const runs: Mark[][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    if (run !== undefined && fits(line, reach(line, [...run, mark]))) run.push(mark);
    else runs.push([mark]);
  }
  return runs;
}

function cutAround(line: Line, run: readonly Mark[], column: number): ExcerptCell {
  const { text, words } = line;
  const [from, to] = grow(line, reach(line, run));
  const start = words[from]?.start ?? 0;
  const before = from > 0 ? BEFORE : '';
  const behind = to < words.length - 1 ? BEHIND : '';
  const shift = before.length - start;
  const marks = run.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift }));
  return { column, text: before + text.slice(start, words[to]?.end) + behind, marks };
}

function reach({ words }: Line, marks: readonly Mark[]): Reach {
  const from = words.findLastIndex((word) => word.start <= (marks[0]?.start ?? 0));
  return [from, words.findIndex((word) => word.end >= (marks.at(-1)?.end ?? 0))];
}

/** One word more before and one behind in turn, as long as one of them still fits. */
function grow(line: Line, [from, to]: Reach): Reach {
  const before = fits(line, [from - 1, to]) ? from - 1 : from;
  const behind = fits(line, [before, to + 1]) ? to + 1 : to;
  return before === from && behind === to ? [from, to] : grow(line, [before, behind]);
}

function fits({ text, words, room }: Line, [from, to]: Reach): boolean {
  const piece = text.slice(words[from]?.start, words[to]?.end);
  const isWithin = from >= 0 && to < words.length;
  return isWithin && BEFORE.length + displayWidth(piece) + BEHIND.length <= room;
}

/** Words, and the parts of those too long to be shown whole, such as addresses; digits stay together. */
function wordsOf(text: string): readonly Span[] {
  return [...text.matchAll(/\S+/g)].flatMap((match) => {
    const word = match[0];
    if (word.length <= 30) return [{ start: match.index, end: match.index + word.length }];
    return [...word.matchAll(/[\d.,]+|[^\d]{1,12}/gu)].map((part) => {
      const start = match.index + part.index;
      return { start, end: start + part[0].length };
    });
  });
}
