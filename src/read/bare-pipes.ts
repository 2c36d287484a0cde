/**
 * Tables whose cells are parted by pipes and nothing else, as when a page's tables are written out as text: no outer pipes,
 * no row of dashes, and the cells that print nothing left out. Headings inside the table are lines without a pipe.
 */
import { type CellPiece, isFiguresRow, isHeadRow, isPeriodHead, piecesOf } from './bare-pipe-cells.ts';
import { placeRows } from './bare-pipe-places.ts';
import type { FoundTable } from './fixed-width.ts';
import type { Line } from './text-lines.ts';

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
  const tables: FoundTable[] = [];
  for (let start = 0; start < lines.length;) {
    const end = runEnd(lines, start, isFurniture);
    if (lines.slice(start, end).some(isPiped)) tables.push(...tableOf(lines, start, end));
    start = Math.max(end, start + 1);
  }
  return tables;
}

/** Lines that follow one another without a blank one or a page's furniture. */
function runEnd(lines: readonly Line[], start: number, isFurniture: (index: number) => boolean): number {
  let end = start;
  while (end < lines.length && lines[end]?.kind === 'text' && !isFurniture(end)) end += 1;
  return end;
}

/** A pipe between blanks parts two cells; in a drawn table the columns part them, and outer pipes are Markdown's. */
function isPiped({ text }: Line): boolean {
  return / \| /.test(text) && !/^\s*\||\|\s*$| {3}\| {3}/.test(text);
}

function tableOf(lines: readonly Line[], start: number, end: number): readonly FoundTable[] {
  const run = lines.slice(start, end).map(rowOf);
  const figures = run.flatMap(({ kind }, index) => (kind === 'figures' ? [index] : []));
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined || figures.length < FEWEST_ROWS) return [];
  const from = headStart(run, first);
  const rows = placeRows(run.slice(from, last + 1));
  const span = { start: rows[0]?.span.start ?? 0, end: rows.at(-1)?.span.end ?? 0 };
  return [{ table: { kind: 'table', span, rows }, start: start + from, end: start + last + 1 }];
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
  const isHead = pieces.length > 1 ? isHeadRow(pieces) : isPeriodHead(line.text);
  return { line, pieces, kind: isHead ? 'head' : 'words' };
}
