/**
 * Prose set in two columns, which is read down one and then down the other. It is told from a table by its lines: both
 * halves hold words of a sentence, and those on the left fill their column.
 */
import { hasLetters } from '../../../model/letters.ts';
import { makeLine, type Line } from './lines.ts';
import type { Word } from './words.ts';

interface Halves {
  readonly line: Line;
  readonly left: readonly Word[];
  readonly right: readonly Word[];
}

/** Lines that it takes to be two columns, and words in each half of a line. */
const LEAST_LINES = 6;
const LEAST_WORDS = 4;

/** The lines of a page, in the order in which they are read. */
export function inColumns(lines: readonly Line[]): readonly Line[] {
  const gutter = gutterOf(lines.flatMap((line) => halvesOf(line, null) ?? []));
  if (gutter === null) return lines;
  const ordered: Line[] = [];
  let [left, right]: [Line[], Line[]] = [[], []];
  const flush = (): void => {
    ordered.push(...withReach(left), ...withReach(right));
    [left, right] = [[], []];
  };
  for (const line of lines) {
    const halves = halvesOf(line, gutter);
    if (halves !== null) {
      left.push(makeLine(halves.left));
      right.push(makeLine(halves.right));
    } else if (line.right <= gutter) left.push(line);
    else if (line.left >= gutter) right.push(line);
    else {
      flush();
      ordered.push(line);
    }
  }
  flush();
  return ordered;
}

function withReach(lines: readonly Line[]): readonly Line[] {
  const reach = Math.max(...lines.map((line) => line.right));
  return lines.map((line) => ({ ...line, reach }));
}

/** A line parted at the gutter; where none is known yet, at its widest gap. */
function halvesOf(line: Line, gutter: number | null): Halves | null {
  const { words, size } = line;
  let at = 0;
  let widest = size;
  for (let index = 1; index < words.length; index++) {
    const [before, after] = [words[index - 1] as Word, words[index] as Word];
    const gap = after.left - before.right;
    const isHere =
      gutter === null ? gap > widest : before.right <= gutter && after.left >= gutter && gap > size * 0.6;
    if (isHere) [at, widest] = [index, gap];
  }
  return at === 0 ? null : { line, left: words.slice(0, at), right: words.slice(at) };
}

/** Where the right column begins; `null` where the page has one column. */
function gutterOf(parted: readonly Halves[]): number | null {
  const prose = parted.filter(({ left, right }) => isProse(left) && isProse(right));
  if (prose.length < LEAST_LINES) return null;
  const starts = prose.map(({ right }) => right[0]?.left ?? 0).toSorted((a, b) => a - b);
  const start = starts[Math.floor(starts.length / 2)] ?? 0;
  const size = prose[0]?.line.size ?? 0;
  const own = prose.filter(({ right }) => Math.abs((right[0]?.left ?? 0) - start) < size * 0.5);
  const ends = own.map(({ left }) => left.at(-1)?.right ?? 0);
  const full = Math.max(...ends) - size * 5;
  const filled = ends.filter((end) => end > full).length;
  if (own.length < LEAST_LINES || filled * 10 < own.length * 7) return null;
  // Headings stand further to the left than the items of a list.
  const firsts = parted.map(({ right }) => right[0]?.left ?? 0).filter((left) => left > Math.max(...ends));
  return Math.min(start, ...firsts) - size * 0.25;
}

function isProse(words: readonly Word[]): boolean {
  return words.filter((word) => hasLetters(word.text)).length >= LEAST_WORDS;
}
