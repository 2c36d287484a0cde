/** What every reader makes of its format: one text, and blocks in reading order that are spans of it. */
import type { Span } from './place.ts';

export interface Document {
  /** The file's name without its folders: no path of the machine enters a result. */
  readonly name: string;
  readonly mediaType: string;
  /** Of the source's bytes, in hexadecimal. */
  readonly sha256: string;
  /** For a plain-text source this is the decoded source unchanged, so offsets are offsets into the file. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

export type Block = TextBlock | Table;

export interface TextBlock {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'footnote';
  /** The words, without list marks. */
  readonly span: Span;
}

export interface Table {
  readonly kind: 'table';
  readonly span: Span;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly span: Span;
  /** Left to right; an empty cell is an empty span. `column` counts from 0 and may skip. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly span: Span;
  readonly column: number;
}
