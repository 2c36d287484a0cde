/**
 * Columns that only heads stand in, or only a few rows, are columns of a careless page and not of the table: a head
 * stands over the figures next to it, and a row that has as many figures as the table has columns has one in each.
 */
import { isAmount } from '../words/figures.ts';
import type { ColumnedCell } from './columns.ts';
import { isYear } from '../../calendar/dates.ts';

type Rows = readonly (readonly ColumnedCell[])[];

/** A table with more columns is no statement, and is left as it is. */
const MOST_COLUMNS = 100;

export function withoutStrayColumns(rows: Rows): Rows {
  if (new Set(rows.flatMap((row) => row.map(({ column }) => column))).size > MOST_COLUMNS)
    return withoutGaps(rows);
  return withoutGaps(headsOverFigures(strayRows(rows)));
}

/** Captioned, with a figure; a year is none, and a note in brackets is no caption. */
function isBody(row: readonly ColumnedCell[]): boolean {
  const [caption] = row;
  if (caption?.column !== 0 || /^\(.*\)$/.test(caption.cell.line.text)) return false;
  return row.some(({ cell: { line }, column }) => column > 0 && isAmount(line.text) && !isYear(line.text));
}

/** Rows of the body that print something in each column. */
function usage(rows: Rows): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows.filter(isBody)) {
    for (const column of new Set(row.map((each) => each.column)))
      counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return counts;
}

/** Fewer rows than this tell nothing of the rest. */
const FEWEST_ROWS = 5;

function strayRows(rows: Rows): Rows {
  const body = rows.filter(isBody).length;
  if (body < FEWEST_ROWS) return rows;
  const used = [...usage(rows)].filter(([column]) => column > 0);
  const rare = new Set(used.filter(([, count]) => count * 5 < body).map(([column]) => column));
  const usual = used
    .flatMap(([column, count]) => (count * 3 >= body ? [column] : []))
    .toSorted((a, b) => a - b);
  return rows.map((row) => {
    if (!isBody(row) || !row.some(({ column }) => rare.has(column))) return row;
    const figures = row.filter(({ column }) => column > 0);
    if (figures.length !== usual.length) return row;
    const moved = figures.map((each, index) => ({
      ...each,
      column: usual[index] ?? each.column,
      columns: 1,
    }));
    return [...row.filter(({ column }) => column === 0), ...moved];
  });
}

function headsOverFigures(rows: Rows): Rows {
  const used = usage(rows);
  const figures = [...used.keys()].filter((column) => column > 0).toSorted((a, b) => a - b);
  if (figures.length === 0) return rows;
  const all = new Set(rows.flatMap((row) => row.map(({ column }) => column)));
  const target = new Map<number, number>();
  for (const column of [...all].filter((each) => each > 0 && !used.has(each)).toSorted((a, b) => a - b)) {
    const near = [figures.find((each) => each > column), figures.findLast((each) => each < column)];
    const free = near.find((each) => each !== undefined && isFree(rows, column, each, target));
    if (free !== undefined) target.set(column, free);
  }
  if (target.size === 0) return rows;
  return rows.map((row) => row.map((each) => ({ ...each, column: target.get(each.column) ?? each.column })));
}

/** No row that has something in the one column has anything over the other. */
function isFree(rows: Rows, from: number, to: number, moved: ReadonlyMap<number, number>): boolean {
  return rows.every((row) => {
    const own = row.filter(({ column }) => column === from);
    return (
      own.length === 0 ||
      row.every(({ column, columns }) => {
        const at = moved.get(column) ?? column;
        return column === from || to < at || to >= at + columns;
      })
    );
  });
}

/** Numbers the columns that hold something from 0 on; 0 stays the caption's. */
function withoutGaps(rows: Rows): Rows {
  const present = [...new Set([0, ...rows.flatMap((row) => row.map(({ column }) => column))])].toSorted(
    (a, b) => a - b,
  );
  const numbers = new Map(present.map((column, index) => [column, index]));
  return rows.map((row) =>
    row.map(({ cell, column, columns }, index) => {
      // A caption's cell may reach into the columns of marks, but not over the figure next to it.
      const next = row[index + 1]?.column ?? Infinity;
      const end = Math.min(column + columns, next);
      const reached = present.filter((each) => each >= column && each < end).length;
      return { cell, column: numbers.get(column) ?? column, columns: Math.max(1, reached) };
    }),
  );
}
