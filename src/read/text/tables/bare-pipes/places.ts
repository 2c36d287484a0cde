/**
 * The columns of a table whose empty cells are not printed: as many as most rows have figures, and heads over them by
 * their number. Heads may come again, and the columns with them.
 */
import type { Cell, Row } from '../../../../model/document.ts';
import { type CellPiece, datesColumns } from './cells.ts';
import type { PipeRow } from '../bare-pipes.ts';
import { headRows } from '../one-cell/heads.ts';
import type { CellLine } from '../one-cell/lines.ts';
import { type ColumnKind, kindOfFigure, kindsOfColumns, leftmost } from '../column-kinds.ts';
import { isAmount } from '../../../words/figures.ts';
import { namesOver, type Share, sharesOf } from '../repeated-heads.ts';

/** @param kinds what the columns hold, where that is known; else each part of the rows tells it of its own */
export function placeRows(rows: readonly PipeRow[], kinds?: readonly ColumnKind[]): readonly Row[] {
  return partsOf(rows).flatMap((part) => placePart(part, kinds ?? columnKinds(part)));
}

/** Heads begin a new part where figures stand before them. */
function partsOf(rows: readonly PipeRow[]): readonly (readonly PipeRow[])[] {
  const parts: PipeRow[][] = [];
  let hasFigures = true;
  for (const row of rows) {
    if (hasFigures && row.kind === 'head') {
      parts.push([]);
      hasFigures = false;
    }
    if (parts.length === 0) parts.push([]);
    parts.at(-1)?.push(row);
    if (row.kind === 'figures') hasFigures = true;
  }
  return parts;
}

function placePart(part: readonly PipeRow[], kinds: readonly ColumnKind[]): readonly Row[] {
  const first = part.findIndex(({ kind }) => kind === 'figures');
  const heads = part.slice(0, Math.max(first, 0)).filter(({ kind }) => kind === 'head');
  const body = part
    .filter(({ kind }, index) => kind !== 'head' || index > first)
    .map((row) => placeBody(row, kinds));
  return [...placeHeads(heads, kinds), ...body].toSorted((a, b) => a.span.start - b.span.start);
}

function columnKinds(rows: readonly PipeRow[]): readonly ColumnKind[] {
  const figures = rows.filter(({ kind }) => kind === 'figures').map(({ pieces }) => pieces.slice(1));
  return kindsOfColumns(figures.map(textsOf), columnCount(rows));
}

function textsOf(pieces: readonly CellPiece[]): readonly string[] {
  return pieces.map(({ text }) => text);
}

/** As many as most rows have, or more where several have more. */
export function columnCount(rows: readonly PipeRow[]): number {
  const counts = new Map<number, number>();
  for (const { pieces, kind } of rows)
    if (kind === 'figures') counts.set(pieces.length - 1, (counts.get(pieces.length - 1) ?? 0) + 1);
  const repeated = [...counts].filter(([, times]) => times > 1).map(([count]) => count);
  return Math.max(...(repeated.length > 0 ? repeated : counts.keys()));
}

/**
 * Heads whose number is that of the columns, or parts it evenly, stand over them in order; where one row of them does not,
 * what they say tells where all of them stand.
 */
function placeHeads(heads: readonly PipeRow[], kinds: readonly ColumnKind[]): readonly Row[] {
  const units = heads.map((row) => textsOf(unitsOf(row, kinds.length).units));
  const names = namesOver(units, kinds.length);
  const rows = heads.map((row) => placeEvenly(row, kinds, names));
  if (rows.every((row) => row !== undefined)) return rows;
  const lines = heads.flatMap((row) => unitsOf(row, kinds.length).units.map(cellLine));
  return headRows(lines, 0, lines.length, kinds);
}

/** What a column says of those before it. */
const MEASURE = /^%|%$|\b(?:change|variance|growth)$/i;

