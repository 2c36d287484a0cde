/** Tables of a text whose columns stand under one another: each line a row, each figure in the column of its edge. */
import type { Block, Table } from '../../../model/document.ts';
import { bodyRows } from './fixed-width/body-rows.ts';
import { columnsAlong } from './fixed-width/guides.ts';
import { headRows } from './fixed-width/head-rows.ts';
import { drawLine, findRegions, leftOf, type DrawnLine, type Region } from './fixed-width/regions.ts';
import type { Line } from '../lines.ts';

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
