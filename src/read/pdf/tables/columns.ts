/** The columns of a table: figures whose last digits stand below one another, over all its rows. */
import { overlaps } from '../rows/extent.ts';
import { figuresOf, type Piece, type Row } from '../rows/pieces.ts';

export interface Column {
  /** Of the last digits: the mean of its figures. `null` for a column of words. */
  readonly edge: number | null;
  /** How far its cells reach. */
  readonly left: number;
  readonly right: number;
}

interface Cluster {
  readonly edges: number[];
  readonly rows: Set<Row>;
  left: number;
  right: number;
}

/** Columns from left to right. Words make a column of their own only where they stand beside all figures. */
export function columnsOf(rows: readonly Row[]): readonly Column[] {
  const size = Math.max(...rows.map((row) => row.size));
  const figures = figureClusters(rows, size);
  const words = wordClusters(rows, figures);
  widen(rows, [...figures, ...words]);
  return [
    ...figures.map(({ edges, left, right }) => ({ edge: mean(edges), left, right })),
    ...words.map(({ left, right }) => ({ edge: null, left, right })),
  ].toSorted((a, b) => a.left - b.left);
}

/** By where figures end, or by where they begin where that makes fewer columns, as of figures that are set to the left. */
function figureClusters(rows: readonly Row[], size: number): readonly Cluster[] {
  const cells = rows.flatMap((row) => figuresOf(row).map((piece) => ({ row, piece })));
  const byEnd = mergeCentred(
    clustersBy(cells, size, (piece) => piece.edge),
    size,
  );
  const byStart = mergeCentred(
    clustersBy(cells, size, (piece) => piece.left),
    size,
  );
  return byStart.length < byEnd.length ? byStart : byEnd;
}

interface FigureCell {
  readonly row: Row;
  readonly piece: Piece;
}

function clustersBy(
  cells: readonly FigureCell[],
  size: number,
  sideOf: (piece: Piece) => number,
): readonly Cluster[] {
  const clusters: Cluster[] = [];
  let before = -Infinity;
  for (const { row, piece } of cells.toSorted((a, b) => sideOf(a.piece) - sideOf(b.piece))) {
    const last = clusters.at(-1);
    if (last !== undefined && sideOf(piece) - before <= size * 0.35 && !last.rows.has(row))
      add(last, row, piece);
    else clusters.push(clusterOf(row, piece));
    before = sideOf(piece);
  }
  return clusters;
}

function clusterOf(row: Row, { edge, left, right }: Piece): Cluster {
  return { edges: [edge], rows: new Set([row]), left, right };
}

function add(cluster: Cluster, row: Row, piece: Piece): void {
  cluster.edges.push(piece.edge);
  cluster.rows.add(row);
  cluster.left = Math.min(cluster.left, piece.left);
  cluster.right = Math.max(cluster.right, piece.right);
}

/** Figures set in the middle of their column have different edges: clusters that overlap and share no row are one. */
function mergeCentred(clusters: readonly Cluster[], size: number): readonly Cluster[] {
  const merged: Cluster[] = [];
  for (const cluster of clusters) {
    const before = merged.at(-1);
    const overlap = before === undefined ? 0 : before.right - cluster.left;
    const isOne =
      before !== undefined && overlap > -size * 0.5 && ![...cluster.rows].some((row) => before.rows.has(row));
    if (isOne) {
      before.edges.push(...cluster.edges);
      for (const row of cluster.rows) before.rows.add(row);
      before.left = Math.min(before.left, cluster.left);
      before.right = Math.max(before.right, cluster.right);
    } else merged.push(cluster);
  }
  return merged;
}

/** Columns of words alone: they reach over no column of figures, and no caption reaches over them. */
function wordClusters(rows: readonly Row[], figures: readonly Cluster[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const cells = rows.flatMap((row) =>
    row.pieces.flatMap((piece, index) => (index > 0 && piece.kind === 'words' ? [{ row, piece }] : [])),
  );
  for (const { row, piece } of cells.toSorted((a, b) => a.piece.left - b.piece.left)) {
    if (figures.some((cluster) => overlaps(cluster, piece))) continue;
    const own = clusters.find((cluster) => overlaps(cluster, piece));
    if (own === undefined) clusters.push(clusterOf(row, piece));
    else add(own, row, piece);
  }
  const captions = rows.flatMap((row) => row.pieces.slice(0, 1)).filter((piece) => piece.kind === 'words');
  return clusters.filter(
    (cluster) => cluster.rows.size > 1 && !captions.some((caption) => overlaps(caption, cluster)),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Words that stand over one column alone belong to it: `no change` is as wide as a column may be. */
function widen(rows: readonly Row[], clusters: readonly Cluster[]): void {
  for (const row of rows) {
    for (const piece of row.pieces.slice(1)) {
      const under = clusters.filter((cluster) => overlaps(cluster, piece));
      const [cluster] = under;
      if (piece.kind === 'figure' || under.length !== 1 || cluster === undefined) continue;
      cluster.left = Math.min(cluster.left, piece.left);
      cluster.right = Math.max(cluster.right, piece.right);
    }
  }
}

/** The column in which a piece stands: the only one it overlaps, else that of its edge, else the nearest. */
export function columnAt(columns: readonly Column[], piece: Piece): number {
  const under = columns.flatMap((column, index) => (overlaps(column, piece) ? [index] : []));
  if (under.length === 1) return under[0] as number;
  let best = 0;
  let least = Infinity;
  for (const [index, column] of columns.entries()) {
    const distance =
      piece.kind === 'figure' && column.edge !== null
        ? Math.abs(piece.edge - column.edge)
        : Math.max(0, column.left - piece.right, piece.left - column.right);
    const centre = Math.abs(piece.left + piece.right - column.left - column.right) / 1000;
    if (distance + centre < least) [best, least] = [index, distance + centre];
  }
  return best;
}
