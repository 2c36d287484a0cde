/**
 * Figures that nearly touch the words before them. Once the columns of a table are known, a figure in a caption's last
 * words that ends where a column ends is a cell of it.
 */
import type { Column } from './columns.ts';
import { isCurrencyWord, isFigureWord, makePiece, type Piece, type Row } from '../rows/pieces.ts';

export function cutAtColumns(row: Row, columns: readonly Column[]): Row {
  if (!row.pieces.some((piece) => piece.kind === 'words' && piece.words.length > 1)) return row;
  return {
    ...row,
    pieces: row.pieces.flatMap((piece) => (piece.kind === 'words' ? cut(piece, columns) : [piece])),
  };
}

function cut(piece: Piece, columns: readonly Column[]): readonly Piece[] {
  const cells: Piece[] = [];
  let rest = piece.words;
  while (rest.length > 1) {
    const last = rest.at(-1);
    if (last === undefined || !isFigureWord(last) || isOfCell(last, rest[0]) || isBelow(last, rest.at(-2)))
      break;
    const cell = makePiece('figure', [last]);
    if (!columns.some((column) => standsIn(cell, column, last.size))) break;
    const mark = rest.length > 2 && isCurrencyWord(rest.at(-2) as Piece['words'][number]) ? 1 : 0;
    cells.unshift(mark === 0 ? cell : { ...makePiece('figure', rest.slice(-2)), edge: cell.edge });
    rest = rest.slice(0, -1 - mark);
  }
  return cells.length === 0 ? [piece] : [makePiece('words', rest), ...cells];
}

/** The document itself marks the two as parts of one cell. */
function isOfCell({ part }: Piece['words'][number], first: Piece['words'][number] | undefined): boolean {
  return part !== null && part === first?.part;
}

/** The last line of words that are wrapped. */
function isBelow(
  { baseline, size }: Piece['words'][number],
  before: Piece['words'][number] | undefined,
): boolean {
  return before !== undefined && Math.abs(baseline - before.baseline) > size * 0.3;
}

function standsIn(cell: Piece, column: Column, size: number): boolean {
  if (column.edge === null) return false;
  // A total is wider than what it sums.
  const room = cell.text.includes(',') ? 2 : 0.5;
  return Math.abs(cell.edge - column.edge) < size * 0.25 && cell.left > column.left - size * room;
}
