/** A grid as a sheet, either way: its rows as lines and its columns as lanes, or the other way round. */
import type { Fact } from '../../model/fact.ts';
import { currencyOf } from '../../model/unit.ts';
import type { Grid, Plane } from './grid.ts';
import { cellOf, type Cell, type Dimension, type Line, type Sheet } from './sheet.ts';

/** The rows of one dimension as lines, the columns as lanes. */
export function sheetOf(grid: Grid, dimension: Dimension): Sheet {
  const plane = grid.planes.get(dimension) ?? [];
  const own = dimension === 'pure' ? plane.map((facts) => facts.map(withoutRate)) : plane;
  const lines = cellsOf(own).flatMap((cells, index): readonly Line[] => {
    if (cells.every((cell) => cell === null)) return [];
    const { at, opens } = grid.rows[index] as Grid['rows'][number];
    const row = grid.layout.rows[at];
    const both = withBothEnds(cells, grid.columns);
    return [{ at, caption: row?.caption ?? '', section: row?.section ?? [], opens, cells: both }];
  });
  const { kind, title } = grid.layout;
  return {
    table: grid.table,
    kind,
    title,
    dimension,
    lines,
    isWitness: witnesses(lines, grid.columns.length),
  };
}

function cellsOf(plane: Plane): readonly (readonly (Cell | null)[])[] {
  const finest = finestOf(plane.flat().filter((fact) => fact !== null));
  return plane.map((facts) => facts.map((fact) => (fact === null ? null : cellOf(fact, finest))));
}

/** Beside a range, a single figure stands for both ends. */
function withBothEnds(cells: readonly (Cell | null)[], columns: readonly number[]): readonly (Cell | null)[] {
  if (columns.every((column) => Number.isInteger(column))) return cells;
  return cells.map((cell, at) => cell ?? (Number.isInteger(columns[at]) ? null : (cells[at - 1] ?? null)));
}

/** Rates of change add up to nothing. */
function withoutRate(fact: Fact | null): Fact | null {
  return fact?.caption.startsWith('Change in ') === true && fact.period === null ? null : fact;
}

/** The columns as lines and all rows of the grid as lanes, with the cells of one dimension; made once for all that asks. */
export function acrossOf(grid: Grid, dimension: Dimension): Sheet {
  const known = grid.across.get(dimension);
  if (known !== undefined) return known;
  const sheet = columnsAsLines(grid, dimension);
  grid.across.set(dimension, sheet);
  return sheet;
}

function columnsAsLines(grid: Grid, dimension: Dimension): Sheet {
  const plane = grid.planes.get(dimension) ?? grid.rows.map(() => grid.columns.map(() => null));
  const cells = cellsOf(plane);
  const lines = grid.columns.map((column, index): Line => {
    const own = cells.map((row) => row[index] ?? null);
    return { at: column, caption: headOf(own), section: [], opens: false, cells: own };
  });
  // A row that is printed twice says nothing the second time.
  const seen = new Set<string>();
  const isWitness = cells.map((row) => {
    const key = row.map((cell) => cell?.units ?? '').join(' ');
    return !seen.has(key) && seen.add(key) !== undefined;
  });
  const { kind, title } = grid.layout;
  return { table: grid.table, kind, title, dimension, lines, isWitness };
}

/** What dates a column, for messages. */
function headOf(cells: readonly (Cell | null)[]): string {
  const dated = cells.find((cell) => (cell?.fact.periodLabel ?? '') !== '');
  return dated?.fact.periodLabel ?? '';
}

/** Most decimals of any of the facts; nil figures say nothing of it. */
function finestOf(facts: readonly Fact[]): number {
  return facts.reduce(
    (most, { decimals, value }) => (value.units === 0n ? most : Math.max(most, decimals)),
    -30,
  );
}

/** The lanes of the first currency, each once: a translation repeats what it translates, and so does an equal column. */
function witnesses(lines: readonly Line[], lanes: number): readonly boolean[] {
  const seen = new Set<string>();
  let first: string | undefined;
  return Array.from({ length: lanes }, (_, lane) => {
    const cells = lines.map((line) => line.cells[lane] ?? null);
    const currency = currencyOf(cells.find((cell) => cell !== null)?.fact.unit ?? '');
    if (currency !== undefined) first ??= currency;
    const key = cells.map((cell) => cell?.units ?? '').join(' ');
    if ((currency !== undefined && currency !== first) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
