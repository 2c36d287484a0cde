/** The lines above the figures of a fixed-width table as rows of heads. */
import type { Row } from '../../../../model/document.ts';
import { namesOver } from '../repeated-heads.ts';
import type { FigureColumn } from './columns.ts';
import { placeHeads } from './heads.ts';
import { type Segment, strokesOf } from './line.ts';
import { isInsetPeriod, type DrawnLine } from './regions.ts';
import { cellOf, part, type Parted, rowOf } from './rows.ts';

/** Each line a row: the words that name the table at the left, the heads over their columns. */
export function headRows(
  lines: readonly DrawnLine[],
  columns: readonly FigureColumn[],
  left: number,
): readonly Row[] {
  const parted = lines.map(({ segments }) =>
    isOneEach(segments, columns, left)
      ? { captions: [], others: segments }
      : part(segments, (each) => (each.end > left && each.start > 3) || isInsetPeriod(each, left)),
  );
  const most = parted.reduce((count, { others }) => Math.max(count, others.length), 0);
  const frame = frameOf(parted, columns);
  const names = namesOver(
    parted.map(({ others }) => others.map(({ text }) => text)),
    columns.length,
  );
  let begun: DrawnLine[] = [];
  return lines.flatMap((drawn, index) => {
    const { line, segments } = drawn;
    if (segments.length === 0) return [];
    const { captions, others } = parted[index] as Parted;
    const next = lines[index + 1];
    if (others.length === 0 && goesOn(line.text, next)) {
      begun.push(drawn);
      return [];
    }
    const above = begun;
    begun = [];
    const strokes = next?.kind === 'rule' ? strokesOf(next.line.text) : [];
    const isPartial = others.length < most;
    const heads = placeHeads(others, isPartial ? frame : columns, { strokes, isPartial, names });
    const cells = heads.map(({ segment, first, count }) => ({
      ...cellOf(line, segment, first),
      ...(count > 1 && { columns: count }),
    }));
    const first = above[0]?.segments.slice(0, 1) ?? [];
    return [rowOf([...above.map((each) => each.line), line], [...first, ...captions], cells)];
  });
}

/** Heads are set to the middle of heads: these stand elsewhere over a wide column than its figures. */
function frameOf(parted: readonly Parted[], columns: readonly FigureColumn[]): readonly FigureColumn[] {
  const full = parted.find(({ others }) => others.length === columns.length);
  return columns.map((column, index) => {
    const over = full?.others[index];
    return over === undefined ? column : { ...column, start: over.start, end: over.end };
  });
}

/** A note in brackets that goes on in the next line is one with it. */
function goesOn(text: string, next: DrawnLine | undefined): boolean {
  return /\([^)]*$/.test(text) && next !== undefined && next.segments.length > 0;
}

/** A head for each column, the first of which may end before the widest of its figures begins. */
function isOneEach(segments: readonly Segment[], columns: readonly FigureColumn[], left: number): boolean {
  const [first] = segments;
  return first !== undefined && segments.length === columns.length && first.start > left / 2;
}
