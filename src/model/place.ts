/** Where something stands: half-open offsets (UTF-16 units) into the text of the document. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
