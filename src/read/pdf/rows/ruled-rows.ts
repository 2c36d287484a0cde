/**
 * Rows of a table whose cells are framed by lines: however the words of a cell are wrapped, they are one piece, and the
 * cells beside one another are one row.
 */
import type { IsWord } from './broken-words.ts';
import { pieceOfCell } from './cell-piece.ts';
import { type Band, bandsOf, type Cell } from './frames.ts';
import { type Line, makeLine } from '../page/lines.ts';
import type { Piece, Row } from './pieces.ts';
import type { Box } from '../page/rulings.ts';
import { isYear } from '../../../calendar/dates.ts';

/** For each line all of whose words are in framed cells of one row, that row. */
export function framedRows(
  lines: readonly Line[],
  rulings: readonly Box[],
  isWord: IsWord,
): ReadonlyMap<Line, Row> {
  const framed = new Map<Line, Row>();
  if (rulings.length === 0) return framed;
  const bands = bandsOf(
    lines.flatMap(({ words }) => words),
    rulings,
  );
  const bandOf = new Map(
    bands.flatMap((band) => band.cells.flatMap(({ words }) => words.map((word) => [word, band] as const))),
  );
  const linesIn = new Map<Band, Line[]>(bands.map((band) => [band, []]));
  for (const line of lines)
    for (const band of new Set(line.words.map((word) => bandOf.get(word))))
      if (band) linesIn.get(band)?.push(line);
  for (const [band, own] of linesIn) {
    const isWhole = own.every(({ words }) => words.every((word) => bandOf.get(word) === band));
    const row = isWhole ? rowOfBand(band, isWord) : null;
    if (row !== null) for (const line of own) framed.set(line, row);
  }
  return framed;
}

/** `null` where some cell holds several figures: lines are drawn around the columns alone. */
function rowOfBand({ cells, left }: Band, isWord: IsWord): Row | null {
  const pieces = cells.map((cell) => pieceOf(cell, cell.left <= left, isWord));
  if (pieces.includes(null)) return null;
  const own = pieces as readonly Piece[];
  const isOfHeads = own.every(({ kind, text }) => kind === 'words' || isYear(text));
  const whole = isOfHeads ? own.map((piece, index) => wide(piece, cells[index] as Cell, left)) : own;
  const words = whole.flatMap((piece) => piece.words);
  return { ...makeLine(words), words, pieces: whole, isWhole: true, isFramed: true };
}

/** The longest that words beside a caption are. */
const LONGEST = 80;

/** A figure ends where those of its column do. */
function pieceOf(cell: Cell, isCaption: boolean, isWord: IsWord): Piece | null {
  const piece = pieceOfCell(cell.words, isWord);
  if (piece === null || isCaption) return piece;
  return piece.text.length > LONGEST ? null : { ...piece, edge: cell.right };
}

/** A head reaches as far as its cell does, as over several columns; captions do not. */
function wide(piece: Piece, { left, right }: Cell, captions: number): Piece {
  return left <= captions ? piece : { ...piece, left, right };
}
