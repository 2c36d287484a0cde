/**
 * A line as a reader sees it: pieces with wide gaps between them, each a figure or words. Currency marks, brackets and
 * percent signs that stand apart belong to their figure.
 */
import { CURRENCY_LETTERS, CURRENCY_SIGN } from '../../../model/currency-marks.ts';
import type { Line } from '../page/lines.ts';
import type { Word } from '../page/words.ts';
import { isYear } from '../../../calendar/dates.ts';
import { figureTest } from '../../words/figures.ts';

export interface Piece {
  readonly kind: 'figure' | 'words';
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Right edge of the last digit: what figures of one column have in common, whatever follows it. */
  readonly edge: number;
  readonly words: readonly Word[];
}

export interface Row extends Line {
  readonly pieces: readonly Piece[];
  /** All lines of its cells are in it: nothing of what is above or below belongs to it. */
  readonly isWhole?: boolean;
  /** Lines are drawn around its cells: heads reach as far as theirs. */
  readonly isFramed?: boolean;
}

/** A gap wider than this part of the font's size parts two pieces. */
const WIDE = 0.8;
/** Two amounts never follow one another in a sentence. */
const NARROW = 0.36;

const MARK = `${CURRENCY_SIGN}|${CURRENCY_LETTERS}`;
const isFigure = figureTest(
  (mark) =>
    new RegExp(
      `^(?:${mark})?[(\\-–−△↑↓▼+~]?(?:${mark})?(?:\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+)(?:%|x|pts?|pp|bps|bn|mn|m|k|p)?\\)?(?:%|bn|mn|m|k|p)?(?:[¹²³⁴-⁹⁰,*†]*|\\^\\{[^}]{1,4}\\})$`,
    ),
);
/** With more than a digit or two, so that it is no part of a date. */
const AMOUNT = /^[$€£¥(\-–−△]{0,3}(?:\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+\.\d+|\d{3,})[)%]{0,2}(?:\(\d\))?$/;
const DASH = /^[-–—−]{1,3}$/;
const NIL = new RegExp(`^(?:${MARK})?[-–—−]{1,3}%?$`);
const CURRENCY = new RegExp(`^(?:${MARK})\\(?$`);
/** `607 - $615`, behind a mark in a cell of its own. */
const RANGE = /^\d[\d,.]* ?(?:[-–—]|to) ?[$€£]?\d[\d,.]*$/;
const CLOSING = /^(?:\)|%|\)%|%\)|pts?|bps)$/;

export function rowOf(line: Line): Row {
  return { ...line, pieces: fold(looseOf(line), line.size) };
}

/** Pieces of which none has been joined to its mark yet. */
export function looseOf(line: Line): readonly Piece[] {
  return runs(line).flatMap((run) =>
    run.every(isFigureToken) && !isRange(run) && !isDayOfYear(run)
      ? run.map((word) => makePiece('figure', [word]))
      : wordsOf(run),
  );
}

function runs(line: Line): readonly (readonly Word[])[] {
  const all: Word[][] = [];
  const wide = Math.max(WIDE * line.size, 2 * usualGap(line));
  const narrow = Math.min(wide, NARROW * line.size);
  let before: Word | null = null;
  for (const word of line.words) {
    if (before !== null && word.left - before.right < (areAmounts(before, word) ? narrow : wide))
      all.at(-1)?.push(word);
    else all.push([word]);
    before = word;
  }
  return all;
}

function areAmounts(before: Word, word: Word): boolean {
  return AMOUNT.test(before.text) && AMOUNT.test(word.text);
}

/** Blanks of a justified line are stretched, all alike; a line of few words tells nothing. */
function usualGap({ words }: Line): number {
  if (words.length < 7) return 0;
  // Columns of figures lie further apart than words, and as far from one another.
  if (words.filter(isFigureWord).length * 2 > words.length) return 0;
  const gaps = words.slice(1).flatMap((word, index) => {
    const before = words[index] as Word;
    return isFigureWord(word) || isFigureWord(before) ? [] : [word.left - before.right];
  });
  const middle = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return middle < 1.2 * (words[0]?.size ?? 0) ? middle : 0;
}

function isFigureToken({ text }: Word): boolean {
  return isFigure(text) || NIL.test(text) || CURRENCY.test(text) || CLOSING.test(text) || text === '(';
}

