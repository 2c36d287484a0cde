/**
 * Rows of a table whose cells are framed by lines: however the words of a cell are wrapped, they are one piece, and the
 * cells beside one another are one row.
 */
import { type IsWord, unbroken, vocabularyOf } from './broken-words.ts';
import { type Band, bandsOf, type Cell } from './frames.ts';
import { type Line, linesOf, makeLine } from './lines.ts';
import { makePiece, type Piece, type Row, rowOf } from './pieces.ts';
import { withRests } from './parted-rows.ts';
import type { Box } from './rulings.ts';
import { figureOfParts } from './whole-figures.ts';
import type { Word } from './words.ts';

/** The rows of all pages: those of framed cells, and each line that is in none of them. */
export function rowsOf(
  lines: readonly (readonly Line[])[],
  rulings: readonly (readonly Box[])[],
): readonly Row[] {
  const isWord = vocabularyOf(lines);
  const rows = lines.flatMap((own, index) => {
    const framed = framedRows(own, rulings[index] ?? [], isWord);
    return [...new Set(own.map((line) => framed.get(line) ?? rowOf(line)))];
  });
  return withRests(rows);
}

/** For each line all of whose words are in cells of one row, that row. */
function framedRows(
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
    for (const band of new Set(line.words.map((word) => bandOf.get(word)))) if (band) linesIn.get(band)?.push(line);
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
  const whole = pieces as readonly Piece[];
  const words = whole.flatMap((piece) => piece.words);
  return { ...makeLine(words), words, pieces: whole, framed: true };
}

/** The longest that words beside a caption are. */
const LONGEST = 80;

/** A piece ends where its cell does, as all of its column; heads reach over all of it, and so over several columns. */
function pieceOf(cell: Cell, isCaption: boolean, isWord: IsWord): Piece | null {
  const lines = linesOf(cell.words);
  const parts = lines.map((line) => rowOf(line).pieces);
  const [only, ...others] = parts.flat();
  const isFigure = only?.kind === 'figure' && others.length === 0;
  const figure = isFigure ? only : figureOfParts(lines.flatMap(({ words }) => words));
  if (figure !== null) return { ...figure, edge: cell.right };
  if (parts.flat().filter(({ kind }) => kind === 'figure').length > 1 && !/\p{L}/u.test(textOf(cell.words)))
    return null;
  const words = { ...makePiece('words', unbroken(lines, isWord)), edge: cell.right };
  if (isCaption) return words;
  return words.text.length > LONGEST ? null : { ...words, left: cell.left, right: cell.right };
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}
