/** A line of an excerpt set in columns, before it is numbered and painted. */
export interface DrawnLine {
  /** 1-based, in the source. */
  readonly line: number | null;
  readonly text: string;
  readonly marks: readonly DrawnMark[];
}

/** Where a labelled figure stands on the line, in columns. */
export interface DrawnMark {
  readonly start: number;
  readonly width: number;
  readonly text: string;
  readonly primary: boolean;
}
