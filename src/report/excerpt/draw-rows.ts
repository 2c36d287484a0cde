/** Rows of a table as aligned cells: captions to the left, everything else to the right of its column. */
import type { DrawnLine, DrawnMark } from './drawn.ts';
import type { ExcerptCell, ExcerptLine } from './excerpt.ts';
import { cut, displayWidth, padEnd, padStart } from '../text/measure.ts';

const GAP = 3;
/** A caption cut shorter than this is worth less than the columns it makes room for. */
const NARROWEST_CAPTION = 26;

interface Column {
  readonly column: number;
  readonly width: number;
}

/** Where the room is short, the caption gives way first, then columns without a mark, those furthest right first. */
export function layOutRows(rows: readonly ExcerptLine[], room: number): readonly DrawnLine[] {
  const columns = fit(columnsOf(rows), columnsWithMarks(rows), room);
  return rows.map((row): DrawnLine => {
    let text = '';
    const marks: DrawnMark[] = [];
    for (const column of columns) {
      if (text !== '') text += ' '.repeat(GAP);
      const cell = row.cells.find((each) => each.column === column.column);
      if (cell !== undefined) marks.push(...marksOf(cell, displayWidth(text) + indentOf(cell, column)));
      text += draw(cell?.text ?? '', column);
    }
    return { line: row.line, text: text.trimEnd(), marks };
  });
}

function columnsOf(rows: readonly ExcerptLine[]): readonly Column[] {
  const widths: number[] = [];
  for (const { column, text } of rows.flatMap((row) => row.cells)) {
    widths[column] = Math.max(widths[column] ?? 0, displayWidth(text));
  }
  return Array.from(widths, (width, column) => ({ column, width: width ?? 0 })).filter(
    ({ width }) => width > 0,
  );
}

function columnsWithMarks(rows: readonly ExcerptLine[]): ReadonlySet<number> {
  return new Set(
    rows.flatMap((row) => row.cells.filter((cell) => cell.marks.length > 0).map((cell) => cell.column)),
  );
}

function fit(columns: readonly Column[], marked: ReadonlySet<number>, room: number): readonly Column[] {
  const [first, ...others] = columns;
  if (first === undefined) return [];
  const left = room - others.reduce((sum, { width }) => sum + width + GAP, 0);
  const unmarked = others.findLast(({ column }) => !marked.has(column));
  const least = unmarked === undefined ? 1 : Math.min(first.width, NARROWEST_CAPTION);
  if (left >= least || others.length === 0)
    return [{ ...first, width: Math.min(first.width, left) }, ...others];
  const dispensable = unmarked ?? others.at(-1);
  return fit([first, ...others.filter((column) => column !== dispensable)], marked, room);
}

function draw(text: string, { column, width }: Column): string {
  return column === 0 ? padEnd(cut(text, width), width) : padStart(cut(text, width), width);
}

function indentOf(cell: ExcerptCell, { column, width }: Column): number {
  return column === 0 ? 0 : Math.max(0, width - displayWidth(cell.text));
}

/** Marks of a cell whose text begins in column `start`. */
export function marksOf(cell: ExcerptCell, start: number): readonly DrawnMark[] {
  return cell.marks.map((mark) => ({
    start: start + displayWidth(cell.text.slice(0, mark.start)),
    width: displayWidth(cell.text.slice(mark.start, mark.end)),
    text: mark.text,
    primary: mark.primary,
  }));
}
