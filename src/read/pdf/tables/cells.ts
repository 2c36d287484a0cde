/** The cells of a table's rows: the caption in column 0, each figure in the column of its edge, heads over theirs. */
import { startsSmall } from '../../../model/letters.ts';
import { PERIOD } from '../../words/period-words.ts';
import { columnAt, type Column } from './columns.ts';
import { namesOver, sharesOf } from '../../text/tables/repeated-heads.ts';
import { overlaps, type Extent } from '../rows/extent.ts';
import { isHyphened } from '../rows/broken-words.ts';
import { framedHeads } from './framed-heads.ts';
import { type HeadSpan, spanHeads } from './heads.ts';
import { partAtColumns } from './near-heads.ts';
import { figuresOf, type Piece, type Row } from '../rows/pieces.ts';

export interface PlacedCell {
  readonly text: string;
  readonly column: number;
  /** How many columns it spans. */
  readonly columns: number;
  readonly left: number;
  readonly right: number;
}

/** The cells of a line of the body: the caption first, empty where there is none. */
export function bodyCells(row: Row, columns: readonly Column[]): readonly PlacedCell[] {
  const zone = columns[0]?.left ?? Infinity;
  const figures = new Set(figuresOf(row));
  const count = row.pieces.findIndex(
    (piece, index) => figures.has(piece) || piece.left > zone - (index === 0 ? 0 : row.size),
  );
  const caption = row.pieces.slice(0, count < 0 ? undefined : count);
  const cells: PlacedCell[] = [captionCell(caption, row)];
  for (const piece of row.pieces.slice(caption.length)) {
    const column = columnAt(columns, piece) + 1;
    const { text, left, right } = piece;
    const before = cells.at(-1) as PlacedCell;
    if (before.column >= column)
      cells[cells.length - 1] = { ...before, text: `${before.text} ${text}`, right };
    else cells.push({ text, column, columns: 1, left, right });
  }
  return cells;
}

/** What heads stand over. */
export interface Under {
  readonly columns: readonly Column[];
  readonly body: readonly Row[];
  /** Where the captions begin. */
  readonly left: number;
}

/** The cells of the rows of heads; what stands over the captions, such as a note, is in column 0. */
export function headCells(rows: readonly Row[], under: Under): ReadonlyMap<Row, readonly PlacedCell[]> {
  const { columns, left } = under;
  const inside = (left + (columns[0]?.left ?? left)) / 2;
  const full = rows.filter(
    ({ pieces }) => pieces.length === columns.length && (pieces[0]?.left ?? 0) > inside,
  );
  const frames = full.length === 0 ? [columns] : [columns, headExtents(full, columns.length)];
  const names = namesOver(
    full.map(({ pieces }) => pieces.map(({ text }) => text)),
    columns.length,
  );
  return new Map(rows.map((row) => [row, cellsOfHeads(row, { frames, left, names, under })]));
}

/** How far the heads of each column reach, in rows with a head for each. */
function headExtents(rows: readonly Row[], count: number): readonly Extent[] {
  return Array.from({ length: count }, (_, index) => {
    const heads = rows.flatMap((row) => row.pieces.slice(index, index + 1));
    return {
      left: Math.min(...heads.map((head) => head.left)),
      right: Math.max(...heads.map((head) => head.right)),
    };
  });
}

interface Surroundings {
  readonly frames: readonly (readonly Extent[])[];
  readonly left: number;
  /** What rows with a head for each column print over it; empty where there is none. */
  readonly names: readonly string[];
  readonly under: Under;
}

