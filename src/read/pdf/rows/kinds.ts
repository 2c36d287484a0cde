/** What a row of pieces is, before it is known to which table it belongs. */
import { CURRENCY_LETTERS, CURRENCY_SIGN } from '../../../model/currency-marks.ts';
import { PERIOD } from '../../words/period-words.ts';
import { overlaps, type Extent } from './extent.ts';
import type { Piece, Row } from './pieces.ts';

const UNIT = new RegExp(
  `^\\(?(?:un)?audited\\)?$|^(?:${CURRENCY_LETTERS}|${CURRENCY_SIGN})$|\\bchange\\b`,
  'i',
);
/** `2023`, `3Q24`, and `September 30, 2025`. */
const YEAR =
  /^(?:(?:[A-Z][a-z]{2,8}\.? \d{1,2}, )?(?:19|20)\d{2}|(?:[1-4]Q|[369]M|[12]H|FY|Q[1-4] ?)['’]?\d\d)[¹²³*]*$/;

/** A year and nothing else: of a head, where a number alone would be a figure. */
/** A row that ends in figures: a line of a statement. A lone number, or a mark before words, is none. */
export function isBody(row: Row): boolean {
  const figures = row.pieces.filter((piece) => piece.kind === 'figure');
  if (figures.length === 0 || row.pieces.at(-1)?.kind !== 'figure' || isYears(row)) return false;
  return row.pieces.length > 1;
}

/** A row of short pieces side by side, figures or words, behind a caption. */
export function isCells(row: Row): boolean {
  if (row.pieces.length < 2 || row.pieces[0]?.kind !== 'words') return false;
  return row.pieces.every((piece) => piece.text.length <= 60 && !/[.;]$/.test(piece.text));
}

/** Years alone, or behind a bracketed note: the heads of columns. */
export function isYears(row: Row): boolean {
  const pieces = headPieces(row);
  return pieces.length > 0 && pieces.every((piece) => YEAR.test(piece.text));
}

/** The pieces of a row of heads: a note such as `(in thousands)` may stand in the caption's place. */
function headPieces(row: Row): readonly Piece[] {
  const first = row.pieces[0];
  const hasNote =
    first?.kind === 'words' &&
    /^\(.*\)$|^(?:fiscal|in) |^(?:[A-Z]{0,3}[$€£¥₩₹]|[A-Z]{3}) ?(?:millions?|thousands?|billions?|m|bn)\b/i.test(
      first.text,
    );
  return hasNote ? row.pieces.slice(1) : row.pieces;
}

/** A row of column heads, by its words: periods, dates, units, over columns that begin well inside the page. */
export function isHead(row: Row, left: number, width: number): boolean {
  if (isBody(row)) return false;
  const pieces = headPieces(row);
  const first = pieces[0];
  if (first === undefined || first.left < left + width * 0.15) return pieces.length > 1 && isYears(row);
  if (pieces.some((piece) => piece.text.length > 80)) return false;
  return pieces.some((piece) => PERIOD.test(piece.text) || UNIT.test(piece.text));
}

/** Over the notes to which rows refer. */
const NOTES = /^notes?\.?$/i;

/** `Description` in front of the heads of columns, each of which stands over one. */
export function isTitledHead(row: Row, columns: readonly Extent[]): boolean {
  const [title, first, ...others] = row.pieces;
  if (title?.kind !== 'words' || first === undefined || first.left - title.right < 2 * row.size) return false;
  const heads = [first, ...others].filter(({ text }) => !NOTES.test(text));
  return (
    heads.length > 0 &&
    heads.every(
      (piece) =>
        piece.text.length <= 80 &&
        PERIOD.test(piece.text) &&
        columns.some((column) => overlaps(piece, column)),
    )
  );
}
