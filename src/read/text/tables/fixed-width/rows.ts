/** A line of a fixed-width table as a row: the words at the left, and what stands in its columns. */
import type { Cell, Row } from '../../../../model/document.ts';
import type { Line } from '../../lines.ts';
import type { Segment } from './line.ts';

export interface Parted {
  readonly captions: readonly Segment[];
  readonly others: readonly Segment[];
}

/** The words at the left, and from the first segment over the figures on the rest. */
export function part(segments: readonly Segment[], isOther: (segment: Segment) => boolean): Parted {
  const at = segments.findIndex(isOther);
  return at < 0
    ? { captions: segments, others: [] }
    : { captions: segments.slice(0, at), others: segments.slice(at) };
}

/** A row of one line or several; the captions begin on the first and end on the last. */
export function rowOf(lines: readonly Line[], captions: readonly Segment[], cells: readonly Cell[]): Row {
  const [first] = lines as readonly [Line];
  const last = lines.at(-1) as Line;
  const indent = captions[0]?.start;
  const start = first.start + (indent ?? 0);
  const caption = { start, end: captions.length === 0 ? start : last.start + (captions.at(-1)?.end ?? 0) };
  const span = { start: first.start, end: last.start + last.text.trimEnd().length };
  return { span, cells: [{ span: caption, column: 0 }, ...cells], ...(indent !== undefined && { indent }) };
}

export function cellOf(line: Line, { start, end }: Segment, column: number): Cell {
  return { span: { start: line.start + start, end: line.start + end }, column: column + 1 };
}
