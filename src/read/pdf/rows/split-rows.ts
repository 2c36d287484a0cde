/**
 * Rows that were printed in several lines: a wrapped caption, with its figures beside any of its lines or between two.
 * The lines of a row stand closer than the rows of the table do.
 */
import { figuresOf, type Row } from './pieces.ts';
import { distance, grouped, hasFigures, tightGroups } from './tight-lines.ts';

/** Lines closer than this part of the usual distance of rows are one row. */
const CLOSE = 0.9;

export function joinWrappedRows(lines: readonly Row[]): readonly Row[] {
  return (tightGroups(lines) ?? closeGroups(lines)).flatMap(joinGroup);
}

function closeGroups(lines: readonly Row[]): readonly (readonly Row[])[] {
  const close = closeIn(lines);
  return grouped(lines, (before, line) => {
    const apart = distance(before, line);
    return apart < close && apart < FARTHEST * Math.max(before.size, line.size);
  });
}

/** Times the size of type that lines of one cell stand apart at most: twice what is usual. */
const FARTHEST = 2.7;

/** Type is set at this many times its size, lines of one cell among them. */
export const LEADING = 1.3;

/** By the distance of rows; where figures stand between the lines of their captions, by that of the lines. */
function closeIn(lines: readonly Row[]): number {
  const usual = usualDistance(lines);
  if (usual > 0) return usual * CLOSE;
  const between = lines.filter(
    (line, index) =>
      line.pieces.every((piece) => piece.kind === 'figure') &&
      isCaptionAlone(lines[index - 1]) &&
      isCaptionAlone(lines[index + 1]),
  );
  if (between.length === 0) return leastBelow(lines) * CLOSE;
  return Math.max(...between.map(({ size }) => size)) * (between.length > 1 ? LEADING : CLOSE);
}

/** The least distance from a row's figures to what follows, where captions of most rows are wrapped above them. */
function leastBelow(lines: readonly Row[]): number {
  const below = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before !== undefined && hasFigures(before) && before.page === line.page
      ? [distance(before, line)]
      : [];
  });
  return below.length < 3 ? 0 : Math.min(...below);
}

export function isCaptionAlone(row: Row | undefined): boolean {
  return row?.pieces.length === 1 && isCaption(row.pieces[0]);
}

/** The median distance of two rows that both have figures; nothing is close where there are few. */
function usualDistance(lines: readonly Row[]): number {
  const distances: number[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || !hasFigures(line) || !hasFigures(before)) continue;
    if (!isCaption(line.pieces[0]) || !isCaption(before.pieces[0])) continue;
    distances.push(distance(before, line));
  }
  return distances.length < 2
    ? 0
    : (distances.toSorted((a, b) => a - b)[Math.floor(distances.length / 2)] ?? 0);
}

function isCaption(piece: Row['pieces'][number] | undefined): boolean {
  return piece?.kind === 'words';
}

/** One row of a caption's lines and one line of figures; what is anything else stays as it is. */
function joinGroup(group: readonly Row[]): readonly Row[] {
  const [first] = group;
  const figured = group.filter(hasFigures);
  const others = group.filter((row) => !hasFigures(row));
  const zone = Math.min(...figured.flatMap((row) => figuresOf(row).map((piece) => piece.left)));
  const left = Math.min(...group.map((row) => row.left));
  const isPlain = others.every(
    (row) => row.pieces.length === 1 && row.left < zone && row.left - left < row.size * 4,
  );
  if (first === undefined || group.length < 2 || figured.length > 1 || !isPlain) return group;
  const captions = group.flatMap((row) => row.pieces.slice(0, 1).filter(isCaption));
  const [figures] = figured;
  const cells = figures?.pieces.slice(isCaption(figures.pieces[0]) ? 1 : 0) ?? [];
  return [
    {
      ...first,
      words: group.flatMap((row) => row.words),
      left: Math.min(...group.map((row) => row.left)),
      right: Math.max(...group.map((row) => row.right)),
      baseline: (figures ?? first).baseline,
      pieces: [...captions, ...cells],
    },
  ];
}
