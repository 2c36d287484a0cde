/**
 * An excerpt in characters: line numbers, rows as aligned cells, long lines cut around what is labelled, and under each
 * labelled figure a mark with its sentence. The terminal paints it, Markdown takes it as it is.
 */
import { cutProse } from './cut-prose.ts';
import { layOutRows, marksOf } from './draw-rows.ts';
import type { DrawnLine, DrawnMark } from './drawn.ts';
import { type ExcerptLine, runsOf } from './excerpt.ts';
import { cut, displayWidth, padStart, wrap } from './measure.ts';
import { oneLine } from './visible.ts';

export interface ExcerptPaint {
  readonly gutter: (text: string) => string;
  readonly primary: (text: string) => string;
  readonly secondary: (text: string) => string;
}

const same = (text: string): string => text;
export const NO_PAINT: ExcerptPaint = { gutter: same, primary: same, secondary: same };

const SEPARATOR = ' | ';

/** Lines no wider than `width`. */
export function drawExcerpt(
  excerpt: readonly ExcerptLine[],
  width: number,
  paint: ExcerptPaint,
): readonly string[] {
  const gutter = Math.max(3, ...excerpt.map(({ line }) => numberOf(line).length));
  const room = width - gutter - SEPARATOR.length;
  const below = paint.gutter(' '.repeat(gutter) + SEPARATOR);
  const lines: string[] = [];
  for (const run of runsOf(excerpt)) {
    for (const line of run[0]?.table ? layOutRows(run, room) : layOutProse(run, room)) {
      lines.push(paint.gutter(padStart(numberOf(line.line), gutter) + SEPARATOR) + cut(line.text, room));
      for (const mark of line.marks)
        lines.push(...underline(clip(mark, room), room, paint).map((each) => below + each));
    }
  }
  return lines;
}

function layOutProse(lines: readonly ExcerptLine[], room: number): readonly DrawnLine[] {
  return lines.flatMap(({ line, cells }) =>
    cells
      .flatMap((cell) => cutProse(cell, room))
      .map((cell) => ({ line, text: cell.text, marks: marksOf(cell, 0) })),
  );
}

function numberOf(line: DrawnLine['line']): string {
  return line === null ? '' : String(line);
}

/** Where a caption was cut, a mark stays under what is left of it. */
function clip(mark: DrawnMark, room: number): DrawnMark {
  const start = Math.min(mark.start, room - 1);
  return { ...mark, start, width: Math.max(1, Math.min(mark.width, room - start)) };
}

/** The mark, its sentence behind it where that fits, else below it. */
function underline(mark: DrawnMark, room: number, paint: ExcerptPaint): readonly string[] {
  const painted = mark.primary ? paint.primary : paint.secondary;
  const line = ' '.repeat(mark.start) + painted((mark.primary ? '^' : '-').repeat(mark.width));
  const text = oneLine(mark.text);
  if (text === '') return [line];
  if (mark.start + mark.width + 1 + displayWidth(text) <= room) return [`${line} ${painted(text)}`];
  const indent = (part: string): string =>
    ' '.repeat(Math.max(0, Math.min(mark.start, room - displayWidth(part))));
  return [line, ...wrap(text, room).map((part) => indent(part) + painted(part))];
}
