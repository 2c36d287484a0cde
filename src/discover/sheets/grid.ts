/** The tables of a document with their facts in their cells, apart by what can be added to one another. */
import { isEqual } from '../../model/equal.ts';
import type { Extraction, TableLayout } from '../../model/extraction.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import { dimensionOf, type Dimension, type Sheet } from './sheet.ts';

/** A table as its rows of figures with the facts by column. */
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
export type Plane = readonly (readonly (Fact | null)[])[];

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
