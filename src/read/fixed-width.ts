/** Tables of a text whose columns stand under one another: each line a row, each figure in the column of its edge. */
import type { Block, Cell, Row, Table } from '../model/document.ts';
import { wrappedLines } from './fixed-width/captions.ts';
import { columnOf, type FigureColumn } from './fixed-width/columns.ts';
import { placeHeads } from './fixed-width/heads.ts';
import { columnsAlong, type ColumnsAt } from './fixed-width/guides.ts';
import { type Segment, strokesOf } from './fixed-width/line.ts';
import {
  drawLine,
  findRegions,
  isInsetPeriod,
  leftOf,
  type DrawnLine,
  type Region,
} from './fixed-width/regions.ts';
import { namesOver } from './repeated-heads.ts';
import type { Line } from './text-lines.ts';

export interface FoundTable {
  /** A title drawn as a table is a heading. */
  readonly table: Block;
  /** Indexes of its lines: `start` included, `end` not. */
  readonly start: number;
  readonly end: number;
}

/** The fixed-width tables among the lines, in order. */
export function fixedWidthTables(
  lines: readonly Line[],
  furniture: ReadonlySet<number>,
): readonly FoundTable[] {
  const drawn = lines.map((line, index) => drawLine(line, index, furniture.has(index)));
  return findRegions(drawn).map((region) => ({
    table: tableOf(drawn, region),
    start: region.start,
    end: region.end,
  }));
}

function tableOf(drawn: readonly DrawnLine[], { start, body, end }: Region): Table {
  const lines = drawn.slice(start, end);
  const figures = lines.slice(body - start).filter(({ kind }) => kind === 'figures');
  const columnsAt = columnsAlong(lines.slice(body - start));
  const columns = columnsAt(lines[body - start] as DrawnLine);
  const left = leftOf(figures) - 2;
  const lastHead = lines.findLastIndex((line, index) => index < body - start && isOver(line, left));
  const rows = [
    ...headRows(lines.slice(0, lastHead + 1), columns, left),
    ...bodyRows(lines.slice(lastHead + 1), columnsAt, left),
  ];
  const first = lines[0]?.line.start ?? 0;
  return { kind: 'table', span: { start: first, end: rows.at(-1)?.span.end ?? first }, rows };
}

function isOver({ segments }: DrawnLine, left: number): boolean {
  return segments.some(({ end }) => end > left);
}

/** Each line a row: the words that name the table at the left, the heads over their columns. */
function headRows(lines: readonly DrawnLine[], columns: readonly FigureColumn[], left: number): Row[] {
  const parted = lines.map(({ segments }) =>
    isOneEach(segments, columns, left)
      ? { captions: [], others: segments }
      : part(segments, (each) => (each.end > left && each.start > 3) || isInsetPeriod(each, left)),
  );
  const most = parted.reduce((count, { others }) => Math.max(count, others.length), 0);
  const full = parted.find(({ others }) => others.length === columns.length);
  const names = namesOver(
    parted.map(({ others }) => others.map(({ text }) => text)),
    columns.length,
  );
  // Heads are set to the middle of heads: these stand elsewhere over a wide column than its figures.
  const frame =
    full?.others.map(({ start, end }, index) => ({ ...(columns[index] as FigureColumn), start, end })) ??
    columns;
  let begun: DrawnLine[] = [];
  return lines.flatMap((drawn, index) => {
    const { line, segments } = drawn;
    if (segments.length === 0) return [];
    const { captions, others } = parted[index] as Parted;
    const next = lines[index + 1];
    // A note in brackets that goes on in the next line is one with it.
    const isOpen = others.length === 0 && /\([^)]*$/.test(line.text);
    if (isOpen && next !== undefined && next.segments.length > 0) {
      begun.push(drawn);
      return [];
    }
    const above = begun;
    begun = [];
    const strokes = next?.kind === 'rule' ? strokesOf(next.line.text) : [];
    const isPartial = others.length < most;
    const heads = placeHeads(others, isPartial ? frame : columns, { strokes, isPartial, names });
    const cells = heads.map(({ segment, first, count }): Cell => {
      return { ...cellOf(line, segment, first), ...(count > 1 && { columns: count }) };
    });
    const first = above[0]?.segments.slice(0, 1) ?? [];
    return [rowOf([...above.map((each) => each.line), line], [...first, ...captions], cells)];
  });
}

/** A head for each column, the first of which may end before the widest of its figures begins. */
function isOneEach(segments: readonly Segment[], columns: readonly FigureColumn[], left: number): boolean {
  const [first] = segments;
  return first !== undefined && segments.length === columns.length && first.start > left / 2;
}

/** Lines to rows, those with a caption that goes on in the next line together. */
function bodyRows(lines: readonly DrawnLine[], columnsAt: ColumnsAt, left: number): Row[] {
  const full = lines.flatMap((drawn, index) => {
    if (drawn.segments.length === 0) return [];
    const isApart = index === 0 || lines[index - 1]?.segments.length === 0;
    return [
      {
        line: drawn.line,
        columns: columnsAt(drawn),
        isApart,
        ...part(drawn.segments, (each) => each.kind !== 'words' || each.start >= left),
      },
    ];
  });
  const wrapped = wrappedLines(
    full.map(({ line, captions, others, isApart }) => ({
      caption: line.text.slice(captions[0]?.start ?? 0, captions.at(-1)?.end ?? 0),
      // A page begins with a form feed, which is no blank.
      indent: (captions[0]?.start ?? 0) - (line.text.startsWith('\f') ? 1 : 0),
      hasFigures: others.length > 0,
      isApart,
    })),
  );
  const rows: Row[] = [];
  let first = 0;
  for (const [index, { line, columns, captions, others }] of full.entries()) {
    if (wrapped[index + 1] === true) continue;
    const cells = others.map((segment) => cellOf(line, segment, columnOf(segment, columns)));
    const above = full.slice(first, index);
    rows.push(
      rowOf(
        [...above.map((each) => each.line), line],
        [...(above[0]?.captions.slice(0, 1) ?? []), ...captions],
        cells,
      ),
    );
    first = index + 1;
  }
  return rows;
}

interface Parted {
  readonly captions: readonly Segment[];
  readonly others: readonly Segment[];
}

/** The words at the left, and from the first segment over the figures on the rest. */
function part(segments: readonly Segment[], isOther: (segment: Segment) => boolean): Parted {
  const at = segments.findIndex(isOther);
  return at < 0
    ? { captions: segments, others: [] }
    : { captions: segments.slice(0, at), others: segments.slice(at) };
}

/** A row of one line or several; the captions begin on the first and end on the last. */
function rowOf(lines: readonly Line[], captions: readonly Segment[], cells: readonly Cell[]): Row {
  const [first] = lines as readonly [Line];
  const last = lines.at(-1) as Line;
  const indent = captions[0]?.start;
  const start = first.start + (indent ?? 0);
  const caption = { start, end: captions.length === 0 ? start : last.start + (captions.at(-1)?.end ?? 0) };
  const span = { start: first.start, end: last.start + last.text.trimEnd().length };
  return { span, cells: [{ span: caption, column: 0 }, ...cells], ...(indent !== undefined && { indent }) };
}

function cellOf(line: Line, { start, end }: Segment, column: number): Cell {
  return { span: { start: line.start + start, end: line.start + end }, column: column + 1 };
}
