/**
 * Heads of a fixed-width table to columns: a head stands over its column, or centred over several, which a rule beneath
 * it shows. Where a line has fewer heads than there are columns, the reading that puts the heads nearest to the middle of
 * what they stand over is the right one.
 */
import { columnOf, type FigureColumn } from './columns.ts';
import type { Segment } from './line.ts';
import { sharesOf, type Share } from '../repeated-heads.ts';

/** A head over the columns from `first`, counted from 0, on. */
export interface PlacedHead {
  readonly segment: Segment;
  readonly first: number;
  readonly count: number;
}

/** No statement has more; a bound on the work for what only looks like one. */
const MOST_COLUMNS = 40;

interface Stroke {
  readonly start: number;
  readonly end: number;
}

/** What stands around a line of heads. */
interface Surroundings {
  /** Of the rule right beneath it. */
  readonly strokes: readonly Stroke[];
  /** Another line has more heads, so that these may span several columns. */
  readonly isPartial: boolean;
  /** What the lines with a head for each column print over it; empty where there is none. */
  readonly names: readonly string[];
}

/** Places the heads of one line. */
export function placeHeads(
  segments: readonly Segment[],
  columns: readonly FigureColumn[],
  { strokes, isPartial, names }: Surroundings,
): readonly PlacedHead[] {
  const underlined = segments.map((segment) => overStroke(segment, columns, strokes));
  if (underlined.every((head) => head !== undefined) && areApart(underlined)) return underlined;
  const singles = segments.map((segment) => ({ segment, first: columnOf(segment, columns), count: 1 }));
  const isApart = areApart(singles);
  if (segments.length === columns.length && !isApart)
    return segments.map((segment, first) => ({ segment, first, count: 1 }));
  if (segments.length >= columns.length || columns.length > MOST_COLUMNS) return singles;
  const shares = sharesOf(names, segments.length);
  if (shares !== null) return segments.map((segment, index) => ({ segment, ...(shares[index] as Share) }));
  if (!isPartial && isApart && segments.every((segment) => columnsUnder(segment, columns) < 2))
    return singles;
  const groups = bestGroups(segments, columns);
  const handicap = isPartial ? 1 : -2;
  return groups !== undefined && (!isApart || cost(groups, columns) <= cost(singles, columns) + handicap)
    ? groups
    : singles;
}

function overStroke(
  segment: Segment,
  columns: readonly FigureColumn[],
  strokes: readonly Stroke[],
): PlacedHead | undefined {
  const stroke = strokes.find(({ start, end }) => start < segment.end && segment.start < end);
  if (stroke === undefined) return undefined;
  const over = columns.flatMap(({ start, end }, index) =>
    start < stroke.end && stroke.start < end ? [index] : [],
  );
  return over.length === 0 ? undefined : { segment, first: over[0] ?? 0, count: over.length };
}

function columnsUnder(segment: Segment, columns: readonly FigureColumn[]): number {
  return columns.filter(({ start, end }) => start < segment.end && segment.start < end).length;
}

function areApart(heads: readonly PlacedHead[]): boolean {
  return heads.every((head, index) => {
    const next = heads[index + 1];
    return next === undefined || head.first + head.count <= next.first;
  });
}

/** How far the heads stand from the middles of their columns, on average. */
function cost(heads: readonly PlacedHead[], columns: readonly FigureColumn[]): number {
  const distances = heads.map(({ segment, first, count }) => offCentre(segment, columns, first, count));
  return distances.reduce((sum, each) => sum + each, 0) / Math.max(heads.length, 1);
}

function offCentre(segment: Segment, columns: readonly FigureColumn[], first: number, count: number): number {
  const left = columns[first]?.start ?? 0;
  const right = columns[first + count - 1]?.end ?? 0;
  return Math.abs(segment.start + segment.end - left - right) / 2;
}

/** Parts all columns among the heads, in order, so that the heads stand nearest to the middle of their share. */
function bestGroups(
  segments: readonly Segment[],
  columns: readonly FigureColumn[],
): readonly PlacedHead[] | undefined {
  // best[n]: the heads so far over exactly the first n columns.
  let best: ({ readonly heads: readonly PlacedHead[]; readonly total: number } | undefined)[] = [
    { heads: [], total: 0 },
  ];
  for (const segment of segments) {
    const next: typeof best = [];
    for (let end = 1; end <= columns.length; end++) {
      for (let first = 0; first < end; first++) {
        const before = best[first];
        if (before === undefined) continue;
        const total = before.total + offCentre(segment, columns, first, end - first);
        if (total < (next[end]?.total ?? Number.POSITIVE_INFINITY))
          next[end] = { heads: [...before.heads, { segment, first, count: end - first }], total };
      }
    }
    best = next;
  }
  return best[columns.length]?.heads;
}
