/** What every reader makes of its format: one text, and blocks in reading order that are spans of it. */
import type { Notice } from './notice.ts';
import type { SourcePlace, Span } from './place.ts';

export interface Document {
  /** The file's name without its folders: no path of the machine enters a result. */
  readonly name: string;
  /** Of the format it was read in, which its content tells: `text/plain`, `text/html`, `application/pdf`… */
  readonly mediaType: string;
  /** Of the source's bytes, in hexadecimal. */
  readonly sha256: string;
  /**
   * For a plain-text source this is the decoded source, so offsets are offsets into the file. Its numbers are written in the
   * one style that is read; where they were not, the notice `number-style` says so.
   */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Where the text stands in the file, by rising `at`; left out where its offsets are those of the file. */
  readonly marks?: readonly SourceMark[];
  /** What the reader could not read, or left out because it is hidden. Default: nothing. */
  readonly notices?: readonly Notice[];
}

/**
 * Holds from `at` to the next mark. A place of kind `text` goes along with the text, character for character, so a mark
 * is needed wherever the two part (an entity, a tag, a line's end); any other place is that of the whole stretch.
 */
export interface SourceMark {
  /** Offset into the text. */
  readonly at: number;
  readonly source: SourcePlace;
}

export type Block = TextBlock | Table;

export interface TextBlock {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'footnote';
  /** The words, without list marks. */
  readonly span: Span;
  /** What stands between the words and is none of them: a page's number or head where a sentence goes over the page. */
  readonly gaps?: readonly Span[];
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
  /**
   * How far the first cell's words are set in, where the format says so. The unit is the format's own: only rows of one
   * table compare.
   */
  readonly indent?: number;
}

export interface Cell {
  readonly span: Span;
  readonly column: number;
  /** How many columns it spans, its own included. Default: 1. */
  readonly columns?: number;
}
