/** Paragraphs and tables to the one text of the document, its blocks, and the places of its words on the pages. */
import type { Block, Cell, Row as TableRow, SourceMark, Table } from '../../model/document.ts';
import type { Content } from '../reader.ts';
import { bodyCells, headCells, type PlacedCell } from './cells.ts';
import { textOf, type Paragraph } from './paragraphs.ts';
import type { Row } from './pieces.ts';
import type { TableRun } from './tables.ts';

export type Part =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'table'; readonly run: TableRun };

export function compose(parts: readonly Part[]): Content {
  const writer = new Writer();
  const blocks = parts.map((part): Block => {
    writer.separate();
    return part.kind === 'table' ? writeTable(writer, part.run) : writeParagraph(writer, part.paragraph);
  });
  return { mediaType: 'application/pdf', text: writer.text, blocks, marks: writer.marks };
}

class Writer {
  text = '';
  readonly marks: SourceMark[] = [];

  /** An empty line between blocks. */
  separate(): void {
    if (this.text !== '') this.text += '\n\n';
  }

  /** Writes words that stand in a row of the page, from `left` to `right`. */
  write(words: string, row: Row, left: number, right: number): void {
    if (words === '') return;
    const box = {
      x: round(left),
      y: round(row.baseline - row.size),
      width: round(right - left),
      height: round(row.size),
    };
    this.marks.push({ at: this.text.length, source: { kind: 'page', page: row.page, box } });
    this.text += words;
  }
}

/** Tenths of a point: the same in every run. */
function round(points: number): number {
  return Math.round(points * 10) / 10;
}

function writeTable(writer: Writer, run: TableRun): Table {
  const start = writer.text.length;
  const left = Math.min(...run.rows.map((row) => row.left));
  const heads = headCells([...run.heads], run.columns, left);
  const written = run.rows.map((row, index): TableRow => {
    if (index > 0) writer.text += '\n';
    const cells = heads.get(row) ?? bodyCells(row, run.columns);
    return writeRow(writer, row, cells, left);
  });
  return { kind: 'table', span: { start, end: writer.text.length }, rows: written };
}

function writeRow(writer: Writer, row: Row, cells: readonly PlacedCell[], left: number): TableRow {
  const start = writer.text.length;
  let column = 0;
  const written = cells.map((cell): Cell => {
    if (cell.column > column) writer.text += '\t'.repeat(cell.column - column);
    column = cell.column;
    const from = writer.text.length;
    writer.write(cell.text, row, cell.left, cell.right);
    const span = { start: from, end: writer.text.length };
    return { span, column, ...(cell.columns > 1 ? { columns: cell.columns } : {}) };
  });
  const indent = cells[0]?.text === '' ? {} : { indent: round((cells[0]?.left ?? left) - left) };
  return { span: { start, end: writer.text.length }, cells: written, ...indent };
}

function writeParagraph(writer: Writer, { kind, lines, mark }: Paragraph): Block {
  let start = writer.text.length + mark;
  for (const [index, line] of lines.entries()) {
    const words = textOf(line);
    if (index > 0 && !/[\p{L}\d]-$/u.test(writer.text)) writer.text += ' ';
    writer.write(words, line, line.left, line.right);
  }
  start = Math.min(start, writer.text.length);
  return { kind, span: { start, end: writer.text.length } };
}