function placeEvenly(row: PipeRow, kinds: readonly ColumnKind[], names: readonly string[]): Row | undefined {
  const columns = kinds.length;
  const { stub, units } = unitsOf(row, columns);
  const shares = units.length < columns ? sharesOf(names, units.length) : null;
  if (shares !== null) {
    const shareAt = (index: number): Share => shares[index - stub.length] ?? { first: -1, count: 1 };
    return rowOf(
      row,
      [...stub, ...units],
      (index) => shareAt(index).first + 1,
      (index) => shareAt(index).count,
    );
  }
  const own = units.findLastIndex(({ text }) => !MEASURE.test(text)) + 1;
  const measures = columns % units.length === 0 ? 0 : units.length - own;
  const count = units.length - measures;
  if (count === 0 || (columns - measures) % count !== 0) return undefined;
  const width = (columns - measures) / count;
  if (!areAlike(kinds.slice(0, Math.min(own, count) * width), width)) return undefined;
  const columnOf = (index: number): number =>
    (index < count ? index * width : columns - units.length + index) + 1;
  const from = stub.length;
  return rowOf(
    row,
    [...stub, ...units],
    (index) => (index < from ? 0 : columnOf(index - from)),
    (index) => (index < from || index - from >= count ? 1 : width),
  );
}

/** Whether columns that say nothing of others hold the same again and again, so many each time: two years do not stand over `amount amount amount percent`. */
function areAlike(kinds: readonly ColumnKind[], width: number): boolean {
  return width === 1 || kinds.every((kind, index) => kind === kinds[index % width]);
}

/** `(Dollars in thousands)` */
const NOTE = /^\([^()\d]+\)$/;

/** The heads of the columns: a first cell that is not one of them stands over the captions. */
function unitsOf(
  { line, pieces }: PipeRow,
  columns: number,
): { readonly stub: readonly CellPiece[]; readonly units: readonly CellPiece[] } {
  const [first, ...rest] = pieces;
  if (first === undefined) {
    const text = line.text.trim();
    const start = line.start + line.text.indexOf(text);
    return { stub: [], units: [{ text, span: { start, end: start + text.length } }] };
  }
  const isOverCaptions =
    !datesColumns(first.text) && rest.every(({ text }) => datesColumns(text) || NOTE.test(text));
  const isStub = pieces.length === columns + 1 || isOverCaptions;
  return isStub ? { stub: [first], units: rest } : { stub: [], units: pieces };
}

function cellLine({ text, span }: CellPiece): CellLine {
  return { kind: 'words', line: { ...span, text, kind: 'text' } };
}

/** A row of the body: a caption and its figures, each in the leftmost column that holds what it is. */
function placeBody(row: PipeRow, kinds: readonly ColumnKind[]): Row {
  const { line, pieces } = row;
  const text = line.text.trim();
  if (pieces.length === 0) {
    const start = line.start + line.text.indexOf(text);
    const span = { start, end: start + text.length };
    return { span, cells: [{ span, column: 0 }] };
  }
  const isCaptioned = !isAmount(pieces[0]?.text ?? '') || pieces.length > kinds.length;
  if (!isCaptioned) return rowOf(row, pieces, (index) => index + 1);
  const figures = pieces.slice(1).map((piece) => kindOfFigure(piece.text));
  const places = leftmost(figures, kinds) ?? [];
  return rowOf(row, pieces, (index) => (index === 0 ? 0 : (places[index - 1] ?? index - 1) + 1));
}

function rowOf(
  { line }: PipeRow,
  pieces: readonly CellPiece[],
  columnOf: (index: number) => number,
  columnsOf: (index: number) => number = () => 1,
): Row {
  const cells = pieces.map(({ span }, index): Cell => {
    const columns = columnsOf(index);
    return { span, column: columnOf(index), ...(columns > 1 && { columns }) };
  });
  const start = cells[0]?.span.start ?? line.start;
  const lead: readonly Cell[] = cells[0]?.column === 0 ? [] : [{ span: { start, end: start }, column: 0 }];
  return { span: { start, end: cells.at(-1)?.span.end ?? line.end }, cells: [...lead, ...cells] };
}
