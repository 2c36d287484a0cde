/**
 * The rows of a table as a reader sees them: captions that were wrapped over two lines joined, captions of two rows that
 * ran together parted again, headings told from captions, and the headings above each row.
 */
import type { Row } from '../../../model/document.ts';
import { CAPITALS, LETTERS, startsSmall, startsWithCapital } from '../../../model/letters.ts';
import { cleanCaption, compactKey, isLineNumber, isNumbered } from '../../lexicon/caption.ts';
import type { CellFigure } from '../cells/cell.ts';
import { isWords, type PrintedCell, type PrintedRow } from '../cells/grid.ts';
import { isUnit } from '../cells/unit-cells.ts';
import { overlap } from '../heads/heads.ts';
import { placeRows } from './sections.ts';

/** One printed line of the table. */
export interface RawRow {
  readonly row: Row;
  readonly caption: string;
  readonly figures: ReadonlyMap<number, CellFigure>;
  /** How far the caption is set in; `null` where the format does not say. */
  readonly indent: number | null;
  /** The line has a number of its own, such as `(a)`, which is no part of the caption: it begins a row. */
  readonly isNumbered: boolean;
}

export interface CaptionedRow extends RawRow {
  readonly kind: 'heading' | 'figures';
  readonly section: readonly string[];
}

/** A printed row: the caption from the words before the first figure, fragments of words joined; figures from the others. */
export function readRow({ row, cells }: PrintedRow): RawRow {
  const figures = new Map<number, CellFigure>();
  let caption = '';
  let indent: number | null = row.indent ?? null;
  for (const [index, cell] of cells.entries()) {
    if (index === 0 && numbersLine(cell, cells[1])) continue;
    const isCaption = cell.column === 0 || (figures.size === 0 && caption === '' && isWords(cell));
    if (isCaption) {
      caption = cell.text;
      if (cell.column > 0) indent ??= cell.column;
    } else if (cell.figure !== null) figures.set(cell.column, cell.figure);
    else if (figures.size === 0 && isWords(cell) && caption !== '')
      caption = isUnit(cell.text) ? `${caption} (${cell.text})` : overlap(caption, fragment(cell.text));
  }
  return { row, caption: cleanCaption(caption), figures, indent, isNumbered: isNumbered(caption) };
}

/** A capital begins a word, other letters go on with one. */
function fragment(text: string): string {
  return startsWithCapital(text) ? ` ${text}` : text;
}

const BARE_NUMBER = new RegExp(`^(\\d{1,3})\\.? (?=[${CAPITALS}])`);

/** Rows whose captions begin with rising numbers, and nothing else in the table does: the numbers of the lines. */
export function withoutNumbers(rows: readonly RawRow[]): readonly RawRow[] {
  const numbers = rows.flatMap(({ caption }) => BARE_NUMBER.exec(caption)?.[1] ?? []).map(Number);
  const rises = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  if (numbers.length < 3 || !rises || (numbers.at(-1) ?? 0) - (numbers[0] ?? 0) > 3 * numbers.length)
    return rows;
  return rows.map((row) => ({ ...row, caption: row.caption.replace(BARE_NUMBER, '') }));
}

/** The number of the line in a cell of its own, before the words. */
function numbersLine(cell: PrintedCell, next: PrintedCell | undefined): boolean {
  return cell.column === 0 && next !== undefined && isWords(next) && isLineNumber(cell.text);
}

/** Words in which a caption does not end; the next line goes on with it. */
const OPEN_ENDING =
  /(?:\b(?:of|to|the|for|and|or|in|by|on|from|with|per|both|a|an|at|after|before|than|attributable|net)|[,\-–—(])$/i;

/** Joins and places the rows. `isKnownPair` tells whether two words stand next to one another in the document. */
export function arrangeRows(
  rows: readonly RawRow[],
  isKnownPair: (before: string, after: string) => boolean,
): readonly CaptionedRow[] {
  return placeRows(joinWrapped(rows, isKnownPair));
}

/**
 * A caption that starts with another row's caption, before a row that starts in mid-caption, holds both captions.
 *
 * @returns the very rows where there is none
 */
export function partOverrun(rows: readonly RawRow[], known: ReadonlySet<string>): readonly RawRow[] {
  const parted = [...rows];
  let isParted = false;
  for (let index = 0; index + 1 < parted.length; index++) {
    const row = parted[index] as RawRow;
    const next = parted[index + 1] as RawRow;
    if (row.figures.size === 0 || next.figures.size === 0 || !opensSmall(next.caption)) continue;
    const cut = overrunAt(row.caption, known);
    if (cut === undefined) continue;
    isParted = true;
    parted[index] = { ...row, caption: row.caption.slice(0, cut).trim() };
    parted[index + 1] = { ...next, caption: `${row.caption.slice(cut).trim()} ${next.caption}` };
  }
  return isParted ? parted : rows;
}

/** As a line that goes on from the one above it. */
function opensSmall(caption: string): boolean {
  return /^[-–]/.test(caption) || startsSmall(caption);
}

function overrunAt(caption: string, known: ReadonlySet<string>): number | undefined {
  for (let cut = caption.length - 1; cut > 8; cut--) {
    if (/\s/.test(caption.charAt(cut)) && known.has(compactKey(caption.slice(0, cut)))) return cut;
  }
  return undefined;
}

function joinWrapped(
  rows: readonly RawRow[],
  isKnownPair: (before: string, after: string) => boolean,
): readonly RawRow[] {
  const joined: RawRow[] = [];
  let pending: RawRow | null = null;
  for (const row of rows) {
    if (pending !== null && isContinued(pending.caption, row, isKnownPair)) {
      pending = { ...row, caption: `${pending.caption} ${row.caption}`.trim() };
    } else {
      if (pending !== null) joined.push(pending);
      pending = row;
    }
    if (pending.figures.size > 0) {
      joined.push(pending);
      pending = null;
    }
  }
  if (pending !== null) joined.push(pending);
  return joined;
}

/** Words of headings, under which a row without a caption is a total. */
const HEADS_ROWS = new RegExp(
  `^(?:[${CAPITALS}\\s&,]+|assets|liabilities|equity|revenues?|net sales|.*\\bexpenses|.*\\bactivities)$`,
);

const LAST_WORD = new RegExp(`(?<![${LETTERS}\\d])[${LETTERS}\\d]+$`);
const FIRST_WORD = new RegExp(`^[${LETTERS}\\d]+`);

function isContinued(
  caption: string,
  next: RawRow,
  isKnownPair: (before: string, after: string) => boolean,
): boolean {
  if (caption === '' || caption.endsWith(':')) return false;
  // The figures of a caption may stand on the line below it.
  if (next.caption === '') return next.figures.size > 0 && !HEADS_ROWS.test(caption);
  if (next.isNumbered) return false;
  if (opensSmall(next.caption) || startsSmall(next.caption.replace(/^\(/, ''))) return true;
  if (/^Outstanding\b/.test(next.caption)) return true;
  if (OPEN_ENDING.test(caption)) return true;
  const before = LAST_WORD.exec(caption)?.[0];
  const after = FIRST_WORD.exec(next.caption)?.[0];
  return before !== undefined && after !== undefined && isKnownPair(before, after);
}
