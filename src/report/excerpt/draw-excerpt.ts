/**
 * An excerpt in characters: line numbers, rows as aligned cells, long lines cut around what is labelled, and under each
 * labelled figure a mark with its sentence. The terminal paints it, Markdown takes it as it is.
 */
import { cutProse } from './cut-prose.ts';
import { layOutRows, marksOf } from './draw-rows.ts';
import type { DrawnLine, DrawnMark } from './drawn.ts';
import { type ExcerptLine, runsOf } from './excerpt.ts';
import { cut, displayWidth, padStart, wrap } from '../text/measure.ts';
import { oneLine } from '../text/visible.ts';

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
      const sentences = sentencesOf(line.marks.map((mark) => clip(mark, room)));
      for (const marks of sentences) lines.push(...underline(marks, room, paint).map((each) => below + each));
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

/** Marks that follow one another with the same sentence share it. */
function sentencesOf(marks: readonly DrawnMark[]): readonly (readonly DrawnMark[])[] {
  const groups: DrawnMark[][] = [];
  for (const mark of marks) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group !== undefined && first?.text === mark.text && first.primary === mark.primary) group.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

/** Marks under their figures, the sentence behind the last where that fits, else below. */
function underline(marks: readonly DrawnMark[], room: number, paint: ExcerptPaint): readonly string[] {
  const last = marks.at(-1) as DrawnMark;
  const painted = last.primary ? paint.primary : paint.secondary;
  let line = '';
  let end = 0;
  for (const { start, width, primary } of marks) {
    line += ' '.repeat(Math.max(0, start - end)) + painted((primary ? '^' : '-').repeat(width));
    end = start + width;
  }
  const text = oneLine(last.text);
  if (text === '') return [line];
  if (end + 1 + displayWidth(text) <= room) return [`${line} ${painted(text)}`];
  const indent = (part: string): string =>
    ' '.repeat(Math.max(0, Math.min(last.start, room - displayWidth(part))));
  return [line, ...wrap(text, room).map((part) => indent(part) + painted(part))];
}
