/** Tables of the page: which of them hold figures, and their rows as the document has them. */
import type { Cell as DocumentCell, Row, Table } from '../../model/document.ts';
import type { Aligner } from './align.ts';
import { isAmount, isFigure } from '../words/figures.ts';
import { type Cell, foldRows } from './cells.ts';
import { alignColumns, type ColumnedCell } from './columns.ts';
import { gridOf, type Grid } from './grid.ts';
import { partRows } from './lines.ts';
import type { Line } from './line.ts';
import { isElement, isHidden, type HtmlElement } from './tree.ts';
import { FOOTNOTE_MARK } from '../text/blocks.ts';
import type { TextBuilder } from '../text/builder.ts';

/** A table of the page with its cells read. */
export interface PageTable {
  readonly grid: Grid;
  readonly cells: readonly (readonly Cell[])[];
}

export function readTable(table: HtmlElement, aligner: Aligner): PageTable {
  const grid = partRows(gridOf(rowsOf(table), aligner));
  return { grid, cells: foldRows(grid) };
}

function rowsOf(table: HtmlElement): readonly HtmlElement[] {
  return table.childNodes.filter(isElement).flatMap((child) => {
    if (isHidden(child)) return [];
    if (child.tagName === 'tr') return [child];
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

/** A table inside: what is around it only lays out the page. */
export function holdsTable(element: HtmlElement): boolean {
  return element.childNodes.some(
    (child) => isElement(child) && (child.tagName === 'table' || holdsTable(child)),
  );
}

const LONGEST_CELL = 400;

/** Figures behind captions make a table; bullets, footnotes and columns of prose only use one to stand in. */
export function holdsFigures({ cells }: PageTable): boolean {
  const rows = cells.filter((row) => row.length > 1 || row.some(({ line }) => isFigure(line.text)));
  const long = rows.filter((row) => row.some(({ line }) => line.text.length > LONGEST_CELL));
  const withFigures = rows.filter((row) => row.slice(1).some(({ line }) => isFigure(line.text)));
  if (withFigures.length > 0) return long.length * 2 <= rows.length;
  // Words in two columns, such as measures and what is expected of them.
  const inColumns = rows.filter((row) => row.length > 1 && !isMark(row[0] as Cell));
  return (
    inColumns.length > 1 && long.length === 0 && rows.some((row) => /\d/.test(row.at(-1)?.line.text ?? ''))
  );
}

const MARK = /^(?:[-•*·●▪◦‣■–—o§]|\^\{[^}]*\}|[([]?(?:\d{1,2}|[a-z]|[ivx]{1,4})[)\].]|[*†‡§]{1,3}|\d{1,2})$/i;

/** What stands before an item of a list or a footnote. */
export function isMark({ line }: Cell): boolean {
  return MARK.test(line.text);
}

/** Rows that are one line of words over the whole table, before all others: its title. */
export function titleRows({ cells }: PageTable): number {
  const printed = cells.findIndex((row) => row.length > 0);
  const widest = cells.reduce((most, row) => Math.max(most, row.at(-1)?.end ?? 0), 0);
  const leftmost = cells.reduce((least, row) => Math.min(least, row[0]?.first ?? least), widest);
  let count = Math.max(printed, 0);
  while (count < cells.length) {
    const row = cells[count] as readonly Cell[];
    const [cell] = row;
    const isTitle =
      cell === undefined ||
      (row.length === 1 && cell.first <= leftmost && cell.end >= widest && !isAmount(cell.line.text));
    if (!isTitle) break;
    count += 1;
  }
  // A table of titles only has none.
  return count === cells.length ? 0 : count;
}

const SHORTEST_NOTE = 60;

/** Where the notes begin that stand in the table's last rows, behind all figures. */
export function notesFrom({ cells }: PageTable): number {
  const isNote = (row: readonly Cell[]): boolean => {
    const [first, ...others] = row;
    if (first === undefined) return true;
    if (others.length === 0)
      return first.line.text.length > SHORTEST_NOTE || FOOTNOTE_MARK.test(first.line.text);
    return others.length === 1 && isMark(first) && (others[0]?.line.text.length ?? 0) > SHORTEST_NOTE;
  };
  return cells.findLastIndex((row) => !isNote(row)) + 1;
}

/** Writes rows, a line each with tabs between the columns. */
export function writeTable(
  cells: PageTable['cells'],
  builder: TextBuilder,
  addLine: (line: Line) => void,
): Table {
  const printed = cells.filter((row) => row.length > 0);
  const rows: Row[] = [];
  const span = builder.spanOf(() => {
    for (const row of alignColumns(printed)) {
      if (rows.length > 0) builder.add('\n');
      rows.push(writeRow(row, builder, addLine));
    }
  });
  return { kind: 'table', span, rows };
}

function writeRow(cells: readonly ColumnedCell[], builder: TextBuilder, addLine: (line: Line) => void): Row {
  const written: DocumentCell[] = [];
  const span = builder.spanOf(() => {
    let next = 0;
    for (const { cell, column, columns } of cells) {
      const last = written.at(-1);
      // Cells that a page draws over one another are apart all the same.
      if (last !== undefined && column <= last.column) {
        builder.add(' ');
        addLine(cell.line);
        written[written.length - 1] = { ...last, span: { start: last.span.start, end: builder.length } };
        continue;
      }
      // A cell that prints nothing is an empty one, but where another reaches over its place.
      const reached = last === undefined ? 0 : last.column + (last.columns ?? 1);
      for (let empty = next; empty < column; empty++) {
        if (empty >= reached)
          written.push({ span: { start: builder.length, end: builder.length }, column: empty });
        builder.add('\t');
      }
      const cellSpan = builder.spanOf(() => addLine(cell.line));
      written.push({ span: cellSpan, column, ...(columns > 1 && { columns }) });
      next = column;
    }
  });
  const indent = cells[0]?.cell.indent ?? 0;
  const [first] = cells;
  const setIn = first?.column === 0 ? indent + 2 * first.cell.first : 0;
  return { span, cells: written, ...(setIn > 0 && { indent: setIn }) };
}
