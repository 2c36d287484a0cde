/**
 * Cells by the order in which the file writes them. A program writes a table row by row and each cell from its first line
 * to its last, so writing that goes up the page and to the right has begun the next cell of the same row; and where the
 * document marks its parts, lines of one part are of one cell.
 */
import { overlaps } from './extent.ts';
import { fold, looseOf, makePiece, type Piece } from './pieces.ts';
import { type Line, makeLine } from '../page/lines.ts';
import { CLOSE } from './tight-lines.ts';
import { figureOfParts } from './whole-figures.ts';
import type { Word } from '../page/words.ts';

/** What one line holds of a cell. */
export interface CellLine {
  readonly piece: Piece;
  readonly baseline: number;
  readonly size: number;
  /** The part of the document to which it belongs, if that is marked. */
  readonly part: string | null;
  /** The numbers of its words in the file. */
  readonly orders: readonly number[];
}

/** Its lines, from the first to the last. */
export type OrderedCell = readonly CellLine[];
export type Cells = readonly OrderedCell[];

/** Cells beside one another, as they were written. The first may hold lines of rows above that are captions alone. */
export interface OrderedRow {
  readonly cells: Cells;
  /** Whether the writing went up within it. */
  readonly hasRisen: boolean;
}

/** Baselines closer than this part of the font's size are one. */
const SAME = 0.3;
/** Lines that a cell may begin above the end of the one before it. */
const HIGHEST = 30;

export function rowsInOrder(words: readonly Word[]): readonly OrderedRow[] {
  const rows: Draft[] = [];
  for (const strip of stripsOf(words.toSorted((a, b) => a.order - b.order))) {
    const lines = linesOf(strip);
    const [first, ...others] = lines as readonly [CellLine, ...CellLine[]];
    const row = rows.at(-1);
    const way = row === undefined ? 'row' : wayTo(row, first, others.length > 0, bottomOf(rows.at(-2)));
    if (row === undefined || way === 'row')
      rows.push({ cells: lines.map((line) => [line]), hasRisen: false });
    else {
      if (way === 'line') row.cells.at(-1)?.push(first);
      else row.cells.push([first]);
      row.hasRisen ||= way === 'risen';
      for (const line of others) row.cells.push([line]);
    }
  }
  return rows;
}

interface Draft {
  readonly cells: CellLine[][];
  hasRisen: boolean;
}

function bottomOf(row: Draft | undefined): number {
  return row === undefined ? -Infinity : Math.max(...row.cells.flat().map(({ baseline }) => baseline));
}

/** Words on one baseline, each to the right of the one before it; raised marks stand among them. */
function stripsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const strips: Word[][] = [];
  let main: Word | null = null;
  for (const word of words) {
    const before = strips.at(-1)?.at(-1);
    if (before !== undefined && main !== null && goesOn(main, before, word)) {
      strips.at(-1)?.push(word);
      if (word.size > main.size) main = word;
    } else {
      strips.push([word]);
      main = word;
    }
  }
  return strips;
}

function goesOn(main: Word, before: Word, word: Word): boolean {
  const size = Math.max(main.size, word.size);
  if (word.left < before.right - size * 0.5) return false;
  const rise = Math.abs(word.baseline - main.baseline);
  if (rise <= SAME * Math.min(main.size, word.size)) return true;
  const isMark = Math.min(main.size, word.size) < size * 0.85;
  return isMark && rise < size * 0.65 && word.left - before.right < size * 0.5;
}

/** The pieces of a strip, parted besides where another part begins and a figure or a gap tells the two apart. */
function linesOf(strip: readonly Word[]): readonly CellLine[] {
  const groups: Word[][] = [];
  const isTabular = strip.some((word, index) => gapBefore(strip, index) > word.size * WIDE);
  for (const [index, word] of strip.entries()) {
    const before = strip[index - 1];
    if (
      before === undefined ||
      (arePartsOf(before, word) && startsCell(word, gapBefore(strip, index), isTabular))
    )
      groups.push([word]);
    else groups.at(-1)?.push(word);
  }
  return groups.flatMap((group) => {
    const line = makeLine(group);
    const { baseline, size } = line;
    return piecesOf(line).map((piece): CellLine => {
      const part = piece.words[0]?.part ?? null;
      return { piece, baseline, size, part, orders: piece.words.map(({ order }) => order) };
    });
  });
}

