/**
 * Which rows of a release are tables. A table is a run of rows that end in figures, with the captions between them and
 * the column heads above; it goes on over a page's end as long as its columns do.
 */
import { startsSmall } from '../../../model/letters.ts';
import { columnsOf, type Column } from './columns.ts';
import { overlaps } from '../rows/extent.ts';
import { cutAtColumns } from './cut.ts';
import { goesOn } from './goes-on.ts';
import { isBody, isCells, isHead, isTitledHead } from '../rows/kinds.ts';
import { figuresOf, type Row } from '../rows/pieces.ts';
import { isCaptionAlone, joinWrappedRows, LEADING } from '../rows/split-rows.ts';

/** Rows from `start` to `end`, which is not of the table. */
export interface TableRun {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly Row[];
  /** Which of the rows hold column heads. */
  readonly heads: ReadonlySet<Row>;
  readonly columns: readonly Column[];
}

/** Where the words of the release begin, and how far they reach. */
export interface Measure {
  readonly left: number;
  readonly width: number;
  /** Of the pages. */
  readonly centre: number;
}

const MOST_CAPTIONS = 8;
/** Rows over which the columns of a long table are followed: its edges may move from page to page. */
const WINDOW = 60;

export function findTables(rows: readonly Row[], measure: Measure): readonly TableRun[] {
  const runs: TableRun[] = [];
  let index = 0;
  while (index < rows.length) {
    const body = index;
    index += 1;
    if (!isBody(rows[body] as Row) && !startsWordTable(rows, body, measure)) continue;
    const end = endOf(rows, body, measure);
    const first = columnsOf(rows.slice(body, end));
    const cut = rows.slice(body, end).map((row) => cutAtColumns(row, first));
    const columns = columnsOf(joinWrappedRows(cut));
    const above = headsAbove(rows, body, columns, { measure, least: runs.at(-1)?.end ?? 0 });
    const start = body - above.length;
    const heads = above.slice(
      0,
      above.findLastIndex((row) => !isCaptionAlone(row) || row.left > (columns[0]?.left ?? 0)) + 1,
    );
    const lines = joinWrappedRows([...above.slice(heads.length), ...cut]);
    if (columns.length === 0) continue;
    if (end - body < 2 && start === body && figuresOf(rows[body] as Row).length < 2) continue;
    const isHeadRow = (row: Row): boolean =>
      row.pieces.some((piece) => piece.right > (columns[0]?.left ?? 0));
    runs.push({ start, end, rows: [...heads, ...lines], heads: new Set(heads.filter(isHeadRow)), columns });
    index = end;
  }
  return runs;
}

/** Three rows with as many pieces each, which stand below one another. */
function startsWordTable(rows: readonly Row[], start: number, { left, width }: Measure): boolean {
  const [first, ...others] = rows.slice(start, start + 3);
  if (first === undefined || others.length < 2 || !isCells(first) || isHead(first, left, width)) return false;
  return others.every(
    (row) =>
      isCells(row) &&
      row.page === first.page &&
      row.pieces.slice(1).every((piece) => first.pieces.slice(1).some((above) => overlaps(above, piece))),
  );
}

function endOf(rows: readonly Row[], start: number, measure: Measure): number {
  let end = start + (isBody(rows[start] as Row) ? 1 : 3);
  for (let index = end; index < rows.length && index - end <= MOST_CAPTIONS; index++) {
    const row = rows[index] as Row;
    const frame = frameOf(rows.slice(Math.max(start, end - WINDOW), end));
    if (isBody(row) || isLoneFigure(row)) {
      if (!goesOn(rows[end - 1] as Row, row, frame.columns)) break;
      end = index + 1;
    } else if (isHead(row, measure.left, measure.width) || isProse(rows, index, frame)) break;
    else if (isHeadBlock(rows, end, index, frame) || isOtherHead(rows, start, row, frame)) break;
    else if (isOfCells(row, frame)) end = index + 1;
  }
  return end + restOfCaption(rows, start, end);
}

/** The last lines of a caption that goes on below the figures of the last row. */
function restOfCaption(rows: readonly Row[], start: number, end: number): number {
  const { zone } = frameOf(rows.slice(Math.max(start, end - WINDOW), end));
  const captions = Math.min(...rows.slice(start, end).map((row) => row.left));
  let count = 0;
  for (let index = end; index < rows.length; index++) {
    const [before, row] = [rows[index - 1] as Row, rows[index] as Row];
    const isRest =
      row.page === before.page &&
      row.baseline - before.baseline < row.size * LEADING &&
      row.pieces.length === 1 &&
      Math.abs(row.left - captions) < row.size &&
      row.right < zone &&
      startsSmall(row.pieces[0]?.text ?? '');
    if (!isRest) break;
    count += 1;
  }
  return count;
}

/** The columns of some rows of a table, and how they lie to the captions. */
interface Frame {
  readonly columns: readonly Column[];
  /** Where the first column begins. */
  readonly zone: number;
  /** Half-way between where captions begin and the first column. */
  readonly inside: number;
}

