/**
 * A table that goes on over a page's end: a program that draws a PDF as text sets each page for itself, so that the same
 * columns may stand some blanks elsewhere on the next.
 */
import { figureColumns, type FigureColumn } from './fixed-width-columns.ts';
import type { DrawnLine } from './fixed-width-regions.ts';

/** The columns of figures as they stand on the page of a line of the table. */
export type ColumnsAt = (line: DrawnLine) => readonly FigureColumn[];

/** @param lines of the body of a table */
export function columnsByPage(lines: readonly DrawnLine[]): ColumnsAt {
  const all = columnsOf(lines);
  const pages = pagesOf(lines);
  const own = pages.map((page) => columnsOf(page));
  const [first] = own;
  // Pages that show different columns are told apart by what they have in common.
  if (first === undefined || own.some(({ length }) => length !== first.length)) return () => all;
  if (first.length === all.length) return () => all;
  const columnsAt = new Map(pages.flatMap((page, index) => page.map((line) => [line, own[index] ?? all])));
  return (line) => columnsAt.get(line) ?? first;
}

function columnsOf(lines: readonly DrawnLine[]): readonly FigureColumn[] {
  return figureColumns(lines.filter(({ kind }) => kind === 'figures').map(({ segments }) => segments));
}

/** Each page begins with a form feed. */
function pagesOf(lines: readonly DrawnLine[]): readonly (readonly DrawnLine[])[] {
  const pages: DrawnLine[][] = [[]];
  for (const line of lines) {
    if (line.line.text.startsWith('\f')) pages.push([]);
    pages.at(-1)?.push(line);
  }
  return pages.filter((page) => page.some(({ kind }) => kind === 'figures'));
}
