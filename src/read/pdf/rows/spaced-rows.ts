/**
 * Rows of a table that stand well apart, so that the lines of one cell are known by standing close: the words of each
 * column together are a cell, as if lines were drawn around it.
 */
import type { IsWord } from './broken-words.ts';
import { pieceOfCell } from './cell-piece.ts';
import { overlaps } from './extent.ts';
import { makeLine } from '../page/lines.ts';
import { isYears } from './kinds.ts';
import type { Piece, Row } from './pieces.ts';
import { CLOSE, grouped, hasFigures } from './tight-lines.ts';

/** Rows stand this many times further apart than the lines of their cells. */
const APART = 1.1;
/** Rows of several lines that a document has where its rows are read so. */
const LEAST = 4;

/** No row has more, however its cells are wrapped; each is compared to all others. */
const MOST_PIECES = 500;

/** Beside one caption there may be another. */
const NEAR = [-2, -1, 1, 2];

export function withSpacedRows(rows: readonly Row[], isWord: IsWord): readonly Row[] {
  const groups = grouped(rows, isClose);
  const columns = groups.map((group, index) =>
    isSpaced(group, groups[index - 1], groups[index + 1]) ? columnsOf(group) : null,
  );
  const joined = groups.map((group, index) => {
    const own = columns[index] ?? null;
    const isCell = own?.length === 1 && NEAR.some((way) => isUnder(own, columns[index + way] ?? null));
    return own !== null && (own.length > 1 || isCell) ? rowOfColumns(group, own, isWord) : null;
  });
  const count = joined.filter(
    (row, index) => row !== null && hasFigures(row) && isWrapped(groups[index]),
  ).length;
  return count < LEAST ? rows : groups.flatMap((group, index) => joined[index] ?? group);
}

function isWrapped(group: readonly Row[] | undefined): boolean {
  return (group?.length ?? 0) > 1;
}

/** A caption alone, or the head of one column, beside a row of several. */
function isUnder([own]: readonly Column[], near: readonly Column[] | null): boolean {
  if (near === null || near.length < 2 || own === undefined) return false;
  return (
    near.filter((column) => column.some((piece) => own.some((each) => overlaps(piece, each)))).length === 1
  );
}

function isClose(before: Row, row: Row): boolean {
  if (before.page !== row.page || before.isWhole === true || row.isWhole === true) return false;
  return isAlike(before, row) && row.baseline - before.baseline <= Math.min(before.size, row.size) * CLOSE;
}

/** A title is set larger than what it stands over. */
function isAlike(before: Row, row: Row): boolean {
  return Math.abs(before.size - row.size) < row.size * 0.15;
}

/** Further from what is above and below than its lines are from one another. */
function isSpaced(
  group: readonly Row[],
  above: readonly Row[] | undefined,
  below: readonly Row[] | undefined,
): boolean {
  const [first, last] = [group[0] as Row, group.at(-1) as Row];
  const inside = Math.max(
    first.size,
    ...group.slice(1).map((row, index) => row.baseline - (group[index]?.baseline ?? 0)),
  );
  const isApart = (upper: Row | undefined, lower: Row | undefined): boolean =>
    upper === undefined ||
    lower === undefined ||
    upper.page !== lower.page ||
    !isAlike(upper, lower) ||
    lower.baseline - upper.baseline >= inside * APART;
  return isApart(above?.at(-1), first) && isApart(last, below?.[0]);
}

/** The pieces of a row that stand below one another. */
type Column = readonly Piece[];

/** `null` where some head or sentence reaches over several columns, and where there are several rows. */
function columnsOf(group: readonly Row[]): readonly Column[] | null {
  if ((group[0] as Row).isWhole === true || group.filter(hasFigures).length > 1) return null;
  const all = group.flatMap((row) => row.pieces);
  if (all.length > MOST_PIECES) return null;
  const columns: Piece[][] = [];
  for (const piece of all) {
    const under = columns.filter((column) => column.some((each) => overlaps(each, piece)));
    if (under.length > 1) return null;
    if (under[0] === undefined) columns.push([piece]);
    else under[0].push(piece);
  }
  return columns.toSorted((a, b) => (a[0]?.left ?? 0) - (b[0]?.left ?? 0));
}

/** `null` where some column is none of one row. */
function rowOfColumns(group: readonly Row[], columns: readonly Column[], isWord: IsWord): Row | null {
  const [only] = group as readonly [Row];
  if (group.length === 1) return { ...only, isWhole: true };
  if (group.some(isYears)) return null;
  const pieces = columns.map((column) =>
    pieceOfCell(
      column.flatMap(({ words }) => words),
      isWord,
    ),
  );
  if (pieces.includes(null)) return null;
  const whole = pieces as readonly Piece[];
  const words = whole.flatMap((piece) => piece.words);
  return { ...makeLine(words), words, pieces: whole, isWhole: true };
}
