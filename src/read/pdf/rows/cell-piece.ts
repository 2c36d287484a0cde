/** What one cell of a table prints, whose words may be wrapped: a figure, or words. */
import { type IsWord, unbroken } from './broken-words.ts';
import { linesOf } from '../page/lines.ts';
import { fold, looseOf, makePiece, type Piece } from './pieces.ts';
import { figureOfParts } from './whole-figures.ts';
import type { Word } from '../page/words.ts';
import { isYear } from '../../../calendar/dates.ts';

/** `null` where it holds several figures, be it under a head, and so is no cell of one row. */
export function pieceOfCell(words: readonly Word[], isWord: IsWord): Piece | null {
  const lines = linesOf(words);
  const parts = fold(lines.flatMap(looseOf), Math.max(...lines.map(({ size }) => size)));
  const [only, ...others] = parts;
  if (only?.kind === 'figure' && others.length === 0) return only;
  const figure = figureOfParts(lines.flatMap((line) => line.words));
  if (figure !== null) return figure;
  const piece = around(makePiece('words', unbroken(lines, isWord)), words);
  const figures = parts.filter(({ kind }) => kind === 'figure');
  const amounts = figures.filter(({ text }) => !isYear(text));
  const isOfSeveral = figures.length === parts.length || amounts.length > 1;
  return isOfSeveral && !RANGE.test(piece.text) && !NOTES.test(piece.text) ? null : piece;
}

/** `$8.51 - $8.53`. */
const RANGE = /^\S+ [-–—] \S+$/;
/** `6, 9, 33`, the notes to which a row refers. */
const NOTES = /^\d{1,2}(?:, \d{1,2}){1,9}$/;

/** The piece reaches as far as the widest of its lines. */
function around(piece: Piece, words: readonly Word[]): Piece {
  const left = Math.min(...words.map((word) => word.left));
  const right = Math.max(...words.map((word) => word.right));
  return { ...piece, left, right, edge: right };
}
