/**
 * Blocks of a structured document to one text with their spans: blocks stand apart by a blank line, a row of a table is a
 * line, its cells apart by tabs, so that the text of a Word document reads like that of a release in plain text.
 */
import type { Block, Cell, Row, SourceMark, TextBlock } from '../../model/document.ts';
import type { SourcePlace, Span } from '../../model/place.ts';
import type { Content } from '../reader.ts';
import { readText } from '../text/text.ts';

export type Draft = WordsDraft | TableDraft;

export interface WordsDraft {
  /** `unmarked` where the document's own marks do not say what it is: then its words do, as in plain text. */
  readonly kind: TextBlock['kind'] | 'unmarked';
  readonly text: string;
  readonly source: SourcePlace;
  /** How far it is set in, in blanks, where that is known. */
  readonly indent?: number;
  /** Where its tabs lead, where the document says so. */
  readonly stops?: readonly TabStop[];
}

export interface TabStop {
  /** From the left edge of the text, in twentieths of a point. */
  readonly at: number;
  /** How words stand at it. */
  readonly align: 'left' | 'centre' | 'right';
}

interface TableDraft {
  readonly kind: 'table';
  readonly rows: readonly RowDraft[];
}

export interface RowDraft {
  /** Left to right; a column that no cell stands in or reaches over has an empty cell. */
  readonly cells: readonly CellDraft[];
  readonly indent?: number;
}

interface CellDraft {
  /** One line without tabs. */
  readonly text: string;
  readonly column: number;
  readonly columns: number;
  readonly source: SourcePlace;
}

/** What stands before the words of a list item, as in plain text. */
const LIST_MARK = '- ';

export function layOut(drafts: readonly Draft[]): Pick<Content, 'text' | 'blocks' | 'marks'> {
  const writer = new Writer();
  let index = 0;
  while (index < drafts.length) {
    const draft = drafts[index] as Draft;
    if (draft.kind !== 'unmarked') {
      writer.block(draft);
      index += 1;
      continue;
    }
    const from = index;
    while (drafts[index]?.kind === 'unmarked') index += 1;
    writer.unmarked(drafts.slice(from, index) as readonly WordsDraft[]);
  }
  return writer.finish();
}

class Writer {
  readonly #parts: string[] = [];
  #length = 0;
  readonly #blocks: Block[] = [];
  readonly #marks: SourceMark[] = [];

  finish(): Pick<Content, 'text' | 'blocks' | 'marks'> {
    return { text: this.#parts.join(''), blocks: this.#blocks, marks: this.#marks };
  }

  block(draft: Exclude<Draft, { kind: 'unmarked' }> | WordsDraft): void {
    if (draft.kind === 'table') {
      this.#table(draft);
      return;
    }
    if (draft.kind === 'unmarked' || draft.text === '') return;
    if (draft.kind === 'list-item') this.#write(LIST_MARK);
    const span = this.#words(draft.text, draft.source);
    this.#blocks.push({ kind: draft.kind, span });
    this.#write('\n\n');
  }

  /** Lines set in columns by tabs or blanks stand right under one another, or they would be paragraphs. */
  unmarked(drafts: readonly WordsDraft[]): void {
    const start = this.#length;
    const from = this.#parts.length;
    for (const [index, { text, source }] of drafts.entries()) {
      const next = drafts[index + 1];
      this.#words(text, source);
      this.#write(next !== undefined && isColumnar(text) && isColumnar(next.text) ? '\n' : '\n\n');
    }
    for (const block of readText(this.#parts.slice(from).join(''))) this.#blocks.push(shifted(block, start));
  }

  #table({ rows }: TableDraft): void {
    const start = this.#length;
    const laid = rows.map((row) => this.#row(row));
    const end = laid.at(-1)?.span.end ?? start;
    this.#blocks.push({ kind: 'table', span: { start, end }, rows: laid });
    this.#write('\n');
  }

  /** As many tabs stand before a cell as columns, so that a head that spans several stands over the first of them. */
  #row({ cells, indent }: RowDraft): Row {
    const start = this.#length;
    const laid: Cell[] = [];
    let free = 0;
    for (const { text, column, columns, source } of cells) {
      for (; free < column; free++) laid.push({ span: this.#cell('', free, laid, source), column: free });
      const span = this.#cell(text, column, laid, source);
      laid.push(columns > 1 ? { span, column, columns } : { span, column });
      free = column + columns;
    }
    const span = { start, end: this.#length };
    this.#write('\n');
    return { span, cells: laid, ...(indent !== undefined && indent > 0 && { indent }) };
  }

  #cell(text: string, column: number, before: readonly Cell[], source: SourcePlace): Span {
    // Cells that are drawn over one another would otherwise be one word.
    const least = before.length > 0 ? 1 : 0;
    this.#write('\t'.repeat(Math.max(least, column - (before.at(-1)?.column ?? 0))));
    return this.#words(text, source);
  }

  #words(text: string, source: SourcePlace): Span {
    const start = this.#length;
    if (text !== '') this.#marks.push({ at: start, source });
    this.#write(text);
    return { start, end: this.#length };
  }

  #write(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

function isColumnar(text: string): boolean {
  return text.trimStart().includes('\t') || /\S {3,}\S/.test(text);
}

function shifted(block: Block, by: number): Block {
  const moved = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  if (block.kind !== 'table') return { ...block, span: moved(block.span) };
  const rows = block.rows.map((row) => ({
    ...row,
    span: moved(row.span),
    cells: row.cells.map((cell) => ({ ...cell, span: moved(cell.span) })),
  }));
  return { ...block, span: moved(block.span), rows };
}
