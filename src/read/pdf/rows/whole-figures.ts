/**
 * Figures that were too wide for their cell: the page prints `12,081,7` and below it `46`. The end goes back to its figure
 * where the two make a whole one, and nothing else stands beside the caption in the lower line.
 */
import { makePiece, type Piece, type Row } from './pieces.ts';
import { CLOSE } from './tight-lines.ts';
import type { Word } from '../page/words.ts';

/** An amount as printed, without what may close it: groups of three digits, each but the last in full. */
const CUT = /^\(?[^\d\s(]{0,3}\d{1,3}(?:,\d{3})*(?:,\d{0,2}|\.)$|^\([^\d\s(]{0,3}\d[\d,.]*$/;
const WHOLE = /^\(?[^\d\s(]{0,3}\d{1,3}(?:,\d{3})*(?:\.\d+)?%?\)?%?$/;
const END = /^[\d,.]{0,7}[)%]{0,2}$/;

export function withWholeFigures(rows: readonly Row[]): readonly Row[] {
  const whole: Row[] = [];
  for (const row of rows) {
    const above = whole.at(-1);
    const joined = above === undefined ? null : joinEnds(above, row);
    if (joined === null) whole.push(row);
    else whole.splice(-1, 1, ...joined);
  }
  return whole;
}

/** Both rows anew, or the upper alone where nothing is left of the lower; `null` where they are none of this. */
function joinEnds(above: Row, below: Row): readonly Row[] | null {
  if (above.page !== below.page || below.baseline - above.baseline > below.size * CLOSE) return null;
  const ends = below.pieces.filter(({ text }) => END.test(text));
  const [caption] = below.pieces;
  const isAlone = ends.length === below.pieces.length || (ends.length > 0 && caption !== ends[0]);
  if (!isAlone || ends.length < below.pieces.length - 1) return null;
  const hosts = ends.map((end) => above.pieces.find((piece) => takes(piece, end)));
  if (hosts.includes(undefined) || new Set(hosts).size < hosts.length) return null;
  const joined = above.pieces.map((piece) => {
    const at = hosts.indexOf(piece);
    return at < 0 ? piece : withEnd(piece, ends[at] as Piece);
  });
  const words = joined.flatMap((piece) => piece.words);
  return [{ ...above, pieces: joined, words }, ...restOf(below, ends)];
}

/** The end stands where the figure begins, where it ends, or at its middle, as the cell sets its text. */
function takes(piece: Piece, end: Piece): boolean {
  const { start, closing } = openOf(piece);
  const text = start.map((word) => word.text).join('');
  if (closing === '' ? !isWhole(text, end.text) : !isWhole(text, end.text + closing) || !BROKEN.test(text))
    return false;
  const near = (piece.words[0]?.size ?? 0) * 0.25;
  const right = closing === '' ? piece.right : (start.at(-1)?.right ?? piece.right);
  return [piece.left - end.left, right - end.right, (piece.left + right - end.left - end.right) / 2].some(
    (distance) => Math.abs(distance) < near,
  );
}

/** A group that lacks a digit. */
const BROKEN = /,\d{0,2}$/;

/** A figure without the bracket that stands in a cell of its own behind it, beside the first of its lines. */
function openOf({ words }: Piece): { readonly start: readonly Word[]; readonly closing: string } {
  const closing = words.length > 1 ? (words.at(-1)?.text ?? '') : '';
  return /^[)%]{1,2}$/.test(closing) ? { start: words.slice(0, -1), closing } : { start: words, closing: '' };
}

/** What the lines of one cell print, if it is one figure. */
export function figureOfParts(words: readonly Word[]): Piece | null {
  const text = words.map((word) => word.text).join('');
  const end = words.at(-1)?.text ?? '';
  if (words.length < 2 || !isWhole(text.slice(0, text.length - end.length), end)) return null;
  const [left, right] = [
    Math.min(...words.map((word) => word.left)),
    Math.max(...words.map((word) => word.right)),
  ];
  return { ...makePiece('figure', words), left, right };
}

function isWhole(start: string, end: string): boolean {
  const text = start + end;
  if (!WHOLE.test(text) || text.includes('(') !== text.includes(')')) return false;
  return CUT.test(start) || (WHOLE.test(start.replace(/^\(/, '')) && /^[)%]+$/.test(end));
}

function withEnd(piece: Piece, end: Piece): Piece {
  const { start } = openOf(piece);
  const last = start.at(-1) as Word;
  const text = last.text + end.text;
  const behind = piece.words.slice(start.length);
  const whole = makePiece('figure', [...start.slice(0, -1), { ...last, text }, ...behind]);
  return { ...whole, edge: Math.max(piece.edge, whole.edge) };
}

function restOf(row: Row, ends: readonly Piece[]): readonly Row[] {
  const pieces = row.pieces.filter((piece) => !ends.includes(piece));
  if (pieces.length === 0) return [];
  const words = pieces.flatMap((piece) => piece.words);
  return [{ ...row, pieces, words, right: Math.max(...words.map(({ right }) => right)) }];
}
