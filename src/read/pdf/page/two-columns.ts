/**
 * Prose set in two columns, which is read down one and then down the other. It is told from a table by its lines: both
 * halves hold words of a sentence, and those on the left fill their column.
 */
import { hasLetters, startsSmall } from '../../../model/letters.ts';
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
  const gutter = gutterOf(lines.flatMap((line) => halvesOf(line, null) ?? [])) ?? gutterBetween(lines);
  if (gutter === null) return lines;
  const ordered: Line[] = [];
  let run: Line[] = [];
  for (const line of lines) {
    const isBeside = line.right <= gutter || line.left >= gutter || halvesOf(line, gutter) !== null;
    if (isBeside) run.push(line);
    else {
      ordered.push(...downColumns(run, gutter), line);
      run = [];
    }
  }
  return [...ordered, ...downColumns(run, gutter)];
}

/** Lines of which none reaches over the gutter: those of sentences one column after the other, what is below as it stands. */
function downColumns(lines: readonly Line[], gutter: number): readonly Line[] {
  const parted = lines.map((line) => {
    const halves = halvesOf(line, gutter);
    if (halves !== null) return { line, left: [makeLine(halves.left)], right: [makeLine(halves.right)] };
    return line.right <= gutter ? { line, left: [line], right: [] } : { line, left: [], right: [line] };
  });
  const sentences = parted.filter(({ left, right }) => left.some(isOfSentence) || right.some(isOfSentence));
  const last = sentences.at(-1)?.line;
  if (last === undefined || !SIDES.every((side) => sentences.some((each) => each[side].some(isOfSentence))))
    return lines;
  const end = last.baseline + last.size * CLOSE;
  const prose = parted.filter(({ line }) => line.baseline <= end);
  return [
    ...withReach(prose.flatMap(({ left }) => left)),
    ...withReach(prose.flatMap(({ right }) => right)),
    ...lines.filter(({ baseline }) => baseline > end),
  ];
}

const SIDES = ['left', 'right'] as const;

/** No title and no heads: these have their words in capitals. */
function isOfSentence({ words }: Line): boolean {
  return words.filter(({ text }) => startsSmall(text)).length >= LEAST_SMALL;
}

const LEAST_SMALL = 3;

/** Lines of a paragraph, in times the size of type. */
const CLOSE = 1.5;

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

/** The same where the lines of the columns stand at other heights, most of them each for itself. */
function gutterBetween(lines: readonly Line[]): number | null {
  const prose = lines
    .flatMap((line) => {
      const halves = halvesOf(line, null);
      return halves === null ? [line] : [makeLine(halves.left), makeLine(halves.right)];
    })
    .filter(({ words }) => isProse(words));
  const first = prose.reduce((least, { left }) => Math.min(least, left), Infinity);
  const far = prose.filter(({ left, size }) => left > first + FARTHEST_INDENT * size);
  const start = commonStart(far);
  const near = prose.filter(({ left, right }) => left < start && right < start);
  const [top, bottom] = [near[0]?.baseline ?? Infinity, near.at(-1)?.baseline ?? -Infinity];
  const beside = far.filter(({ left, baseline }) => left >= start && baseline > top && baseline < bottom);
  const isApart = near.length + far.length >= prose.length * 0.9;
  const filled = near.filter(({ right, size }) => right > start - FULL * size).length;
  return isApart && filled >= LEAST_LINES && beside.length >= LEAST_LINES ? start - 1 : null;
}

/** The leftmost place at which three lines begin. */
function commonStart(lines: readonly Line[]): number {
  const starts = lines.map(({ left }) => left).toSorted((a, b) => a - b);
  return starts.find((start, index) => (starts[index + 2] ?? Infinity) < start + 1) ?? Infinity;
}

/** In times the size of type: items of a list are no column, and a line of a column ends so near the next one. */
const FARTHEST_INDENT = 12;
const FULL = 8;

function isProse(words: readonly Word[]): boolean {
  return words.filter((word) => hasLetters(word.text)).length >= LEAST_WORDS;
}
