/**
 * What a finding shows of the document: the lines on which its labelled figures stand, in reading order, each as cells
 * (a row of a table) or as a single one (a line of prose). How they are drawn is for each format to decide.
 */
import type { Document, Row, Table } from '../../model/document.ts';
import { type FigureId, isReal } from '../../model/figure.ts';
import type { Finding } from '../../model/finding.ts';
import type { Span } from '../../model/place.ts';
import type { FigureEntry, Report } from '../../model/report.ts';
import { type Elsewhere, inReadingOrder, quotedLabels } from '../text/quoted.ts';
import { visible } from '../text/visible.ts';

export interface Excerpt {
  readonly lines: readonly ExcerptLine[];
  /** Labelled figures that are not shown in place. */
  readonly elsewhere: readonly Elsewhere[];
}

export interface ExcerptLine {
  /** 1-based, in the source. */
  readonly line: number | null;
  /** The table it is a row of; `null` for prose. */
  readonly table: Table | null;
  readonly cells: readonly ExcerptCell[];
}

export interface ExcerptCell {
  readonly column: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A labelled figure, by offsets into the text of its cell. */
export interface Mark extends Span {
  readonly figure: FigureId;
  readonly text: string;
  readonly primary: boolean;
}

/** `null` where there is no document to quote. */
export function excerptOf(finding: Finding, report: Report): Excerpt | null {
  const { document } = report;
  if (document === null) return null;
  const { inPlace, elsewhere } = quotedLabels(finding.labels, report);
  const primary = finding.labels[0]?.figure;
  const lines = new Map<number, ExcerptLine>();
  for (const entry of inReadingOrder(inPlace.keys(), report)) {
    const place = placeOf(document, entry.span);
    if (lines.has(place.span.start)) continue;
    const marked = figuresIn(report.figures, place.span).flatMap((each): readonly Labelled[] => {
      const text = inPlace.get(each.id);
      return text === undefined ? [] : [{ entry: each, text, primary: each.id === primary }];
    });
    const before = marked.some((mark) => mark.primary) ? rowBefore(place) : null;
    if (before !== null && !lines.has(before.span.start)) addContext(lines, report, document, before);
    lines.set(place.span.start, excerptLine(document, place, entry.line, marked));
  }
  return { lines: [...lines.values()], elsewhere };
}

/** Neighbouring rows of one table are laid out together, so that their columns agree. */
export function runsOf(lines: readonly ExcerptLine[]): readonly (readonly ExcerptLine[])[] {
  const runs: ExcerptLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run !== undefined && line.table !== null && run[0]?.table === line.table) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

interface Labelled {
  readonly entry: FigureEntry;
  readonly text: string;
  readonly primary: boolean;
}

/** A row of a table, or a line of the text. */
interface LinePlace {
  readonly span: Span;
  readonly table: Table | null;
  readonly row: number;
}

function placeOf(document: Document, span: Span): LinePlace {
  const block = document.blocks[firstEndingBehind(document.blocks, span.start)];
  if (block?.kind === 'table' && block.span.start <= span.start) {
    const row = firstEndingBehind(block.rows, span.start);
    const found = block.rows[row];
    if (found !== undefined && found.span.start <= span.start) return { span: found.span, table: block, row };
  }
  const lineStart = document.text.lastIndexOf('\n', span.start - 1) + 1;
  // A list item's mark is not part of its words.
  const blockStart = block === undefined || block.span.start > span.start ? 0 : block.span.start;
  const start = Math.max(lineStart, blockStart);
  const end = document.text.indexOf('\n', span.end);
  return { span: { start, end: end === -1 ? document.text.length : end }, table: null, row: -1 };
}

/** The row above, so that a total is not shown alone. */
function rowBefore(place: LinePlace): LinePlace | null {
  const before = place.table?.rows[place.row - 1];
  return before === undefined ? null : { ...place, span: before.span, row: place.row - 1 };
}

/** A row without figures is a heading and says nothing here; neither is its line known. */
function addContext(
  lines: Map<number, ExcerptLine>,
  report: Report,
  document: Document,
  place: LinePlace,
): void {
  const figure = figuresIn(report.figures, place.span).find((entry) => isReal(entry.class));
  if (figure !== undefined) lines.set(place.span.start, excerptLine(document, place, figure.line, []));
}

function excerptLine(
  document: Document,
  place: LinePlace,
  line: number,
  marked: readonly Labelled[],
): ExcerptLine {
  const row: Row | undefined = place.table?.rows[place.row];
  const cells = row?.cells ?? [{ span: place.span, column: 0 }];
  return { line, table: place.table, cells: cells.map((cell) => excerptCell(document, cell, marked)) };
}

function excerptCell(
  document: Document,
  cell: { readonly span: Span; readonly column: number },
  marked: readonly Labelled[],
): ExcerptCell {
  const raw = visible(document.text.slice(cell.span.start, cell.span.end)).replaceAll(/\s/gu, ' ');
  const offset = cell.span.start + raw.length - raw.trimStart().length;
  const marks = marked
    .filter(({ entry }) => entry.span.start >= cell.span.start && entry.span.end <= cell.span.end)
    .map(({ entry, text, primary }): Mark => {
      return {
        start: entry.span.start - offset,
        end: entry.span.end - offset,
        figure: entry.id,
        text,
        primary,
      };
    });
  return { column: cell.column, text: raw.trim(), marks };
}

/** Figures within a span, in reading order, found by bisection: figures stand in the order of the text. */
export function figuresIn(figures: readonly FigureEntry[], span: Span): readonly FigureEntry[] {
  const start = firstEndingBehind(figures, span.start);
  let end = start;
  while (end < figures.length && (figures[end] as FigureEntry).span.end <= span.end) end += 1;
  return figures.slice(start, end);
}

function firstEndingBehind(spans: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as { readonly span: Span }).span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
