/**
 * A table whose columns stand elsewhere from some line on: a program that draws a PDF as text sets each page for itself,
 * and rows with wide figures as well. Rows with a figure in each column tell where they stand.
 */
import { figureColumns, type FigureColumn } from './columns.ts';
import type { Segment } from './line.ts';
import type { DrawnLine } from './regions.ts';

/** The columns of figures as they stand at a line of the table. */
export type ColumnsAt = (line: DrawnLine) => readonly FigureColumn[];

/** Rows whose figures end so near to one another are guides to the same columns. */
const NEAR = 4;

/** @param lines of the body of a table, in order */
export function columnsAlong(lines: readonly DrawnLine[]): ColumnsAt {
  const rows = lines.filter(({ kind }) => kind === 'figures');
  const all = figureColumns(rows.map(({ segments }) => segments));
  const most = rows.reduce((count, row) => Math.max(count, figuresOf(row).length), 0);
  const guides = rows.filter((row) => figuresOf(row).length === most);
  if (most < 2 || all.length <= most || guides.length * 3 < rows.length) return () => all;
  const runs = runsOf(guides);
  if (!areShifted(guides, lines)) return () => all;
  const next = nextGuides(lines, runs);
  const columnsAt = new Map<DrawnLine, readonly FigureColumn[]>();
  let columns = runs.get(guides[0] as DrawnLine) ?? all;
  for (const [index, line] of lines.entries()) {
    // Behind the end of a page the guide is the next one, else the last.
    const guide = line.line.text.startsWith('\f') ? next[index] : line;
    columns = (guide === undefined ? undefined : runs.get(guide)) ?? columns;
    columnsAt.set(line, columns);
  }
  return (line) => columnsAt.get(line) ?? all;
}

function figuresOf({ segments }: DrawnLine): readonly Segment[] {
  return segments.filter(({ kind }) => kind !== 'words');
}

type Runs = ReadonlyMap<DrawnLine, readonly FigureColumn[]>;

/** For each line the guide that it is or that comes next. */
function nextGuides(lines: readonly DrawnLine[], runs: Runs): readonly (DrawnLine | undefined)[] {
  let next: DrawnLine | undefined;
  return lines
    .toReversed()
    .map((line) => (next = runs.has(line) ? line : next))
    .toReversed();
}

/**
 * Whether each guide has the columns of the one before, which within a page move by less than they are apart: rows with
 * two of four figures each may also fill the first two and then the last two.
 */
function areShifted(guides: readonly DrawnLine[], lines: readonly DrawnLine[]): boolean {
  const pageOf = new Map<DrawnLine, number>();
  let page = 0;
  for (const line of lines) pageOf.set(line, (page += line.line.text.startsWith('\f') ? 1 : 0));
  return guides.every((guide, index) => {
    const before = guides[index - 1];
    if (before === undefined || pageOf.get(before) !== pageOf.get(guide)) return true;
    const edges = figuresOf(before).map(({ edge }) => edge);
    const gap = Math.min(...edges.slice(1).map((edge, at) => edge - (edges[at] as number)));
    return figuresOf(guide).every(({ edge }, at) => Math.abs(edge - (edges[at] as number)) < gap);
  });
}

/** Guides that follow one another with their figures in the same places, each with the columns of them all. */
function runsOf(guides: readonly DrawnLine[]): Runs {
  const runs = new Map<DrawnLine, readonly FigureColumn[]>();
  let run: DrawnLine[] = [];
  const close = (): void => {
    const columns = columnsOf(run);
    for (const guide of run) runs.set(guide, columns);
    run = [];
  };
  for (const guide of guides) {
    const [first] = run;
    if (first !== undefined && !areNear(first, guide)) close();
    run.push(guide);
  }
  close();
  return runs;
}

function areNear(a: DrawnLine, b: DrawnLine): boolean {
  const others = figuresOf(b);
  return figuresOf(a).every(({ edge }, index) => Math.abs(edge - (others[index]?.edge ?? Infinity)) <= NEAR);
}

function columnsOf(guides: readonly DrawnLine[]): readonly FigureColumn[] {
  const [first, ...others] = guides.map((guide) => figuresOf(guide).map(asColumn));
  return others.reduce(
    (columns, row) => columns.map((column, index) => widened(column, row[index] ?? column)),
    first ?? [],
  );
}

function asColumn({ start, end, edge }: Segment): FigureColumn {
  return { start, end, edges: [edge, edge] };
}

function widened(a: FigureColumn, b: FigureColumn): FigureColumn {
  return {
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
    edges: [Math.min(a.edges[0], b.edges[0]), Math.max(a.edges[1], b.edges[1])],
  };
}