/** `25 - 30` is no figure: a dash close to both its neighbours. */
function isRange(run: readonly Word[]): boolean {
  return run.some((word, index) => {
    const [before, after] = [run[index - 1], run[index + 1]];
    if (before === undefined || after === undefined || !DASH.test(word.text)) return false;
    return Math.max(word.left - before.right, after.left - word.right) < word.size * 0.5;
  });
}

/** `27, 2025`, below its month. */
function isDayOfYear([day, year, ...others]: readonly Word[]): boolean {
  return /^\d{1,2},$/.test(day?.text ?? '') && isYear(year?.text ?? '') && others.length === 0;
}

/** `Up 22%`, `Down 1.5 pts`. */
function isMove([way, size, ...unit]: readonly Word[]): boolean {
  if (way === undefined || size === undefined || !/^(?:up|down)$/i.test(way.text)) return false;
  if (!isFigure(size.text) || unit.length > 1) return false;
  return unit.length === 0 ? size.text.endsWith('%') : CLOSING.test(unit[0]?.text ?? '');
}

/** Words, but a currency mark behind them opens the figure of the next column. */
function wordsOf(run: readonly Word[]): readonly Piece[] {
  const last = run.at(-1);
  if (isMove(run)) return [{ ...makePiece('words', run), kind: 'figure' }];
  if (run.length < 2 || last === undefined || !CURRENCY.test(last.text)) return [makePiece('words', run)];
  return [makePiece('words', run.slice(0, -1)), makePiece('figure', [last])];
}

export function makePiece(kind: Piece['kind'], words: readonly Word[]): Piece {
  const [first, last] = [words[0] as Word, words.at(-1) as Word];
  const text = words.map((word) => word.text).join(kind === 'figure' ? '' : ' ');
  return { kind, text, left: first.left, right: last.right, edge: edgeOf(last), words };
}

/** Closing brackets, percent signs and footnote marks hang over the edge of the column. */
function edgeOf(word: Word): number {
  const hanging = /[^\d]*$/.exec(word.text)?.[0] ?? '';
  if (hanging === '' || hanging === word.text) return word.right;
  let width = 0;
  for (const mark of hanging) width += mark === '%' ? 0.85 : 0.333;
  return word.right - width * word.size;
}

/** Joins what stands apart: `$` and `(` to the figure behind, `)` and `%` to the one before. */
export function fold(pieces: readonly Piece[], size: number): readonly Piece[] {
  const folded: Piece[] = [];
  let opening: readonly Word[] = [];
  const close = (): void => {
    for (const mark of opening) folded.push(makePiece('words', [mark]));
    opening = [];
  };
  for (const piece of pieces) {
    const before = folded.at(-1);
    if (piece.kind === 'words' && opening.length > 0 && RANGE.test(piece.text)) {
      folded.push(makePiece('words', [...opening, ...piece.words]));
      opening = [];
    } else if (piece.kind === 'words') {
      close();
      folded.push(piece);
    } else if (piece.text === '(' || CURRENCY.test(piece.text)) opening = [...opening, ...piece.words];
    else if (!CLOSING.test(piece.text)) {
      folded.push(opening.length === 0 ? piece : makePiece('figure', [...opening, ...piece.words]));
      opening = [];
    } else if (before?.kind === 'figure' && opening.length === 0 && piece.left - before.right < 2 * size) {
      folded[folded.length - 1] = {
        ...makePiece('figure', [...before.words, ...piece.words]),
        edge: before.edge,
      };
    } else {
      close();
      folded.push(makePiece('words', piece.words));
    }
  }
  close();
  return folded;
}

/** The figures of a row; in front of words a number is their mark. */
export function figuresOf(row: Row): readonly Piece[] {
  const lastWords = row.pieces.findLastIndex((piece) => piece.kind === 'words');
  return row.pieces.filter((piece, index) => piece.kind === 'figure' && (index > lastWords || index > 0));
}

/** Whether a word alone could be a figure of a table, with a digit in it or as a dash for nil. */
export function isFigureWord({ text }: Word): boolean {
  return isFigure(text) || NIL.test(text);
}

export function isCurrencyWord({ text }: Word): boolean {
  return CURRENCY.test(text);
}
