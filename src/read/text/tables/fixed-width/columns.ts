/** Which figures of a fixed-width table stand in one column: those that end at one edge, give or take a sloppy blank. */
import type { Segment } from './line.ts';

/** A column of figures, in offsets into the line. */
export interface FigureColumn {
  /** The leftmost beginning and the rightmost end of its figures. */
  readonly start: number;
  readonly end: number;
  /** Its edges lie from the first to the second. */
  readonly edges: readonly [number, number];
}

interface Cluster {
  start: number;
  end: number;
  low: number;
  high: number;
  readonly rows: Set<number>;
}

/** Edges so near are one, where no row has a figure at both. */
const SLOPPY = 2;

/** The columns of rows of segments, left to right. */
export function figureColumns(rows: readonly (readonly Segment[])[]): readonly FigureColumn[] {
  const byEdge = new Map<number, Cluster>();
  for (const [row, segments] of rows.entries()) {
    for (const { kind, start, end, edge } of segments) {
      if (kind === 'words') continue;
      const known = byEdge.get(edge);
      if (known === undefined) {
        byEdge.set(edge, { start, end, low: edge, high: edge, rows: new Set([row]) });
        continue;
      }
      known.rows.add(row);
      known.start = Math.min(known.start, start);
      known.end = Math.max(known.end, end);
    }
  }
  const clusters = [...byEdge.values()].toSorted((a, b) => a.low - b.low);
  for (let gap = 1; gap <= SLOPPY; gap++) join(clusters, (left, right) => right.low - left.high <= gap);
  join(clusters, (left, right) => right.start < left.end);
  return clusters.map(({ start, end, low, high }) => ({ start, end, edges: [low, high] }));
}

/** Joins neighbours that are `near` one another and never stand in one row. */
function join(clusters: Cluster[], near: (left: Cluster, right: Cluster) => boolean): void {
  for (let index = 0; index + 1 < clusters.length;) {
    const left = clusters[index] as Cluster;
    const right = clusters[index + 1] as Cluster;
    if (!near(left, right) || shareRow(left, right)) {
      index += 1;
      continue;
    }
    left.start = Math.min(left.start, right.start);
    left.end = Math.max(left.end, right.end);
    left.high = right.high;
    for (const row of right.rows) left.rows.add(row);
    clusters.splice(index + 1, 1);
    index = Math.max(index - 1, 0);
  }
}

function shareRow(left: Cluster, right: Cluster): boolean {
  const [few, many] = left.rows.size < right.rows.size ? [left.rows, right.rows] : [right.rows, left.rows];
  for (const row of few) if (many.has(row)) return true;
  return false;
}

/** The column, counted from 0, in which a segment stands: for figures by the edge, for words by the overlap. */
export function columnOf(segment: Segment, columns: readonly FigureColumn[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, column] of columns.entries()) {
    const distance = segment.kind === 'words' ? apart(segment, column) : outside(segment.edge, column.edges);
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function outside(edge: number, [low, high]: readonly [number, number]): number {
  return edge < low ? low - edge : edge > high ? edge - high : 0;
}

/** How far the middles lie apart. */
function apart(segment: Segment, column: FigureColumn): number {
  return Math.abs(segment.start + segment.end - column.start - column.end) / 2;
}
