/**
 * A grid of cells, as a sheet or a file of separated values is, to what a reader sees in it: titles and notes of one cell,
 * and tables, which begin with heads and may have blank rows between their parts.
 */
import { isFigure } from '../words/figures.ts';
import { isYear } from '../../calendar/dates.ts';

export interface GridCell {
  readonly text: string;
  /** From 0. */
  readonly column: number;
  readonly columns: number;
  /** It is known to be a number, and no date. */
  readonly isNumber: boolean;
  /** How far the words are set in, in blanks. */
  readonly indent: number;
}

export interface GridRow {
  /** From 1; a number that is missing is a blank row. */
  readonly number: number;
  /** The cells that print something, left to right; at least one. */
  readonly cells: readonly GridCell[];
}

export type Segment<R extends GridRow> =
  { readonly kind: 'words'; readonly row: R } | { readonly kind: 'table'; readonly rows: readonly R[] };

export function segmentsOf<R extends GridRow>(rows: readonly R[]): readonly Segment<R>[] {
  return joinRegions(regionsOf(rows)).flatMap(segmentsOfRegion);
}

/** Stretches of rows without a blank one, and without titles above another set of heads. */
function regionsOf<R extends GridRow>(rows: readonly R[]): readonly (readonly R[])[] {
  const regions: R[][] = [];
  let last = Number.NaN;
  for (const [index, row] of rows.entries()) {
    const begins = row.number !== last + 1 || isTitle(rows, index);
    if (begins) regions.push([row]);
    else regions.at(-1)?.push(row);
    last = row.number;
  }
  return regions;
}

/** The first of the rows of one cell behind a table, where heads follow them. */
function isTitle(rows: readonly GridRow[], index: number): boolean {
  const before = rows[index - 1];
  if (before === undefined || !isWide(before) || isHead(before) || isWide(rows[index] as GridRow))
    return false;
  const next = rows.slice(index, index + MOST_TITLES).find(isWide);
  return next !== undefined && isHead(next);
}

/** Titles and notes above the heads of one table. */
const MOST_TITLES = 8;

/** A region without heads of its own goes on with the table before it. */
function joinRegions<R extends GridRow>(regions: readonly (readonly R[])[]): readonly (readonly R[])[] {
  const joined: R[][] = [];
  for (const region of regions) {
    const before = joined.at(-1);
    if (before?.some(isWide) === true && continues(region)) before.push(...region);
    else joined.push([...region]);
  }
  return joined;
}

/** Titles stand above heads; a heading inside a table, above captioned figures. */
function continues(region: readonly GridRow[]): boolean {
  const first = region.find(isWide);
  return first !== undefined && !isHead(first);
}

/** `Year ended December 31,`, `As of June 30, 2023`, `2023`. */
const HEAD_WORDS =
  /\b(?:months?|weeks?|quarters?|years?|half)\b.{0,20}\bended\b|\bas (?:of|at)\b|\b(?:19|20)\d\d$/i;
const LONGEST_HEAD = 80;

/** Several cells, or one behind the captions that reaches over several columns or dates them: a head over them. */
function isWide({ cells }: GridRow): boolean {
  const [first] = cells;
  if (first === undefined || cells.length > 1) return first !== undefined;
  if (first.column === 0) return false;
  return first.columns > 1 || (first.text.length <= LONGEST_HEAD && HEAD_WORDS.test(first.text));
}

/** Words, dates and years, and no figure. */
function isHead({ cells }: GridRow): boolean {
  return cells.every(({ text, isNumber }) => !(isNumber || isFigure(text)) || isYear(text));
}

/** Rows of one cell before the first and behind the last row of several are words around the table. */
function segmentsOfRegion<R extends GridRow>(region: readonly R[]): readonly Segment<R>[] {
  const first = region.findIndex(isWide);
  const last = region.findLastIndex(isWide);
  const words = (rows: readonly R[]): readonly Segment<R>[] => rows.map((row) => ({ kind: 'words', row }));
  if (first < 0) return words(region);
  return [
    ...words(region.slice(0, first)),
    { kind: 'table', rows: region.slice(first, last + 1) },
    ...words(region.slice(last + 1)),
  ];
}
