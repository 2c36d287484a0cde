/** The columns of a table: figures whose last digits stand below one another, over all its rows. */
import type { Piece, Row } from './pieces.ts';

export interface Column {
  /** Of the last digits: the mean of its figures. */
  readonly edge: number;
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

/** Columns from left to right. */
export function columnsOf(rows: readonly Row[]): readonly Column[] {
  const size = Math.max(...rows.map((row) => row.size));
  const cells = rows.flatMap((row) => figuresOf(row).map((piece) => ({ row, piece })));
  const clusters: Cluster[] = [];
  for (const { row, piece } of cells.toSorted((a, b) => a.piece.edge - b.piece.edge)) {
    const last = clusters.at(-1);
    if (last !== undefined && piece.edge - (last.edges.at(-1) ?? 0) <= size * 0.35 && !last.rows.has(row)) {
      add(last, row, piece);
    } else clusters.push({ edges: [piece.edge], rows: new Set([row]), left: piece.left, right: piece.right });
  }
  return mergeCentred(clusters, size).map(({ edges, left, right }) => ({
    edge: edges.reduce((sum, edge) => sum + edge, 0) / edges.length,
    left,
    right,
  }));
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

/** The figures of a row; in front of words a number is their mark. */
export function figuresOf(row: Row): readonly Piece[] {
  const lastWords = row.pieces.findLastIndex((piece) => piece.kind === 'words');
  return row.pieces.filter((piece, index) => piece.kind === 'figure' && (index > lastWords || index > 0));
}

/** The column in which a piece stands: that of its edge, else the one it overlaps, else the nearest. */
export function columnAt(columns: readonly Column[], piece: Piece): number {
  let best = 0;
  let least = Infinity;
  for (const [index, column] of columns.entries()) {
    const distance =
      piece.kind === 'figure'
        ? Math.abs(piece.edge - column.edge)
        : Math.max(0, column.left - piece.right, piece.left - column.right);
    const centre = Math.abs(piece.left + piece.right - column.left - column.right) / 1000;
    if (distance + centre < least) [best, least] = [index, distance + centre];
  }
  return best;
}
