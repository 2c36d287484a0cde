/** Paragraphs and tables to the one text of the document, its blocks, and the places of its words on the pages. */
import type { Block, Cell, Row as TableRow, Table } from '../../model/document.ts';
import { endsInHyphen } from '../../model/letters.ts';
import type { SourcePlace } from '../../model/place.ts';
import type { Content } from '../reader.ts';
import { TextBuilder } from '../text/builder.ts';
import { bodyCells, headCells, type PlacedCell } from './tables/cells.ts';
import { textOf, type Paragraph } from './paragraphs.ts';
import type { Row } from './rows/pieces.ts';
import type { TableRun } from './tables/tables.ts';

export type Part =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'table'; readonly run: TableRun };

export function compose(parts: readonly Part[]): Content {
  const builder = new TextBuilder();
  const blocks = parts.map((part): Block => {
    if (builder.length > 0) builder.add('\n\n');
    return part.kind === 'table' ? writeTable(builder, part.run) : writeParagraph(builder, part.paragraph);
  });
  return { mediaType: 'application/pdf', text: builder.text(), blocks, marks: builder.marks };
}

/** Where words stand that reach from `left` to `right` in a row of the page. */
function placeOf(row: Row, left: number, right: number): SourcePlace {
  const [x, y] = [round(left), round(row.baseline - row.size)];
  return { kind: 'page', page: row.page, box: { x, y, width: round(right - left), height: round(row.size) } };
}

/** Tenths of a point: the same in every run. */
function round(points: number): number {
  return Math.round(points * 10) / 10;
}

function writeTable(builder: TextBuilder, run: TableRun): Table {
  const left = Math.min(...run.rows.map((row) => row.left));
  const body = run.rows.filter((row) => !run.heads.has(row));
  const heads = headCells([...run.heads], { columns: run.columns, body, left });
  const rows: TableRow[] = [];
  const span = builder.spanOf(() => {
    for (const [index, row] of run.rows.entries()) {
      if (index > 0) builder.add('\n');
      rows.push(writeRow(builder, row, heads.get(row) ?? bodyCells(row, run.columns), left));
    }
  });
  return { kind: 'table', span, rows };
}

function writeRow(builder: TextBuilder, row: Row, placed: readonly PlacedCell[], left: number): TableRow {
  const cells: Cell[] = [];
  let at = 0;
  const span = builder.spanOf(() => {
    for (const { text, column, columns, left: from, right } of placed) {
      builder.add('\t'.repeat(column - at));
      at = column;
      const words = builder.spanOf(() => builder.add(text, placeOf(row, from, right)));
      cells.push({ span: words, column, ...(columns > 1 ? { columns } : {}) });
    }
  });
  const [caption] = placed;
  return { span, cells, ...(caption?.text ? { indent: round(caption.left - left) } : {}) };
}

/** The lines of a paragraph as one; a word parted by a hyphen at a line's end keeps it, for `year-over-` is no mistake. */
function writeParagraph(builder: TextBuilder, { kind, lines, mark }: Paragraph): Block {
  let before = '';
  const { start, end } = builder.spanOf(() => {
    for (const line of lines) {
      if (before !== '' && !endsInHyphen(before)) builder.add(' ');
      before = textOf(line);
      builder.add(before, placeOf(line, line.left, line.right));
    }
  });
  return { kind, span: { start: Math.min(start + mark, end), end } };
}
