/**
 * Columns of a page to columns of figures. The page has spacers, and marks in cells of their own; a column here is a
 * stretch of the page's columns in which no row has two figures. It grows where a figure, taken together with its marks,
 * reaches over several.
 */
import { isAmount, type Cell } from './html-cells.ts';

export interface ColumnedCell {
  readonly cell: Cell;
  readonly column: number;
  readonly columns: number;
}

/** Cells with the column that they stand in: 0 is the caption's, and each row has at most one cell in it. */
export function alignColumns(rows: readonly (readonly Cell[])[]): readonly (readonly ColumnedCell[])[] {
  const groups = new Groups();
  const first = Math.min(...rows.flatMap((cells) => cells.map((cell) => cell.first)));
  const figures = rows.flatMap((cells, row) =>
    cells
      .filter((cell, index) => isAmount(cell.line.text) && !(index === 0 && cell.first === first))
      .map((cell) => ({ cell, row })),
  );
  for (const { cell, row } of figures.toSorted((a, b) => widthOf(a.cell) - widthOf(b.cell)))
    groups.place(cell, row);
  const captionEnd = Math.min(...figures.map(({ cell }) => groups.startOf(cell.anchor)));
  const words = rows.flatMap((cells) =>
    cells.filter((cell) => !isAmount(cell.line.text) && cell.first >= captionEnd),
  );
  for (const cell of words.toSorted((a, b) => widthOf(a) - widthOf(b))) groups.claim(cell);
  const starts = groups.starts().filter((start) => start >= captionEnd);
  return rows.map((cells) => columnsOf(cells, starts, captionEnd, groups));
}

function widthOf(cell: Cell): number {
  return cell.end - cell.first;
}

function columnsOf(
  cells: readonly Cell[],
  starts: readonly number[],
  captionEnd: number,
  groups: Groups,
): readonly ColumnedCell[] {
  let last = -1;
  return cells.map((cell): ColumnedCell => {
    if (cell.first < captionEnd && !(isAmount(cell.line.text) && cell.anchor >= captionEnd)) {
      // Parts of a caption stand in one column; a title that reaches over the figures does, too.
      last = Math.max(last, 0);
      const reach = starts.filter((start) => start < cell.end).length;
      return { cell, column: 0, columns: 1 + reach };
    }
    const from = isAmount(cell.line.text) ? groups.startOf(cell.anchor) : cell.first;
    const first = Math.min(from, cell.first);
    const at = starts.findIndex((start) => groups.endOf(start) > first);
    const column = Math.max(at < 0 ? starts.length : at + 1, last + 1);
    const columns = Math.max(1, starts.filter((start) => start < cell.end).length - column + 1);
    last = column;
    return { cell, column, columns };
  });
}

/** Columns of the page that are one, as a forest; each tree knows the rows that have a figure in it. */
class Groups {
  readonly #parents = new Map<number, number>();
  readonly #rows = new Map<number, Set<number>>();
  readonly #ends = new Map<number, number>();
  /** Pairs that share a row, and always will. */
  readonly #apart = new Set<string>();

  /** Puts a figure in the column of its own cell, and makes that one with those that its marks stand in, if it can be. */
  place(cell: Cell, row: number): void {
    const anchor = this.#root(cell.anchor);
    const others = new Set<number>();
    for (let at = cell.first; at < cell.end; at++) others.add(this.#root(at));
    for (const other of others) {
      const own = this.#root(anchor);
      if (other !== own && !this.#rowsOf(other).has(row) && this.#areDisjoint(own, other))
        this.#merge(own, other);
    }
    this.#rowsOf(this.#root(anchor)).add(row);
  }

  /** Makes a column for words that stand in none. */
  claim(cell: Cell): void {
    for (let at = cell.first; at < cell.end; at++) if (this.#rowsOf(this.#root(at)).size > 0) return;
    this.#rowsOf(this.#root(cell.first)).add(-1);
  }

  /** The first column of the page in each group that holds something. */
  starts(): readonly number[] {
    return [...this.#rows]
      .filter(([root, rows]) => rows.size > 0 && this.#root(root) === root)
      .map(([root]) => root)
      .toSorted((a, b) => a - b);
  }

  startOf(column: number): number {
    return this.#root(column);
  }

  endOf(start: number): number {
    return this.#ends.get(start) ?? start + 1;
  }

  /** The leftmost column of a group stands for it. */
  #root(column: number): number {
    let root = column;
    for (let up = this.#parents.get(root); up !== undefined; up = this.#parents.get(root)) root = up;
    if (root !== column) this.#parents.set(column, root);
    return root;
  }

  #rowsOf(root: number): Set<number> {
    const rows = this.#rows.get(root);
    if (rows !== undefined) return rows;
    const none = new Set<number>();
    this.#rows.set(root, none);
    return none;
  }

  #areDisjoint(a: number, b: number): boolean {
    const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (this.#apart.has(pair)) return false;
    const [few, many] = [this.#rowsOf(a), this.#rowsOf(b)].toSorted(
      (one, other) => one.size - other.size,
    ) as [Set<number>, Set<number>];
    for (const row of few) {
      if (!many.has(row)) continue;
      this.#apart.add(pair);
      return false;
    }
    return true;
  }

  #merge(a: number, b: number): void {
    const [root, child] = a < b ? [a, b] : [b, a];
    const [small, large] = [this.#rowsOf(a), this.#rowsOf(b)].toSorted(
      (one, other) => one.size - other.size,
    ) as [Set<number>, Set<number>];
    for (const row of small) large.add(row);
    this.#parents.set(child, root);
    this.#rows.set(root, large);
    this.#rows.delete(child);
    this.#ends.set(root, Math.max(this.endOf(a), this.endOf(b)));
  }
}
