/**
 * A line as a reader sees it: pieces with wide gaps between them, each a figure or words. Currency marks, brackets and
 * percent signs that stand apart belong to their figure.
 */
import type { Line } from './lines.ts';
import type { Word } from './words.ts';

export interface Piece {
  readonly kind: 'figure' | 'words';
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Right edge of the last digit: what figures of one column have in common, whatever follows it. */
  readonly edge: number;
}

export interface Row extends Line {
  readonly pieces: readonly Piece[];
}

/** A gap wider than this part of the font's size parts two pieces. */
const WIDE = 0.8;

const MARK = '(?:US\\s?|HK|NT|[ACS])?[$€£¥]|RMB|CNY|USD|EUR|GBP';
const FIGURE = new RegExp(
  `^(?:${MARK})?[(\\-–−+]?(?:${MARK})?(?:\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+)(?:%|x|pts?|pp|bps)?\\)?%?[¹²³⁴-⁹⁰*†]*$`,
);
const NIL = new RegExp(`^(?:${MARK})?[-–—−]{1,3}%?$`);
const CURRENCY = new RegExp(`^(?:${MARK})\\(?$`);
const CLOSING = /^(?:\)|%|\)%|%\)|pts?|bps)$/;

export function rowOf(line: Line): Row {
  const pieces: Piece[] = [];
  for (const run of runs(line))
    pieces.push(...(run.every(isFigureToken) ? run.map(figurePiece) : [wordsPiece(run)]));
  return { ...line, pieces: fold(pieces, line.size) };
}

function runs(line: Line): readonly (readonly Word[])[] {
  const all: Word[][] = [];
  let before: Word | null = null;
  for (const word of line.words) {
    if (before !== null && word.left - before.right < WIDE * line.size) all.at(-1)?.push(word);
    else all.push([word]);
    before = word;
  }
  return all;
}

function isFigureToken(word: { readonly text: string }): boolean {
  const { text } = word;
  return FIGURE.test(text) || NIL.test(text) || CURRENCY.test(text) || CLOSING.test(text) || text === '(';
}

function figurePiece(word: Word): Piece {
  return { kind: 'figure', text: word.text, left: word.left, right: word.right, edge: edgeOf(word) };
}

/** Closing brackets and percent signs hang over the edge of the column. */
function edgeOf(word: Word): number {
  const hanging = /[^\d]*$/.exec(word.text)?.[0] ?? '';
  if (hanging === '' || hanging === word.text) return word.right;
  const width = [...hanging].reduce((sum, mark) => sum + (mark === '%' ? 0.85 : 0.333), 0);
  return word.right - width * word.size;
}

function wordsPiece(run: readonly Word[]): Piece {
  const [left, right] = [run[0]?.left ?? 0, run.at(-1)?.right ?? 0];
  return { kind: 'words', text: run.map((word) => word.text).join(' '), left, right, edge: right };
}

/** Joins what stands apart: `$` and `(` to the figure behind, `)` and `%` to the one before. */
function fold(pieces: readonly Piece[], size: number): readonly Piece[] {
  const folded: Piece[] = [];
  let opening: Piece | null = null;
  for (const piece of pieces) {
    const before = folded.at(-1);
    if (piece.kind === 'figure' && isOpening(piece.text)) {
      opening = opening === null ? piece : joinPieces(opening, piece);
      continue;
    }
    if (piece.kind === 'figure' && opening !== null) {
      folded.push({ ...joinPieces(opening, piece), edge: piece.edge });
      opening = null;
      continue;
    }
    if (opening !== null) folded.push({ ...opening, kind: 'words' });
    opening = null;
    const closes = piece.kind === 'figure' && CLOSING.test(piece.text);
    if (closes && before?.kind === 'figure' && piece.left - before.right < 2 * size) {
      folded[folded.length - 1] = { ...joinPieces(before, piece), edge: before.edge };
    } else folded.push(closes ? { ...piece, kind: 'words' } : piece);
  }
  if (opening !== null) folded.push({ ...opening, kind: 'words' });
  return folded;
}

function isOpening(text: string): boolean {
  return text === '(' || CURRENCY.test(text);
}

function joinPieces(before: Piece, after: Piece): Piece {
  return {
    ...before,
    text: before.text + after.text,
    left: Math.min(before.left, after.left),
    right: Math.max(before.right, after.right),
  };
}
