/** Tables of a text whose columns stand under one another: each line a row, each figure in the column of its edge. */
import type { Cell, Row, Table } from '../model/document.ts';
import { columnOf, figureColumns, type FigureColumn } from './fixed-width-columns.ts';
import { placeHeads } from './fixed-width-heads.ts';
import { strokesOf } from './fixed-width-line.ts';
import { drawLine, findRegions, leftOf, type DrawnLine, type Region } from './fixed-width-regions.ts';
import type { Line } from './text-lines.ts';

export interface FoundTable {
  readonly table: Table;
  /** Indexes of its lines: `start` included, `end` not. */
  readonly start: number;
  readonly end: number;
}

/** The fixed-width tables among the lines, in order. */
export function fixedWidthTables(lines: readonly Line[]): readonly FoundTable[] {
  const drawn = lines.map(drawLine);
  return findRegions(drawn).map((region) => ({
    table: tableOf(drawn, region),
    start: region.start,
    end: region.end,
  }));
}

function tableOf(drawn: readonly DrawnLine[], { start, body, end }: Region): Table {
  const lines = drawn.slice(start, end);
  const rows = lines.slice(body - start);
  const columns = figureColumns(
    rows.filter(({ kind }) => kind === 'figures').map(({ segments }) => segments),
  );
  const left = leftOf(rows.filter(({ kind }) => kind === 'figures')) - 2;
  const lastHead = lines.findLastIndex((line, index) => index < body - start && isOver(line, left));
  const made = lines.flatMap((line, index) => {
    if (line.segments.length === 0) return [];
    const strokes = index <= lastHead ? strokesBeneath(lines, index) : undefined;
    return [rowOf(line, columns, left, strokes)];
  });
  const first = lines[0]?.line.start ?? 0;
  return { kind: 'table', span: { start: first, end: made.at(-1)?.span.end ?? first }, rows: made };
}

function isOver({ segments }: DrawnLine, left: number): boolean {
  return segments.some(({ end }) => end > left);
}

function strokesBeneath(lines: readonly DrawnLine[], index: number): ReturnType<typeof strokesOf> {
  const next = lines[index + 1];
  return next?.kind === 'rule' ? strokesOf(next.line.text) : [];
}

/** A row of heads where `strokes` are given, else one of a caption and figures. */
function rowOf(
  { line, segments }: DrawnLine,
  columns: readonly FigureColumn[],
  left: number,
  strokes: ReturnType<typeof strokesOf> | undefined,
): Row {
  const parted = segments.findIndex(({ kind, start, end }) =>
    strokes === undefined ? kind !== 'words' || start >= left : end > left && start > 3,
  );
  const captions = parted < 0 ? segments : segments.slice(0, parted);
  const others = parted < 0 ? [] : segments.slice(parted);
  const indent = segments[0]?.start ?? 0;
  const caption = spanOf(line, captions[0]?.start ?? indent, captions.at(-1)?.end ?? indent);
  const cells: Cell[] = [{ span: caption, column: 0 }];
  const placed =
    strokes === undefined
      ? others.map((segment) => ({ segment, first: columnOf(segment, columns), count: 1 }))
      : placeHeads(others, columns, strokes);
  for (const { segment, first, count } of placed) {
    const cell = { span: spanOf(line, segment.start, segment.end), column: first + 1 };
    cells.push(count === 1 ? cell : { ...cell, columns: count });
  }
  const end = line.start + line.text.trimEnd().length;
  return { span: { start: line.start, end }, cells, ...(captions.length > 0 && { indent }) };
}

function spanOf(line: Line, start: number, end: number): Cell['span'] {
  return { start: line.start + start, end: line.start + end };
}
