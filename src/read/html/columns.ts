/**
 * Columns of a page to columns of figures. The page has spacers, and marks in cells of their own; a column here is a
 * stretch of the page's columns in which no row has two figures. It grows where a figure, taken together with its marks,
 * reaches over several.
 */
import { isAmount } from '../words/figures.ts';
import type { Cell } from './cells.ts';
import { withoutStrayColumns } from './stray-columns.ts';
import { isYear } from '../../calendar/dates.ts';

export interface ColumnedCell {
  readonly cell: Cell;
  readonly column: number;
  readonly columns: number;
}

/** Cells with the column that they stand in: 0 is the caption's, and each row has at most one cell in it. */
export function alignColumns(rows: readonly (readonly Cell[])[]): readonly (readonly ColumnedCell[])[] {
  const groups = new Groups();
  const first = captionColumn(rows);
  const placed = (isFigure: (text: string) => boolean): readonly Placed[] =>
    rows.flatMap((cells, row) =>
      cells
        .filter((cell, index) => isFigure(cell.line.text) && !(index === 0 && cell.first === first))
        .map((cell) => ({ cell, row })),
    );
  const amounts = placed(isAmount);
  // What a company expects is printed in words: `$319 million to $325 million`.
  const figures = amounts.length > 0 ? amounts : placed(holdsDigit);
  groups.place(figures);
  const captionEnd = figures.reduce(
    (least, { cell }) => Math.min(least, groups.startOf(cell.anchor)),
    Infinity,
  );
  const isHead = headTest(rows, captionEnd);
  const words = rows.flatMap((cells) =>
    cells.filter((cell) => !isAmount(cell.line.text) && cell.first >= captionEnd),
  );
  for (const cell of words.toSorted((a, b) => widthOf(a) - widthOf(b))) groups.claim(cell);
  const starts = groups.starts().filter((start) => start >= captionEnd);
  return withoutStrayColumns(rows.map((cells) => columnsOf(cells, starts, groups, isHead)));
}

/**
 * Whether a cell stands over the figures, from `captionEnd` on: also words that begin over the empty cells before the
 * first of those, where no caption begins.
 */
function headTest(rows: readonly (readonly Cell[])[], captionEnd: number): (cell: Cell) => boolean {
  const captions = new Set([0]);
  for (const [caption, ...others] of rows)
    if (caption !== undefined && others.some(({ line }) => isAmount(line.text))) captions.add(caption.first);
  return ({ line, first, end, anchor }) => {
    if (first >= captionEnd) return true;
    if (isAmount(line.text)) return anchor >= captionEnd;
    return end > captionEnd && !captions.has(first);
  };
}

function holdsDigit(text: string): boolean {
  return /\d/.test(text);
}

/** The leftmost column of the page that prints anything; none where that holds figures like all others. */
function captionColumn(rows: readonly (readonly Cell[])[]): number | null {
  const first = rows.reduce((least, cells) => Math.min(least, cells[0]?.first ?? least), Infinity);
  const withFigures = rows.filter((cells) => cells.slice(1).some(({ line }) => isAmount(line.text)));
  const leading = withFigures.filter(
    ([cell]) =>
      cell?.first === first &&
      /[\d,]\d{3}$|^\D?\$/.test(cell.line.text) &&
      isAmount(cell.line.text) &&
      !isYear(cell.line.text),
  );
  return leading.length * 2 > withFigures.length ? null : first;
}

function widthOf(cell: Cell): number {
  return cell.end - cell.first;
}

function columnsOf(
  cells: readonly Cell[],
  starts: readonly number[],
  groups: Groups,
  isHead: (cell: Cell) => boolean,
): readonly ColumnedCell[] {
  let last = -1;
  return cells.map((cell): ColumnedCell => {
    if (!isHead(cell)) {
      // Parts of a caption stand in one column; a title that reaches over the figures does, too.
      last = Math.max(last, 0);
      const reach = starts.filter((start) => start < cell.end).length;
      return { cell, column: 0, columns: 1 + reach };
    }
    const from = isAmount(cell.line.text) ? groups.startOf(cell.anchor) : cell.first;
    const first = Math.min(from, cell.first);
    const at = starts.findIndex((start) => groups.endOf(start) > first);
    const column = Math.min(Math.max(at < 0 ? starts.length : at + 1, last + 1), MOST_COLUMNS);
    const columns = Math.max(1, starts.filter((start) => start < cell.end).length - column + 1);
    last = column;
    return { cell, column, columns };
  });
}

/** Beyond these, cells share the last. */
const MOST_COLUMNS = 1000;

interface Placed {
  readonly cell: Cell;
  readonly row: number;
}

/** Columns of the page that are one, as a forest; each tree knows the rows that have a figure in it. */
class Groups {
  readonly #parents = new Map<number, number>();
  readonly #rows = new Map<number, Set<number>>();
  readonly #ends = new Map<number, number>();

  /** Puts each figure in the column of its own cell, and makes one of the columns over which figures reach together. */
  place(figures: readonly Placed[]): void {
    const reached = new Map<number, number>();
    for (const { cell, row } of figures) {
      this.#rowsOf(cell.anchor).add(row);
      for (let at = cell.first; at + 1 < cell.end; at++) reached.set(at, (reached.get(at) ?? 0) + 1);
    }
    for (const [at, count] of [...reached].toSorted(([a, first], [b, second]) => second - first || a - b)) {
      const [left, right] = [this.#root(at), this.#root(at + 1)];
      // A row out of line does not part what the others join.
      if (this.#shared(left, right) * 2 < count) this.#merge(left, right);
    }
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

  /** Rows that have a figure in both. */
  #shared(a: number, b: number): number {
    const [few, many] = bySize(this.#rowsOf(a), this.#rowsOf(b));
    let shared = 0;
    for (const row of few) if (many.has(row)) shared += 1;
    return shared;
  }

  /** @param left, right next to one another */
  #merge(left: number, right: number): void {
    const [few, many] = bySize(this.#rowsOf(left), this.#rowsOf(right));
    for (const row of few) many.add(row);
    this.#parents.set(right, left);
    this.#rows.delete(right);
    this.#rows.set(left, many);
    this.#ends.set(left, this.endOf(right));
  }
}

function bySize(a: Set<number>, b: Set<number>): readonly [Set<number>, Set<number>] {
  return a.size < b.size ? [a, b] : [b, a];
}
