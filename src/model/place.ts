/** Where something stands: half-open offsets (UTF-16 units) into the text of the document. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where something stands in the source itself, as a person would look it up there. Lines and columns are 1-based. */
export type SourcePlace = TextPlace;

export interface TextPlace {
  readonly kind: 'text';
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}
