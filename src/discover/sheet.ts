/**
 * A table as whole numbers in lines and lanes, so that one search finds what foots down its columns and what adds across
 * its rows: the lines are what is added, the lanes are where it has to hold (rows and columns, or columns and rows).
 */
import { isEqual } from '../model/equal.ts';
import type { Extraction, TableKind, TableLayout } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';
import type { FigureId } from '../model/figure.ts';
import { currencyOf, PURE, SHARES, type Unit } from '../model/unit.ts';
import { powerOfTen, shift } from '../number/amount.ts';

/** What can be added to one another; currencies differ by column, not by row. */
export type Dimension = 'money' | 'per-share' | 'shares' | 'pure';
export const DIMENSIONS = ['money', 'per-share', 'shares', 'pure'] as const;

export interface Cell {
  readonly fact: Fact;
  /** The value counted in the last place of the sheet's finest figure. */
  readonly units: bigint;
  /** One unit of the figure's own last place, counted likewise: its rounding is off by at most half of it. */
  readonly grain: bigint;
}

export interface Line {
  /** Index of the row in its table, or of the column among the table's columns of figures. */
  readonly at: number;
  readonly caption: string;
  readonly section: readonly string[];
  /** A heading stands right above it. */
  readonly opens: boolean;
  readonly cells: readonly (Cell | null)[];
}

export interface Sheet {
  readonly table: number;
  readonly kind: TableKind;
  readonly title: string;
  readonly dimension: Dimension;
  readonly lines: readonly Line[];
  /** For each lane, whether it says something that no other lane says as well: a translated column does not. */
  readonly isWitness: readonly boolean[];
}

export function dimensionOf(unit: Unit): Dimension | null {
  if (unit === PURE) return 'pure';
  if (unit === SHARES) return 'shares';
  if (currencyOf(unit) === undefined) return null;
  if (!unit.includes('/')) return 'money';
  return unit.endsWith(`/${SHARES}`) ? 'per-share' : null;
}

/** The tables of a document, each as its rows of figures with the facts by column. */
export interface Grid {
  readonly table: number;
  readonly layout: TableLayout;
  /** Column indices of the cells that hold figures, left to right. */
  readonly columns: readonly number[];
  readonly rows: readonly GridRow[];
  /** For each dimension that it has, its facts by row and column. */
  readonly planes: ReadonlyMap<Dimension, Plane>;
  /** Its columns as lines, by dimension, as far as they have been asked for. */
  readonly across: Map<Dimension, Sheet>;
}

interface GridRow {
  readonly at: number;
  readonly opens: boolean;
  readonly facts: ReadonlyMap<number, Fact>;
}

/** How far right of its cell the upper end of a range is kept, of which the lower one stands there. */
const UPPER = 0.5;

/** `null` where there is no fact, or one of another dimension. */
type Plane = readonly (readonly (Fact | null)[])[];

export function gridsOf({ tables, facts }: Extraction): readonly Grid[] {
  const byId = new Map<FigureId, Fact>(facts.map((fact) => [fact.id, fact]));
  return tables.map((layout, table): Grid => {
    const rows: GridRow[] = [];
    let opens = true;
    for (const [at, row] of layout.rows.entries()) {
      const own = new Map<number, Fact>();
      for (const id of row.facts) {
        const fact = byId.get(id);
        if (fact?.place.kind !== 'table') continue;
        const { column } = fact.place;
        own.set(own.has(column) ? column + UPPER : column, fact);
      }
      if (own.size > 0) rows.push({ at, opens, facts: own });
      opens = row.kind === 'heading';
    }
    const columns = [...new Set(rows.flatMap((row) => [...row.facts.keys()]))].toSorted((a, b) => a - b);
    return { table, layout, columns, rows, planes: planesOf(rows, columns), across: new Map() };
  });
}

/** Whether two grids are of one table as it was: its layout again, with the very facts. */
export function isSameGrid(a: Grid, b: Grid): boolean {
  const isSameRow = (row: GridRow, other: GridRow | undefined): boolean =>
    other?.at === row.at &&
    other.opens === row.opens &&
    other.facts.size === row.facts.size &&
    [...row.facts].every(([column, fact]) => other.facts.get(column) === fact);
  return (
    a.table === b.table &&
    a.rows.length === b.rows.length &&
    a.rows.every((row, index) => isSameRow(row, b.rows[index])) &&
    isEqual(a.layout, b.layout)
  );
}

function planesOf(rows: readonly GridRow[], columns: readonly number[]): ReadonlyMap<Dimension, Plane> {
  const planes = new Map<Dimension, (Fact | null)[][]>();
  for (const [index, row] of rows.entries()) {
    for (const [column, fact] of row.facts) {
      const dimension = dimensionOf(fact.unit);
      if (dimension === null) continue;
      let plane = planes.get(dimension);
      if (plane === undefined) {
        plane = rows.map(() => columns.map(() => null));
        planes.set(dimension, plane);
      }
      (plane[index] as (Fact | null)[])[columns.indexOf(column)] = fact;
    }
  }
  return planes;
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

/** The rows of one dimension as lines, the columns as lanes. */
export function sheetOf(grid: Grid, dimension: Dimension): Sheet {
  const plane = grid.planes.get(dimension) ?? [];
  const own = dimension === 'pure' ? plane.map((facts) => facts.map(withoutRate)) : plane;
  const lines = cellsOf(own).flatMap((cells, index): readonly Line[] => {
    if (cells.every((cell) => cell === null)) return [];
    const { at, opens } = grid.rows[index] as GridRow;
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

/** In how many lanes a line prints a figure. */
export function printedIn({ cells }: Pick<Line, 'cells'>): number {
  return cells.filter((cell) => cell !== null).length;
}

export function cellOf(fact: Fact, finest: number): Cell {
  const counted = shift(fact.value, finest);
  const units = counted.places === 0 ? counted.units : counted.units / powerOfTen(counted.places);
  return { fact, units, grain: powerOfTen(Math.max(0, finest - fact.decimals)) };
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
