/**
 * Tables whose cells are parted by pipes and nothing else, as when a page's tables are written out as text: no outer pipes,
 * no row of dashes, and the cells that print nothing left out. Headings inside the table are lines without a pipe.
 */
import { type CellPiece, isFiguresRow, isHeadRow, datesColumns, piecesOf } from './bare-pipes/cells.ts';
import { columnCount, placeRows } from './bare-pipes/places.ts';
import type { FoundTable } from './fixed-width.ts';
import type { Line } from '../lines.ts';

/** One row of figures shows no pattern. */
const FEWEST_ROWS = 2;

export interface PipeRow {
  readonly line: Line;
  readonly pieces: readonly CellPiece[];
  readonly kind: 'figures' | 'head' | 'words';
}

/** @param isFurniture whether the line of the index is a page's number or running head */
export function barePipeTables(
  lines: readonly Line[],
  isFurniture: (index: number) => boolean,
): readonly FoundTable[] {
  const parts: Part[] = [];
  for (let start = 0; start < lines.length;) {
    const end = runEnd(lines, start, isFurniture);
    const part = lines.slice(start, end).some(isPiped) ? partOf(lines, start, end) : undefined;
    const last = parts.at(-1);
    if (part !== undefined && last !== undefined && goesOn(part, last, lines, isFurniture))
      parts[parts.length - 1] = { ...last, rows: [...last.rows, ...part.rows], end: part.end };
    else if (part !== undefined) parts.push(part);
    start = Math.max(end, start + 1);
  }
  return parts.map(tableOf);
}

/** The rows of a table on one page: `start` included, `end` not. */
interface Part {
  readonly rows: readonly PipeRow[];
  readonly start: number;
  readonly end: number;
}

/** A page cut the table in two: its rest has no heads of its own, and as many columns. */
function goesOn(
  { rows, start }: Part,
  last: Part,
  lines: readonly Line[],
  isFurniture: (index: number) => boolean,
): boolean {
  const between = lines.slice(last.end, start);
  const isOnlyPage =
    between.some((_, at) => isFurniture(last.end + at)) &&
    between.every(({ kind, text }, at) => kind === 'blank' || isFurniture(last.end + at) || isCaption(text));
  return isOnlyPage && rows.every(({ kind }) => kind !== 'head') && columnCount(rows) === lastCount(last);
}

/** A heading in the body of a table, which the page put first. */
function isCaption(text: string): boolean {
  return text.length <= 80 && text.trimEnd().endsWith(':');
}

function lastCount({ rows }: Part): number {
  const head = rows.findLastIndex(({ kind }) => kind === 'head');
  return columnCount(rows.slice(head + 1));
}

/** Lines that follow one another without a blank one or a page's furniture. */
function runEnd(lines: readonly Line[], start: number, isFurniture: (index: number) => boolean): number {
  let end = start;
  while (end < lines.length && lines[end]?.kind === 'text' && !isFurniture(end)) end += 1;
  return end;
}

/** A pipe between blanks parts two cells; in a drawn table the columns part them. */
function isPiped({ text }: Line): boolean {
  return text.includes(' | ') && !text.includes('   |   ');
}

function partOf(lines: readonly Line[], start: number, end: number): Part | undefined {
  const run = lines.slice(start, end).map(rowOf);
  const figures = run.flatMap(({ kind }, index) => (kind === 'figures' ? [index] : []));
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined || figures.length < FEWEST_ROWS) return undefined;
  const from = headStart(run, first);
  return { rows: run.slice(from, last + 1), start: start + from, end: start + last + 1 };
}

function tableOf({ rows: printed, start, end }: Part): FoundTable {
  const rows = placeRows(printed);
  const span = { start: rows[0]?.span.start ?? 0, end: rows.at(-1)?.span.end ?? 0 };
  return { table: { kind: 'table', span, rows }, start, end };
}

/** The heads stand above the first figures; captions without figures may stand between. */
function headStart(run: readonly PipeRow[], first: number): number {
  const isAbove = (row: PipeRow | undefined): boolean => row?.kind === 'head';
  const nearest = run.slice(0, first).findLastIndex(isAbove);
  if (nearest < 0) return first;
  let start = nearest;
  while (start > 0 && isAbove(run[start - 1])) start -= 1;
  return start;
}

function rowOf(line: Line): PipeRow {
  const pieces = isPiped(line) ? piecesOf(line) : [];
  if (isFiguresRow(pieces)) return { line, pieces, kind: 'figures' };
  const isHead = pieces.length > 1 ? isHeadRow(pieces) : datesColumns(line.text);
  return { line, pieces, kind: isHead ? 'head' : 'words' };
}
