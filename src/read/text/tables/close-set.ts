/**
 * Tables whose cells one blank parts, as text copied out of a PDF has them: caption and figures in a line, the same number
 * of figures row after row. Cells that print nothing leave no trace; from a row on of which it is not clear which are
 * missing, no figure is read.
 */
import { placeRows } from './bare-pipes/places.ts';
import { areTold, columnsOf, marksIn, placedIn } from './close-set/columns.ts';
import type { CloseSetRow } from './close-set/line.ts';
import { CloseSetRows, closeSetRegions, type Region } from './close-set/regions.ts';
import type { ColumnKind } from './column-kinds.ts';
import type { FoundTable } from './fixed-width.ts';
import type { Line } from '../lines.ts';

/**
 * @param isFurniture whether the line of the index is a page's number or running head
 * @param isTaken whether it is of a table in another layout
 */
export function closeSetTables(
  lines: readonly Line[],
  isFurniture: (index: number) => boolean,
  isTaken: (index: number) => boolean,
): readonly FoundTable[] {
  const rows = new CloseSetRows(lines, isFurniture, isTaken);
  return closeSetRegions(lines, rows).flatMap((region) => tableOf(rows, region) ?? []);
}

function tableOf(rows: CloseSetRows, { start, body, end }: Region): FoundTable | undefined {
  const figured = rows.between(body, end).filter(({ kind }) => kind === 'figures');
  const above = rows.between(start, body);
  const heads = above.filter(({ kind }) => kind === 'head');
  const kinds = columnsOf(figured, heads);
  if (kinds === undefined || (heads.length === 0 && !figured.some(isOfAmounts))) return undefined;
  const own = [...headsAbove(above, heads, kinds), ...bodyOf(rows.between(body, end), kinds)];
  if (!own.some(({ kind }) => kind === 'figures')) return undefined;
  const read = placeRows(own, kinds);
  const span = { start: read[0]?.span.start ?? 0, end: read.at(-1)?.span.end ?? 0 };
  return { table: { kind: 'table', span, rows: read }, start, end };
}

/** Bare numbers under no heads may be those of telephones. */
function isOfAmounts({ pieces }: CloseSetRow): boolean {
  return pieces.slice(1).some(({ text }) => /[,.()$€£¥₩₹%]/.test(text));
}

type Placed = Parameters<typeof placeRows>[0][number];

function headsAbove(
  above: readonly CloseSetRow[],
  heads: readonly CloseSetRow[],
  kinds: readonly ColumnKind[],
): readonly Placed[] {
  const lines = above.filter(({ kind }) => kind !== 'blank');
  const isTold = areTold(
    heads,
    lines.filter(({ kind }) => kind === 'words'),
    kinds,
  );
  return lines.map(({ line, pieces, kind }) =>
    kind === 'head' && isTold ? { line, pieces, kind } : asWords(line),
  );
}

/** No sum may go over a row of which it is not known what it adds, so that nothing is read behind it. */
function bodyOf(body: readonly CloseSetRow[], kinds: readonly ColumnKind[]): readonly Placed[] {
  const isMarked = marksIn(body.filter(({ kind }) => kind === 'figures'));
  let isRead = true;
  return body
    .filter(({ kind }) => kind !== 'blank')
    .map((row): Placed => {
      if (!isRead || row.kind !== 'figures') return asWords(row.line);
      const pieces = placedIn(row, kinds, isMarked);
      isRead = pieces !== undefined;
      return pieces === undefined ? asWords(row.line) : { line: row.line, pieces, kind: 'figures' };
    });
}

function asWords(line: Line): Placed {
  return { line, pieces: [], kind: 'words' };
}