function cellsOfHeads(row: Row, { frames, left, names, under }: Surroundings): readonly PlacedCell[] {
  if (row.isFramed === true) {
    const count = row.pieces.findIndex((piece) => piece.left > left + row.size);
    const captions = row.pieces.slice(0, count < 0 ? undefined : count);
    return [captionCell(captions, row), ...framedHeads(row, row.pieces.slice(captions.length), under)];
  }
  const zone = Math.min(...frames.map((columns) => columns[0]?.left ?? Infinity));
  const isOfCaptions = (piece: Piece): boolean =>
    (piece.left + piece.right) / 2 < zone && piece.left < (left + zone) / 2;
  const over = row.pieces.findIndex((piece) => !isOfCaptions(piece));
  const behind = over < 0 ? row.pieces.length : over + emptyBefore(row.pieces.slice(over), frames[0] ?? []);
  const caption = row.pieces.slice(0, behind);
  const own = partAtColumns(row.pieces.slice(behind), frames[0] ?? []);
  const heads = joinNearest(own, frames[0]?.length ?? 0);
  // Periods span columns; other words are lines of one column's head.
  const shares = sharesOf(names, heads.length);
  const skipped = heads.some((head) => PERIOD.test(head.text)) ? 2 : 0.5;
  const spans =
    shares?.map(({ first, count }) => ({ column: first, count })) ??
    sharesOfFlush(heads, frames[0] ?? [], row.size) ??
    spanHeads(heads, frames, skipped);
  return [
    captionCell(caption, row),
    ...heads.map((head, index) => {
      const { column, count } = fragmentSpan(head, frames[0] ?? []) ??
        spans[index] ?? { column: 0, count: 1 };
      return { text: head.text, column: column + 1, columns: count, left: head.left, right: head.right };
    }),
  ];
}

/** More heads than columns: those before the first one, as `Notes`, stand over cells of which none is filled. */
function emptyBefore(heads: readonly Piece[], columns: readonly Extent[]): number {
  const first = columns[0]?.left ?? 0;
  const before = heads.filter(({ right }) => right < first).length;
  return Math.min(before, Math.max(0, heads.length - columns.length));
}

/** Periods that are set flush with the ends of equal shares of the columns, two or more for each. */
function sharesOfFlush(
  heads: readonly Head[],
  columns: readonly Extent[],
  size: number,
): readonly HeadSpan[] | null {
  const count = columns.length / heads.length;
  if (heads.length < 2 || count < 2 || !Number.isInteger(count)) return null;
  const areFlush = heads.every(
    ({ text, right }, index) =>
      PERIOD.test(text) && Math.abs(right - (columns[(index + 1) * count - 1]?.right ?? 0)) < size * 0.2,
  );
  return areFlush ? heads.map((_, index) => ({ column: index * count, count })) : null;
}

/** `er 31,`: what a writer has cut off from the head before it reaches over no columns of its own. */
function fragmentSpan(head: Head, columns: readonly Extent[]): HeadSpan | null {
  if (!startsSmall(head.text) || PERIOD.test(head.text)) return null;
  const column = columns.findIndex((each) => overlaps(each, head));
  return column < 0 ? null : { column, count: 1 };
}

function captionCell(pieces: readonly Piece[], row: Row): PlacedCell {
  const text = pieces.reduce(
    (before, piece) => (isHyphened(before, piece.text) ? before + piece.text : `${before} ${piece.text}`),
    '',
  );
  return {
    text: text.trimStart(),
    column: 0,
    columns: 1,
    left: pieces[0]?.left ?? row.left,
    right: pieces.at(-1)?.right ?? row.left,
  };
}

interface Head {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** More heads than columns: those that stand closest are one head with wide gaps. */
function joinNearest(pieces: readonly Piece[], most: number): readonly Head[] {
  const heads: Head[] = [...pieces];
  while (heads.length > Math.max(most, 1)) {
    let nearest = 1;
    for (let index = 2; index < heads.length; index++)
      if (gapBefore(heads, index) < gapBefore(heads, nearest)) nearest = index;
    const [before, after] = [heads[nearest - 1] as Head, heads[nearest] as Head];
    heads.splice(nearest - 1, 2, {
      text: `${before.text} ${after.text}`,
      left: before.left,
      right: after.right,
    });
  }
  return heads;
}

function gapBefore(heads: readonly Head[], index: number): number {
  return (heads[index]?.left ?? 0) - (heads[index - 1]?.right ?? 0);
}