/** What stands in one part of the document without wide gaps is one cell: `6, 9, 33` names three notes. */
function piecesOf(line: Line): readonly Piece[] {
  const { words, size } = line;
  const pieces = looseOf(line);
  const isPart = words.every(({ part }) => part !== null && part === words[0]?.part);
  const hasGap = words.some((word, index) => gapBefore(words, index) > word.size * WIDE);
  return !isPart || hasGap || fold(pieces, size).length < 2 ? pieces : [makePiece('words', words)];
}

function gapBefore(strip: readonly Word[], index: number): number {
  const [before, word] = [strip[index - 1], strip[index]];
  return before === undefined || word === undefined ? 0 : word.left - before.right;
}

function arePartsOf(before: Word, word: Word): boolean {
  return before.part !== null && word.part !== null && before.part !== word.part;
}

/** Words in bold are a part of their own as well, which stands no further from its sentence than a blank. */
function startsCell({ text, size }: Word, gap: number, isTabular: boolean): boolean {
  return gap > size * (isTabular ? NARROW : BLANK) || /^[$€£¥(–—-]?\d/.test(text);
}

/** Parts of the font's size: between cells, wider than between words, and narrower than any such. */
const WIDE = 0.8;
const BLANK = 0.4;
const NARROW = 0.2;

/** What a line begins: a row, a cell beside the last one of its row, the next line of that, or a cell that begins higher. */
type Way = 'row' | 'cell' | 'line' | 'risen';

function wayTo(row: Draft, line: CellLine, hasMore: boolean, bottom: number): Way {
  const cell = row.cells.at(-1) as OrderedCell;
  const last = cell.at(-1) as CellLine;
  const down = line.baseline - last.baseline;
  const size = Math.min(last.size, line.size);
  if (line.part !== null && line.part === last.part) return 'line';
  const right = Math.max(...cell.map(({ piece }) => piece.right));
  const isBeside = line.piece.left >= right - size * 0.2;
  if (isBeside && down < -SAME * size)
    return down > -HIGHEST * size && line.baseline > bottom + SAME * size ? 'risen' : 'row';
  if (Math.abs(down) <= SAME * size) return isBeside ? 'cell' : 'row';
  const isUnder = down > 0 && down <= CLOSE * size && areAligned(last.piece, line.piece, size);
  if (!isUnder || areFigures(last.piece, line.piece)) return 'row';
  return (row.cells.length === 1 ? !hasMore : reaches(row, line)) ? 'line' : 'row';
}

/** Two of them, and not one whose end was too wide for its cell. */
function areFigures(above: Piece, below: Piece): boolean {
  const isOne = figureOfParts([...above.words, ...below.words]) !== null;
  return above.kind === 'figure' && below.kind === 'figure' && !isOne;
}

/** Lines of one cell begin below one another, but for the first, or end so, or have one centre. */
export function areAligned(above: Piece, below: Piece, size: number): boolean {
  const [left, right] = [above.left - below.left, above.right - below.right].map(Math.abs) as [
    number,
    number,
  ];
  const centre = Math.abs(above.left + above.right - below.left - below.right) / 2;
  return overlaps(above, below) && (left < size * 1.5 || right < size * 0.5 || centre < size * 0.5);
}

/** No lower than the cells beside it, or as far below their middle as the cell begins above it. */
function reaches({ cells, hasRisen }: Draft, { baseline, size }: CellLine): boolean {
  const own = cells.at(-1)?.[0]?.baseline ?? 0;
  const beside = cells
    .slice(0, -1)
    .flat()
    .map((line) => line.baseline);
  const [top, bottom] = [Math.min(...beside), Math.max(...beside)];
  return baseline <= bottom + SAME * size || (hasRisen && baseline + own <= top + bottom + SAME * size);
}