function frameOf(rows: readonly Row[]): Frame {
  const columns = columnsOf(rows);
  const zone = columns[0]?.left ?? Infinity;
  return { columns, zone, inside: (Math.min(...rows.map((row) => row.left)) + zone) / 2 };
}

/** A total without a caption. */
function isLoneFigure(row: Row): boolean {
  return row.pieces.length === 1 && row.pieces[0]?.kind === 'figure';
}

/** Words over several columns, none before them, apart from the rows above: the heads of another table. */
function isHeadBlock(rows: readonly Row[], end: number, index: number, { inside }: Frame): boolean {
  const block = rows.slice(end, index + 1);
  if ((rows[index] as Row).pieces.length < 2 || block.some((each) => each.left < inside)) return false;
  return block.some((row, at) => {
    const before = rows[end + at - 1] as Row;
    return before.page !== row.page || row.baseline - before.baseline > row.size * 1.6;
  });
}

/** `Description` in front of other periods than those above the table: the heads of another one. */
function isOtherHead(rows: readonly Row[], start: number, row: Row, { columns }: Frame): boolean {
  const own = periodsOf(row);
  return (
    isTitledHead(row, columns) &&
    !rows.slice(Math.max(0, start - MOST_CAPTIONS), start).some((above) => periodsOf(above) === own)
  );
}

function periodsOf({ pieces }: Row): string {
  return pieces
    .slice(1)
    .map(({ text }) => text)
    .join('\n');
}

/** A caption and words in the columns: `N/A`, `no change`. */
function isOfCells(row: Row, { columns, inside }: Frame): boolean {
  const [caption, ...cells] = row.pieces;
  if (caption?.kind !== 'words' || cells.length === 0 || caption.left > inside) return false;
  return cells.every((piece) => columns.filter((column) => overlaps(piece, column)).length === 1);
}

/** A sentence, or a line of one: it runs on into the columns, and so does the next, or it ends there. */
function isProse(rows: readonly Row[], index: number, { zone }: Frame): boolean {
  const row = rows[index] as Row;
  if (row.pieces.length > 1 || row.left > zone - row.size || row.right < zone) return false;
  const next = rows[index + 1];
  const text = row.pieces.at(-1)?.text ?? '';
  return /[.;]$/.test(text) || (next !== undefined && !isBody(next) && next.right > zone);
}

interface Above {
  readonly measure: Measure;
  /** The end of the table before. */
  readonly least: number;
}

/** The rows of heads above the figures; captions may stand between heads and figures. */
function headsAbove(
  rows: readonly Row[],
  body: number,
  columns: readonly Column[],
  { measure, least }: Above,
): readonly Row[] {
  const { page, left } = rows[body] as Row;
  const zone = columns[0]?.left ?? 0;
  const inside = (left + zone) / 2;
  let start = body;
  for (let index = body - 1; index >= least && start - index <= (start === body ? 5 : 1); index--) {
    const row = rows[index] as Row;
    const isOfHeads = isHead(row, measure.left, measure.width) || isTitledHead(row, columns);
    // Only heads of these columns stay behind at the foot of the page before.
    if (row.page !== page && row.isWhole !== true && (!isOfHeads || row.left < inside)) break;
    if (isOfColumn(row)) break;
    if (isOfHeads) start = index;
    else if (isOver(row, columns, rows[index + 1] as Row, measure)) {
      if (start < body || row.pieces.length > 1) start = index;
    } else if (row.right > zone && start < body) break;
  }
  return rows.slice(start, body);
}

/** A line of a sentence in the right one of two columns of prose. */
function isOfColumn({ reach, pieces, words }: Row): boolean {
  return (
    reach !== undefined && pieces.length === 1 && words.filter(({ text }) => startsSmall(text)).length > 3
  );
}

/** A row whose pieces all stand over the columns, and that is no title in the middle of the page. */
function isOver(row: Row, columns: readonly Column[], below: Row, measure: Measure): boolean {
  const zone = (columns[0]?.left ?? 0) - row.size;
  const pieces =
    row.pieces.length > 1 && (row.pieces[0]?.left ?? 0) < zone ? row.pieces.slice(1) : row.pieces;
  if (!pieces.every((piece) => (piece.left + piece.right) / 2 > zone)) return false;
  const only = pieces.length === 1 ? pieces[0] : undefined;
  if (only === undefined) return true;
  if (only.left < measure.left + measure.width * 0.25) return false;
  const centre = only.left + only.right;
  // One line of a head of several lines: the next line of it has the same centre.
  if (
    below.pieces.length > 1 &&
    below.pieces.some((piece) => Math.abs(piece.left + piece.right - centre) < row.size)
  )
    return below.baseline - row.baseline < row.size * 1.6;
  const middles = [measure.centre, measure.left + measure.width / 2];
  return middles.every((middle) => Math.abs(centre / 2 - middle) > row.size);
}
