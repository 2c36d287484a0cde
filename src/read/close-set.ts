/**
 * Tables whose cells one blank parts, as text copied out of a PDF has them: caption and figures in a line, the same number
 * of figures row after row. Cells that print nothing leave no trace; where it is not clear which of a row are missing, its
 * figures are not read.
 */
import { placeRows } from './bare-pipe-places.ts';
import { type ColumnKind, kindOfFigure, usualCount } from './column-kinds.ts';
import { type CloseSetRow, rowOf } from './close-set-line.ts';
import type { FoundTable } from './fixed-width.ts';
import type { Line } from './text-lines.ts';

/** More lines of words, or of heads, stand between no rows. */
const MOST_BETWEEN = 6;

/** As no figure ends. */
const ENDS_SENTENCE = /[.:;,?!"”’]\s*$/;

/** @param isFurniture whether the line of the index is a page's number or running head */
export function closeSetTables(
  lines: readonly Line[],
  isFurniture: (index: number) => boolean,
): readonly FoundTable[] {
  const rows = new CloseSetRows(lines, isFurniture);
  const tables: FoundTable[] = [];
  let floor = 0;
  for (let index = 0; index < lines.length; index++) {
    // Most lines are of sentences, which need not be looked at any closer.
    if (ENDS_SENTENCE.test((lines[index] as Line).text)) continue;
    const { pieces, kind } = rows.at(index);
    if (pieces.length < 3 || kind !== 'figures') continue;
    const end = bodyEnd(rows, index);
    const table = tableOf(rows, { start: headStart(rows, index, floor), body: index, end });
    if (table !== undefined) tables.push(table);
    floor = end;
    index = end - 1;
  }
  return tables;
}

/** Lines as rows, each read when it is first asked for. */
class CloseSetRows {
  readonly #read = new Map<number, CloseSetRow>();
  readonly #lines: readonly Line[];
  readonly #isFurniture: (index: number) => boolean;

  constructor(lines: readonly Line[], isFurniture: (index: number) => boolean) {
    this.#lines = lines;
    this.#isFurniture = isFurniture;
  }

  at(index: number): CloseSetRow {
    const line = this.#lines[index] as Line;
    const isBlank = line.kind === 'blank' || this.#isFurniture(index);
    const row = this.#read.get(index) ?? (isBlank ? { line, pieces: [], kind: 'blank' } : rowOf(line));
    this.#read.set(index, row);
    return row;
  }

  between(start: number, end: number): readonly CloseSetRow[] {
    return Array.from({ length: end - start }, (_, index) => this.at(start + index));
  }

  get end(): number {
    return this.#lines.length;
  }
}

/** Behind the last row of figures before heads, a sentence, or more words than stand between rows. */
function bodyEnd(rows: CloseSetRows, start: number): number {
  let end = start + 1;
  for (let index = end; index < rows.end && index - end < MOST_BETWEEN; index++) {
    const { kind } = rows.at(index);
    if (kind === 'head' || kind === 'break') break;
    if (kind === 'figures') end = index + 1;
  }
  return end;
}

/** The topmost of the heads that stand together above the first row, captions between. */
function headStart(rows: CloseSetRows, body: number, floor: number): number {
  let start = body;
  for (let index = body - 1; index >= floor && start - index < MOST_BETWEEN; index--) {
    const { kind } = rows.at(index);
    if (kind === 'head') start = index;
    else if (kind === 'figures' || kind === 'break' || (kind === 'words' && start < body)) break;
  }
  return start;
}

interface Region {
  readonly start: number;
  readonly body: number;
  readonly end: number;
}

function tableOf(rows: CloseSetRows, { start, body, end }: Region): FoundTable | undefined {
  const figured = rows.between(body, end).filter(({ kind }) => kind === 'figures');
  const columns = columnCount(figured);
  if (columns === undefined || columns < 2) return undefined;
  const kinds = kindsOf(figured, columns);
  const own: Placed[] = [];
  let isRead = true;
  for (const row of rows.between(start, end)) {
    // No sum may go over a row of which it is not known what it adds, so that nothing is read behind it.
    if (row.kind === 'blank') continue;
    const next: Placed | undefined = isRead ? placed(row, kinds) : undefined;
    isRead &&= next !== undefined;
    own.push(next ?? asWords(row));
  }
  if (!own.some(({ kind }) => kind === 'figures')) return undefined;
  const read = placeRows(
    areTold(own, columns) ? own : own.map((row) => (row.kind === 'head' ? asWords(row) : row)),
  );
  const span = { start: read[0]?.span.start ?? 0, end: read.at(-1)?.span.end ?? 0 };
  return { table: { kind: 'table', span, rows: read }, start, end };
}

/** As many as most rows have figures; marks of notes are none, where they alone make a row longer. */
function columnCount(rows: readonly CloseSetRow[]): number | undefined {
  const most = usualCount(rows.map(({ pieces }) => pieces.slice(1)));
  if (most === undefined) return undefined;
  const times = new Map<number, number>();
  for (const { pieces } of rows) times.set(pieces.length - 1, (times.get(pieces.length - 1) ?? 0) + 1);
  const usual = [...times].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
  const isMarked = rows.every(({ pieces }) => withoutMarks(pieces, usual) !== undefined);
  return isMarked ? usual : most;
}

/** Whether heads tell the columns apart: `2023 2022 2023 2022` needs others above it. */
function areTold(rows: readonly Placed[], columns: number): boolean {
  const heads = rows.filter(({ kind }) => kind === 'head').map(({ pieces }) => pieces.slice(-columns));
  const whole = heads.filter(({ length }) => length === columns);
  const names = (whole[0] ?? []).map((_, index) => whole.map((pieces) => pieces[index]?.text).join(' '));
  return new Set(names).size === names.length || heads.some(({ length }) => length > 1 && length < columns);
}

function kindsOf(rows: readonly CloseSetRow[], columns: number): readonly ColumnKind[] {
  const full = rows.filter(({ pieces }) => pieces.length === columns + 1);
  return Array.from({ length: columns }, (_, column) => {
    const percents = full.filter(({ pieces }) => kindOfFigure(pieces[column + 1]?.text ?? '') === 'percent');
    return percents.length * 2 > full.length ? 'percent' : 'amount';
  });
}

type Placed = Parameters<typeof placeRows>[0][number];

/** A row as its pieces stand; `undefined` where its figures may be of several columns. */
function placed({ line, pieces, kind }: CloseSetRow, kinds: readonly ColumnKind[]): Placed | undefined {
  if (kind === 'head' || kind === 'words') return { line, pieces, kind };
  if (kind !== 'figures') return asWords({ line });
  const own = withoutMarks(pieces, kinds.length);
  return own !== undefined && isClear(own.slice(1), kinds) ? { line, pieces: own, kind } : undefined;
}

function asWords({ line }: Pick<CloseSetRow, 'line'>): Placed {
  return { line, pieces: [], kind: 'words' };
}

/** What stands before as many figures as there are columns is of the caption: `Restructuring (3)`, `Notes due 2027`. */
function withoutMarks(pieces: CloseSetRow['pieces'], columns: number): CloseSetRow['pieces'] | undefined {
  const [caption, ...figures] = pieces as readonly [CloseSetRow['pieces'][number], ...CloseSetRow['pieces']];
  const marks = figures.slice(0, Math.max(0, figures.length - columns));
  if (!marks.every(({ text }) => /^\(?\d{1,2}\)?$|^(?:19|20)\d\d$/.test(text))) return undefined;
  const end = marks.at(-1)?.span.end ?? caption.span.end;
  return [{ span: { start: caption.span.start, end }, text: caption.text }, ...figures.slice(marks.length)];
}

/** As many figures as columns, or as many of one kind as there are columns of it. */
function isClear(figures: CloseSetRow['pieces'], kinds: readonly ColumnKind[]): boolean {
  if (figures.length >= kinds.length) return figures.length === kinds.length;
  return (['amount', 'percent'] as const).every((kind) => {
    const count = figures.filter(
      ({ text }) => (kindOfFigure(text) === 'percent') === (kind === 'percent'),
    ).length;
    return count === 0 || count === kinds.filter((each) => each === kind).length;
  });
}
