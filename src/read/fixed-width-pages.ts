/**
 * A table whose columns stand elsewhere from some line on: a program that draws a PDF as text sets each page for itself,
 * and the two halves of a balance sheet as well.
 */
import { figureColumns, type FigureColumn } from './fixed-width-columns.ts';
import type { DrawnLine } from './fixed-width-regions.ts';

/** The columns of figures as they stand at a line of the table. */
export type ColumnsAt = (line: DrawnLine) => readonly FigureColumn[];

/** A bound on the work for what only looks like a table. */
const MOST_SECTIONS = 60;

/** @param lines of the body of a table */
export function columnsByPage(lines: readonly DrawnLine[]): ColumnsAt {
  const all = columnsOf(lines);
  const most = lines.reduce((count, line) => Math.max(count, figuresIn(line)), 0);
  if (all.length <= most) return () => all;
  const sections = sectionsOf(lines);
  if (sections.length > MOST_SECTIONS) return () => all;
  const pages = pagesOf(sections);
  // Where one has fewer columns than another, nothing says which of them are the same.
  if (pages.some(({ columns }) => columns.length !== most)) return () => all;
  const columnsAt = new Map(pages.flatMap(({ rows, columns }) => rows.map((line) => [line, columns])));
  return (line) => columnsAt.get(line) ?? pages[0]?.columns ?? all;
}

function columnsOf(lines: readonly DrawnLine[]): readonly FigureColumn[] {
  return figureColumns(lines.filter(({ kind }) => kind === 'figures').map(({ segments }) => segments));
}

function figuresIn({ kind, segments }: DrawnLine): number {
  return kind === 'figures' ? segments.filter((segment) => segment.kind !== 'words').length : 0;
}

/** Parted by blank lines and by the form feeds with which pages begin; those without figures go with the next. */
function sectionsOf(lines: readonly DrawnLine[]): readonly (readonly DrawnLine[])[] {
  const sections: DrawnLine[][] = [[]];
  for (const line of lines) {
    const isBegun = line.kind === 'blank' || line.line.text.startsWith('\f');
    if (isBegun && sections.at(-1)?.some(({ kind }) => kind === 'figures') === true) sections.push([]);
    sections.at(-1)?.push(line);
  }
  return sections;
}

interface Page {
  readonly rows: readonly DrawnLine[];
  readonly columns: readonly FigureColumn[];
}

/** Sections that follow one another and whose figures make the same columns are one. */
function pagesOf(sections: readonly (readonly DrawnLine[])[]): readonly Page[] {
  const pages: Page[] = [];
  for (const section of sections) {
    const before = pages.at(-1);
    const rows = [...(before?.rows ?? []), ...section];
    const columns = columnsOf(rows);
    if (before !== undefined && columns.length <= before.columns.length)
      pages[pages.length - 1] = { rows, columns };
    else pages.push({ rows: section, columns: columnsOf(section) });
  }
  return pages;
}
