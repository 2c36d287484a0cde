/** Rows whose cells are known by the order in which they were written, however their words are wrapped. */
import type { IsWord } from './broken-words.ts';
import { pieceOfCell } from './cell-piece.ts';
import { type CellLine, type Cells, type OrderedCell, rowsInOrder } from './cells-in-order.ts';
import { habitsOf, knownCells } from './known-cells.ts';
import { type Line, makeLine } from '../page/lines.ts';
import { fold, type Piece, type Row } from './pieces.ts';

/** The longest that captions are, and words beside them. */
const LONGEST_CAPTION = 300;
const LONGEST = 80;

/** For each line all of whose words are in one row of known cells, that row. Pages are those of one document. */
export function orderedRows(pages: readonly (readonly Line[])[], isWord: IsWord): ReadonlyMap<Line, Row> {
  const written = pages.map((lines) => rowsInOrder(lines.flatMap(({ words }) => words)));
  const habits = habitsOf(written);
  return new Map(
    pages.flatMap((lines, index) => [...rowsOfPage(lines, knownCells(written[index] ?? [], habits), isWord)]),
  );
}

function rowsOfPage(lines: readonly Line[], known: readonly Cells[], isWord: IsWord): ReadonlyMap<Line, Row> {
  const rowOf = new Map<number, Row>();
  for (const cells of known) {
    const row = rowOfCells(cells, isWord);
    if (row === null) continue;
    for (const { orders } of cells.flat()) for (const order of orders) rowOf.set(order, row);
  }
  return wholeOnly(lines, rowOf);
}

/** Rows of which some word stands in a line with words of another are given up. */
function wholeOnly(lines: readonly Line[], rowOf: ReadonlyMap<number, Row>): ReadonlyMap<Line, Row> {
  const rows = new Map<Line, Row>();
  const mixed = new Set<Row>();
  for (const line of lines) {
    const own = new Set(line.words.map(({ order }) => rowOf.get(order)));
    const [first] = own;
    if (own.size === 1 && first !== undefined) rows.set(line, first);
    else for (const row of own) if (row !== undefined) mixed.add(row);
  }
  return new Map([...rows].filter(([, row]) => !mixed.has(row)));
}

/** `null` where some cell holds several figures, or is a paragraph. */
function rowOfCells(cells: readonly OrderedCell[], isWord: IsWord): Row | null {
  const pieces = cells.map((cell, index) => {
    const piece = cell.length === 1 ? (cell[0] as CellLine).piece : pieceOf(cell, isWord);
    return piece !== null && piece.text.length > (index > 0 ? LONGEST : LONGEST_CAPTION) ? null : piece;
  });
  if (pieces.includes(null)) return null;
  const line = makeLine((pieces as readonly Piece[]).flatMap(({ words }) => words));
  const whole = fold(pieces as readonly Piece[], line.size);
  return { ...line, words: whole.flatMap(({ words }) => words), pieces: whole, isWhole: true };
}

function pieceOf(cell: OrderedCell, isWord: IsWord): Piece | null {
  return pieceOfCell(
    cell.flatMap(({ piece }) => piece.words),
    isWord,
  );
}
