/** The cells of a table's rows: the caption in column 0, each figure in the column of its edge, heads over theirs. */
import { columnAt, figuresOf, type Column } from './columns.ts';
import { spanHeads } from './heads.ts';
import type { Piece, Row } from './pieces.ts';
import type { TableRun } from './tables.ts';

export interface PlacedCell {
  readonly text: string;
  readonly column: number;
  /** How many columns it spans. */
  readonly columns: number;
  readonly left: number;
  readonly right: number;
}

/** The caption first, empty where there is none; then the others from left to right. */
export function cellsOf(row: Row, isHeadRow: boolean, run: TableRun): readonly PlacedCell[] {
  const caption = captionPieces(row, run.columns, isHeadRow);
  const rest = row.pieces.slice(caption.length);
  const first: PlacedCell = {
    text: caption.map((piece) => piece.text).join(' '),
    column: 0,
    columns: 1,
    left: caption[0]?.left ?? row.left,
    right: caption.at(-1)?.right ?? row.left,
  };
  return [first, ...(isHeadRow ? headCells(rest, run.columns) : figureCells(rest, run.columns))];
}

function captionPieces(row: Row, columns: readonly Column[], isHeadRow: boolean): readonly Piece[] {
  const zone = columns[0]?.left ?? Infinity;
  if (isHeadRow) {
    const over = row.pieces.findIndex((piece) => (piece.left + piece.right) / 2 > zone - row.size);
    return over < 0 ? row.pieces : row.pieces.slice(0, over);
  }
  const figures = new Set(figuresOf(row));
  const count = row.pieces.findIndex(
    (piece) => figures.has(piece) || (piece.left > zone - row.size && row.pieces[0] !== piece),
  );
  if (figures.size === 0 && count < 0) return row.pieces;
  return row.pieces.slice(0, count);
}

function figureCells(pieces: readonly Piece[], columns: readonly Column[]): readonly PlacedCell[] {
  const cells: PlacedCell[] = [];
  for (const { text, left, right, ...piece } of pieces) {
    const column = columnAt(columns, { text, left, right, ...piece }) + 1;
    const before = cells.at(-1);
    if (before !== undefined && before.column >= column) {
      cells[cells.length - 1] = { ...before, text: `${before.text} ${text}`, right };
    } else cells.push({ text, column, columns: 1, left, right });
  }
  return cells;
}

function headCells(pieces: readonly Piece[], columns: readonly Column[]): readonly PlacedCell[] {
  const spans = spanHeads(pieces, columns);
  return pieces.map(({ text, left, right }, index) => {
    const { column, count } = spans[index] ?? { column: 0, count: 1 };
    return { text, column: column + 1, columns: count, left, right };
  });
}
