/**
 * Lines of one cell stand a little closer than the rows of its table do, if only by the width of a rule between these. All
 * of them do so alike, which tells them from rows where no other distance would.
 */
import { figuresOf, type Row } from './pieces.ts';

/** Parts of the size of type: distances this near to one another are the same, and this much more is another. */
const SAME = 0.02;
const MORE = 0.035;
/** Lines set without any room between them stand as far apart as the type is high. */
const SOLID = 0.95;
/** Lines of one cell are set no further apart than this many times their size. */
export const CLOSE = 1.45;
/** Rows of several lines that have to be seen. */
const LEAST = 2;

/** The lines of each row, or `null` where their distances do not tell. */
export function tightGroups(lines: readonly Row[]): readonly (readonly Row[])[] | null {
  const size = Math.max(...lines.map((line) => line.size));
  const distances = lines.slice(1).map((line, index) => distance(lines[index] as Row, line));
  const tight = Math.min(...distances);
  // Nearer than lines of one cell can be: figures stand between the lines of their captions.
  if (tight < size * SOLID) return null;
  if (!distances.every((each) => each <= tight + size * SAME || each >= tight + size * MORE)) return null;
  const reach = reachOf(lines);
  const groups = grouped(
    lines,
    (before, line) => distance(before, line) < tight + size * MORE && isWrapped(before, line, reach),
  );
  const joined = groups.filter((group) => group.length > 1 && group.some(hasFigures));
  const isOne = joined.every((group) => group.filter(hasFigures).length < 2);
  return joined.length >= LEAST && isOne ? groups : null;
}

/** How far captions reach that have figures beside them: no further than their column does. */
function reachOf(lines: readonly Row[]): number {
  return Math.max(...lines.filter(hasFigures).map(({ pieces: [first] }) => captionEnd(first)));
}

function captionEnd(first: Row['pieces'][number] | undefined): number {
  return first?.kind === 'words' ? first.right : -Infinity;
}

/** There was no room in the line before for the first word of this one. */
function isWrapped(before: Row, line: Row, reach: number): boolean {
  const word = line.words[0];
  const width = word === undefined ? 0 : word.right - word.left;
  return captionEnd(before.pieces[0]) + width + line.size * 0.5 > reach;
}

/** Lines in the order of the page, parted before each that is not `joined` to the one before it. */
export function grouped(
  lines: readonly Row[],
  joined: (before: Row, line: Row) => boolean,
): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  let before: Row | null = null;
  for (const line of lines) {
    if (before !== null && joined(before, line)) groups.at(-1)?.push(line);
    else groups.push([line]);
    before = line;
  }
  return groups;
}

/** Between the baselines of two lines; those of two pages are far apart, and rows that are whole. */
export function distance(above: Row, below: Row): number {
  const isApart = above.page !== below.page || above.isWhole === true || below.isWhole === true;
  return isApart ? Infinity : below.baseline - above.baseline;
}

export function hasFigures(row: Row): boolean {
  return figuresOf(row).length > 0 || row.pieces.every((piece) => piece.kind === 'figure');
}
