/**
 * Tables that a Word document sets with tab stops: what stands at stops under one another is a column, and a currency mark
 * with a stop of its own belongs to the figure behind it. Without stops the tabs are counted, as in plain text.
 */
import { isYear } from '../../../calendar/dates.ts';
import { isAmount, opensFigure } from '../../words/figures.ts';
import { alignRows, type PlacedCell } from '../grid-columns.ts';
import type { Draft, WordsDraft } from '../lay-out.ts';
import { type FigureColumn, headSpans, LETTER, type StopCell } from './tabbed-heads.ts';

/** Gives the drafts in their order, lines set with tab stops as tables. */
export function withTabbedTables(drafts: readonly Draft[]): readonly Draft[] {
  const result: Draft[] = [];
  let index = 0;
  while (index < drafts.length) {
    const run = runFrom(drafts, index);
    if (isTable(run)) result.push({ kind: 'table', rows: alignRows(rowsOf(run)) });
    else result.push(...drafts.slice(index, index + Math.max(run.length, 1)));
    index += Math.max(run.length, 1);
  }
  return result;
}

/** Captions without a figure, which may stand between the rows of a table. */
const MOST_CAPTIONS = 8;
const LONGEST_CAPTION = 160;

/** A line of the document and what stands at its stops. */
interface TabbedLine {
  readonly draft: WordsDraft;
  readonly caption: string;
  /** Empty where it is a caption alone. */
  readonly cells: readonly StopCell[];
}

/** Lines with tabs that follow one another, and the captions between them; none where the first has no tab. */
function runFrom(drafts: readonly Draft[], start: number): readonly TabbedLine[] {
  const run: TabbedLine[] = [];
  let [end, hasFigures] = [0, false];
  for (let index = start; index < drafts.length; index++) {
    const draft = drafts[index] as Draft;
    const line = draft.kind === 'table' ? undefined : lineOf(draft);
    if (line === undefined) break;
    if (line.cells.length === 0 && (run.length === 0 || run.length - end >= MOST_CAPTIONS)) break;
    // Heads behind titles are those of another table.
    if (hasFigures && end < run.length && line.cells.length > 0 && !isBody(line)) break;
    run.push(line);
    if (line.cells.length > 0) end = run.length;
    hasFigures ||= isBody(line);
  }
  return run.slice(0, end);
}

/** Nothing where a line is neither a caption nor has stops for all of its tabs. */
function lineOf(draft: WordsDraft): TabbedLine | undefined {
  const { kind, text, stops = [] } = draft;
  const [caption = '', ...cells] = text.split('\t').map((cell) => cell.replaceAll(/\s+/g, ' ').trim());
  if (cells.length === 0) {
    const isCaption = kind === 'unmarked' || kind === 'heading';
    return isCaption && caption.length <= LONGEST_CAPTION && !/[.!?]$/.test(caption)
      ? { draft, caption, cells: [] }
      : undefined;
  }
  if (kind !== 'unmarked' || cells.length > stops.length) return undefined;
  const placed = cells.flatMap((cell, index) => {
    const stop = stops[index];
    return stop === undefined || cell === '' ? [] : [{ text: cell, ...stop }];
  });
  return { draft, caption, cells: placed };
}

/** It prints a figure, and not only years. */
function isBody({ cells }: TabbedLine): boolean {
  return cells.some(({ text }) => isAmount(text) && !isYear(text));
}

/** Beyond these the lines have their stops at random, and each would be compared to all others. */
const MOST_COLUMNS = 200;

function isTable(run: readonly TabbedLine[]): boolean {
  const body = run.filter(isBody);
  return body.length > 1 && columnsUnder(body).length <= MOST_COLUMNS;
}

function rowsOf(run: readonly TabbedLine[]): readonly (readonly PlacedCell[])[] {
  const body = run.filter(isBody);
  const columns = columnsUnder(body);
  const figures = figureColumns(body, columns);
  return run.map((line) => {
    const { draft, caption, cells } = line;
    const [indent, source] = [draft.indent ?? 0, draft.source];
    const spans = isBody(line) ? cells.map((cell) => ownColumn(cell, columns)) : headSpans(cells, figures);
    const placed = cells.map(({ text }, index): PlacedCell => {
      const { first, end } = spans[index] as Span;
      return { text, column: first + 1, columns: end - first, indent: 0, source };
    });
    return [{ text: caption, column: 0, columns: 1, indent, source }, ...placed];
  });
}

type Span = Pick<FigureColumn, 'first' | 'end'>;

/** In twentieths of a point: stops that are nearer are meant to be one. */
const NEAR = 90;

/** Where the columns stand, the caption's left out. */
function columnsUnder(body: readonly TabbedLine[]): readonly number[] {
  const stops = body.flatMap(({ cells }) => cells.map(({ at }) => at));
  const columns: number[] = [];
  for (const at of stops.toSorted((a, b) => a - b))
    if (columns.length === 0 || at - (columns.at(-1) as number) > NEAR) columns.push(at);
  return columns;
}

function ownColumn({ at }: StopCell, columns: readonly number[]): Span {
  const first = columns.findLastIndex((column) => column <= at);
  return { first, end: first + 1 };
}

/** Columns that print figures, in words (`50 bps`) or not, each with the column of currency marks before it. */
function figureColumns(body: readonly TabbedLine[], columns: readonly number[]): readonly FigureColumn[] {
  const printed = columns.map((): string[] => []);
  for (const { cells } of body)
    for (const cell of cells) printed[ownColumn(cell, columns).first]?.push(cell.text);
  return columns.flatMap((at, index) => {
    if (!printed[index]?.some((text) => isAmount(text) || /\d/.test(text))) return [];
    const marks = printed[index - 1];
    const hasMarks = marks !== undefined && marks.length > 0 && marks.every(opensFigure);
    const first = hasMarks ? index - 1 : index;
    return [
      { first, end: index + 1, from: hasMarks ? (columns[first] as number) : at - FIGURE * LETTER, to: at },
    ];
  });
}

/** Letters of a figure, about. */
const FIGURE = 8;
