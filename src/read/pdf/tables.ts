/**
 * Which rows of a release are tables. A table is a run of rows that end in figures, with the captions between them and
 * the column heads above; it goes on over a page's end as long as its columns do.
 */
import { columnsOf, figuresOf, type Column } from './columns.ts';
import { isBody, isHead } from './kinds.ts';
import type { Row } from './pieces.ts';

/** Rows `start` to `end`; column heads before `body`. */
export interface TableRun {
  readonly start: number;
  readonly body: number;
  readonly end: number;
  readonly columns: readonly Column[];
}

/** Where the words of the release begin, and how far they reach. */
export interface Measure {
  readonly left: number;
  readonly width: number;
}

const MOST_CAPTIONS = 8;

export function findTables(rows: readonly Row[], measure: Measure): readonly TableRun[] {
  const runs: TableRun[] = [];
  let index = 0;
  while (index < rows.length) {
    const body = isBody(rows[index] as Row) ? index : -1;
    index += 1;
    if (body < 0) continue;
    const end = endOf(rows, body, measure);
    const columns = columnsOf(rows.slice(body, end));
    const start = headsAbove(rows, body, columns, { measure, least: runs.at(-1)?.end ?? 0 });
    if (end - body < 2 && start === body && figuresOf(rows[body] as Row).length < 2) continue;
    runs.push({ start, body, end, columns });
    index = end;
  }
  return runs;
}

function endOf(rows: readonly Row[], start: number, measure: Measure): number {
  let end = start + 1;
  for (let index = end; index < rows.length && index - end <= MOST_CAPTIONS; index++) {
    const row = rows[index] as Row;
    const columns = columnsOf(rows.slice(Math.max(start, end - 60), end));
    if (isBody(row) || isLoneFigure(row)) {
      if (!continues(row, columns)) break;
      end = index + 1;
    } else if (isHead(row, measure.left, measure.width) || isProse(rows, index, columns)) break;
  }
  return end;
}

/** A total without a caption. */
function isLoneFigure(row: Row): boolean {
  return row.pieces.length === 1 && row.pieces[0]?.kind === 'figure';
}

/** One of its figures at least stands under those of the table. */
function continues(row: Row, columns: readonly Column[]): boolean {
  return figuresOf(row).some((piece) =>
    columns.some(
      (column) =>
        Math.abs(piece.edge - column.edge) < row.size * 0.7 ||
        (piece.left >= column.left - 1 && piece.right <= column.right + 1),
    ),
  );
}

/** A sentence, or a line of one: it runs on into the columns, and so does the next, or it ends there. */
function isProse(rows: readonly Row[], index: number, columns: readonly Column[]): boolean {
  const row = rows[index] as Row;
  const zone = columns[0]?.left ?? Infinity;
  if (row.right < zone) return false;
  const next = rows[index + 1];
  const text = row.pieces.at(-1)?.text ?? '';
  return /[.;]$/.test(text) || (next !== undefined && !isBody(next) && next.right > zone);
}

interface Above {
  readonly measure: Measure;
  /** The end of the table before. */
  readonly least: number;
}

/** The first of the rows of heads above the figures; captions may stand between heads and figures. */
function headsAbove(
  rows: readonly Row[],
  body: number,
  columns: readonly Column[],
  { measure, least }: Above,
): number {
  const page = rows[body]?.page;
  let start = body;
  for (let index = body - 1; index >= least && start - index <= (start === body ? 5 : 1); index--) {
    const row = rows[index] as Row;
    if (row.page !== page) break;
    if (isHead(row, measure.left, measure.width)) start = index;
    else if (isOver(row, columns, measure)) {
      if (start < body || row.pieces.length > 1) start = index;
    } else if (row.right > (columns[0]?.left ?? 0) && start < body) break;
  }
  return start;
}

/** A row whose pieces all stand over the columns, and that is no title in the middle of the page. */
function isOver(row: Row, columns: readonly Column[], measure: Measure): boolean {
  const zone = (columns[0]?.left ?? 0) - row.size;
  const pieces =
    row.pieces.length > 1 && (row.pieces[0]?.left ?? 0) < zone ? row.pieces.slice(1) : row.pieces;
  if (!pieces.every((piece) => (piece.left + piece.right) / 2 > zone)) return false;
  const only = pieces.length === 1 ? pieces[0] : undefined;
  if (only === undefined) return true;
  const isCentred = Math.abs((only.left + only.right) / 2 - measure.left - measure.width / 2) < row.size;
  return !isCentred && only.left > measure.left + measure.width * 0.25;
}
