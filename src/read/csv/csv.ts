/**
 * Separated values (RFC 4180) to blocks. The text is the file as it is, so a cell's span is what stands between its quotes.
 * A separator is known by what the file holds, not by its name: most records must have equally many fields.
 */
import type { Block, Cell, Row } from '../../model/document.ts';
import type { Span } from '../../model/place.ts';
import { type GridCell, type GridRow, segmentsOf } from './grid.ts';
import { CURRENCY, isFigure } from '../words/figures.ts';
import { type FieldRecord, readRecords } from './records.ts';
import { readText } from '../text/text.ts';

type Separator = ',' | ';' | '\t';

/** Enough to tell by. */
const SAMPLE = 200;
const LONGEST_SAMPLE = 65_536;
const FEWEST_RECORDS = 3;

/** The separator of a file of values; `undefined` where the text is none. */
export function separatorOf(text: string): Separator | undefined {
  const start = sampleOf(text);
  return ([',', ';', '\t'] as const).find((separator) => {
    // Lines with tabs are tables to the reader of plain text as well, but it knows no quotes.
    if (!start.includes(separator) || (separator === '\t' && !/(?:^|\t)"/m.test(start))) return false;
    const records = readRecords(start, separator, SAMPLE);
    if (records === undefined || !areValues(records)) return false;
    return separator !== ',' || records.filter(cutsNumber).length * 2 < records.length;
  });
}

/** A number that ends the words before it, or begins the line; `1` in `1,Revenue` and in `Revenue,1,234` is a value. */
const FIRST_DIGITS = new RegExp(`(?:^|\\s)[^\\w\\s]{0,3}(?:${CURRENCY})?[^\\w\\s]{0,3}\\d{1,3}$`);

/** The comma stands between the thousands of a number, as in a table whose columns are parted by blanks. */
function cutsNumber({ fields }: FieldRecord): boolean {
  return fields.some(({ text, span }, index) => {
    const next = fields[index + 1];
    if (next?.span.start !== span.end + 1 || !/^\d{3}(?!\d)/.test(next.text)) return false;
    // What stands between quotes or behind another separator is a value by itself.
    return (
      (index === 0 || /\S\s/.test(text.slice(-LONGEST_MARKS))) &&
      FIRST_DIGITS.test(text.slice(-LONGEST_MARKS))
    );
  });
}

const LONGEST_MARKS = 24;

/** Whole lines: a quote that is cut would never be closed, and a record that is cut has fewer fields. */
function sampleOf(text: string): string {
  if (text.length <= LONGEST_SAMPLE) return text;
  const end = text.lastIndexOf('\n', LONGEST_SAMPLE);
  return text.slice(0, end < 0 ? LONGEST_SAMPLE : end);
}

/** Four in five records have equally many fields, the rest one; and most of those hold a figure. */
function areValues(all: readonly FieldRecord[]): boolean {
  const records = all.filter(({ fields }) => fields.some(({ text }) => text !== ''));
  const counts = records.map(({ fields }) => fields.length);
  const usual = mostFrequent(counts.filter((count) => count > 1));
  if (usual === undefined || records.length < FEWEST_RECORDS) return false;
  const regular = records.filter(({ fields }) => fields.length === usual);
  const others = counts.filter((count) => count !== usual && count !== 1);
  const withFigures = regular.filter(({ fields }) => fields.slice(1).some(({ text }) => isFigure(text)));
  return (
    regular.length * 5 >= records.length * 3 &&
    others.length * 5 <= records.length &&
    withFigures.length * 2 >= regular.length
  );
}

function mostFrequent(counts: readonly number[]): number | undefined {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

interface ValueCell extends GridCell {
  readonly span: Span;
}

interface ValueRow extends GridRow {
  readonly cells: readonly ValueCell[];
  readonly span: Span;
}

/** Blocks of a file of values; their spans are offsets into the text as it is. */
export function readValues(text: string, separator: Separator): readonly Block[] {
  const rows = (readRecords(text, separator) ?? []).flatMap((record, index) => rowOf(record, index + 1));
  return segmentsOf(rows).flatMap((segment): readonly Block[] => {
    if (segment.kind === 'words') return wordsOf(text, segment.row);
    const [first] = segment.rows;
    const last = segment.rows.at(-1);
    if (first === undefined || last === undefined) return [];
    const captionEnd = firstFigure(segment.rows);
    return [
      {
        kind: 'table',
        span: { start: first.span.start, end: last.span.end },
        rows: segment.rows.map((row) => tableRow(row, captionEnd)),
      },
    ];
  });
}

function rowOf({ fields, span }: FieldRecord, number: number): readonly ValueRow[] {
  const cells = fields.flatMap(({ text, span: own }, column): readonly ValueCell[] => {
    const printed = text.replaceAll(/\s+/g, ' ').trim();
    if (printed === '') return [];
    const indent = text.length - text.trimStart().length;
    return [{ text: printed, column, columns: 1, isNumber: false, indent, span: own }];
  });
  return cells.length === 0 ? [] : [{ number, cells, span }];
}

function wordsOf(text: string, { cells }: ValueRow): readonly Block[] {
  const span = cells[0]?.span;
  if (span === undefined) return [];
  const [block] = readText(text.slice(span.start, span.end));
  return block === undefined || block.kind === 'table' ? [] : [{ kind: block.kind, span }];
}

/** The first column that holds a figure in a row with a caption. */
function firstFigure(rows: readonly ValueRow[]): number {
  const columns = rows.flatMap(({ cells }) =>
    cells.slice(1).flatMap(({ text, column }) => (isFigure(text) ? [column] : [])),
  );
  return columns.length === 0 ? 1 : Math.min(...columns.slice(0, 100_000));
}

/** The words before the figures are the caption, in whichever columns they stand. */
function tableRow({ cells, span }: ValueRow, captionEnd: number): Row {
  const words = cells.filter(({ column }) => column < captionEnd);
  const [first] = words;
  const start = first?.span.start ?? span.start;
  const caption: Cell = { span: { start, end: words.at(-1)?.span.end ?? start }, column: 0 };
  const others = cells
    .filter(({ column }) => column >= captionEnd)
    .map((cell): Cell => ({ span: cell.span, column: cell.column - captionEnd + 1 }));
  const indent = (first?.indent ?? 0) + 2 * (first?.column ?? 0);
  return { span, cells: [caption, ...others], ...(indent > 0 && { indent }) };
}
