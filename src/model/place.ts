/** Where something stands: half-open offsets (UTF-16 units) into the text of the document. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where in the file itself something stands, in the terms of its format: lines, columns, pages and paragraphs from 1,
 * offsets in UTF-16 units of the decoded file.
 */
export type SourcePlace =
  /** Of a file of characters: plain text, Markdown, CSV, HTML. */
  | { readonly kind: 'text'; readonly offset: number; readonly line: number; readonly column: number }
  /** `box` in points from the page's top left corner; `null` where the text has no place on the page. */
  | { readonly kind: 'page'; readonly page: number; readonly box: Box | null }
  /** `paragraph` counts those of the part; `cell` is `null` outside a table. */
  | {
      readonly kind: 'part';
      readonly part: string;
      readonly paragraph: number;
      readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
    }
  /** `cell` as a spreadsheet names it: `B12`. */
  | { readonly kind: 'sheet'; readonly sheet: string; readonly cell: string };

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
