/** Heads that stand nearly as close as the words of one: told apart by blanks that are wider, and by the columns below. */
import { overlaps, type Extent } from '../rows/extent.ts';
import { makePiece, type Piece } from '../rows/pieces.ts';
import type { Word } from '../page/words.ts';
import { isYear } from '../../../calendar/dates.ts';

/** A blank between two heads is so many times as wide as one in a head, and such a part of the type's size. */
const WIDER = 1.25;
const LEAST = 0.4;
/** Where no other blank is there to compare it with. */
const ALONE = 0.5;
/** Ends of words and columns nearer than this are flush, and blanks no narrower part them. */
const FLUSH = 0.2;
/** `3Q24`, `9M24` */
const NAME = /^(?:[1-4]Q|[369]M|[12]H|FY|Q[1-4])['’]?\d\d$/;

/** The pieces of a row of heads, those over several columns parted where their words stand over one each. */
export function partAtColumns(pieces: readonly Piece[], columns: readonly Extent[]): readonly Piece[] {
  if (pieces.length >= columns.length) return pieces;
  const years = pieces.filter(({ text }) => isYear(text)).length;
  return pieces.flatMap((piece) => {
    if (isOfLines(piece) || columns.filter((column) => overlaps(column, piece)).length < 2) return [piece];
    const parts = partsOf(piece, columns, years > 1);
    const stands = parts.map((part) => columnUnder(part, columns));
    const isApart = stands.every(
      (column, index) => column >= 0 && (index === 0 || column > (stands[index - 1] ?? 0)),
    );
    return parts.length > 1 && isApart && parts.every(isHeadText) ? parts : [piece];
  });
}

/** A day without its month is none. */
function isHeadText({ text }: Piece): boolean {
  return /[A-Za-z]{2}|^(?:19|20)\d\d$|%|^\d[QMH]\d/.test(text);
}

/** Joined from several lines, whose words do not stand beside one another. */
function isOfLines({ words }: Piece): boolean {
  return words.some(({ baseline, size }) => Math.abs(baseline - (words[0]?.baseline ?? 0)) > size * 0.3);
}

/** @param besideYears a year of its own is a head where others are */
function partsOf(piece: Piece, columns: readonly Extent[], besideYears: boolean): readonly Piece[] {
  const { words } = piece;
  const isFlush = endsColumn(words.at(-1) as Word, columns);
  const gaps = words.slice(1).map((word, index) => word.left - (words[index] as Word).right);
  const least = Math.min(...gaps);
  const size = words[0]?.size ?? 0;
  const wide = gaps.length === 1 ? size * ALONE : Math.max(size * LEAST, least * WIDER);
  const groups: Word[][] = [[words[0] as Word]];
  for (const [index, gap] of gaps.entries()) {
    const [before, word] = [words[index] as Word, words[index + 1] as Word];
    const isFar = gap >= wide || (isFlush && gap >= size * FLUSH && endsColumn(before, columns));
    const isLast = index + 2 === words.length;
    const isOther = isFar || areHeads(before, word, besideYears) || (isDay(before, word) && !isLast);
    const cells = cellsOf(before, word);
    if (cells === 'one' || (!isOther && (cells === null || gap < size * FLUSH))) groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  return groups.map((group) => makePiece('words', group));
}

/** Whether the document itself marks two words as of one cell; `null` where it marks none. */
function cellsOf(before: Word, word: Word): 'one' | 'two' | null {
  if (before.part === null || word.part === null) return null;
  return before.part === word.part ? 'one' : 'two';
}

/** Names of periods, or years where others are heads. */
function areHeads(before: Word, word: Word, besideYears: boolean): boolean {
  if (NAME.test(before.text) && NAME.test(word.text)) return true;
  return besideYears && (isYear(word.text) || isYear(before.text));
}

function isDay(before: Word, word: Word): boolean {
  return /^\d{1,2}$/.test(word.text) && /^[A-Z][a-z]{2}/.test(before.text);
}

/** Heads that are set to the right end where their columns do. */
function endsColumn({ right, size }: Word, columns: readonly Extent[]): boolean {
  return columns.some((column) => Math.abs(column.right - right) < size * FLUSH);
}

/** The column whose middle is nearest. */
function columnUnder(piece: Piece, columns: readonly Extent[]): number {
  const distance = (column: Extent | undefined): number =>
    Math.abs(piece.left + piece.right - (column?.left ?? 0) - (column?.right ?? 0));
  return columns.reduce(
    (best, column, index) => (distance(column) < distance(columns[best]) ? index : best),
    0,
  );
}
