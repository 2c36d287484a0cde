/** What the smaller terminal reports are laid out with: prose and rows that keep to the width. */
import { displayWidth, padEnd, wrap } from '../text/measure.ts';
import type { RenderOptions } from '../words/options.ts';
import { themeOf, type Theme } from './theme.ts';
import { disarmed, oneLine, visible } from '../text/visible.ts';

export interface Page {
  readonly theme: Theme;
  readonly width: number;
}

/** Beyond this a line is too long to be read with ease, however wide the terminal. */
const WIDEST = 120;
const NARROWEST = 40;

export function pageFor({ colour, width }: Pick<RenderOptions, 'colour' | 'width'>): Page {
  return { theme: themeOf(colour), width: Math.min(Math.max(width, NARROWEST), WIDEST) };
}

/** Parts set apart by empty lines, ending in a line break; empty parts are left out. */
export function pageText(parts: readonly (readonly string[])[]): string {
  const shown = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return disarmed(`${shown.join('\n\n')}\n`);
}

/** `text` on lines of the page, set in by `indent` columns. */
export function prose(
  text: string,
  { width }: Page,
  indent: number,
  paint: (line: string) => string = (line) => line,
): readonly string[] {
  return wrap(oneLine(text), width - indent).map((line) => ' '.repeat(indent) + paint(line));
}

/** One thing to the left and another to the right of a line; below each other where they do not fit. */
export function spread(
  left: string,
  right: string,
  { theme, width }: Page,
  paint = theme.strong,
): readonly string[] {
  // Spaces between the words of the left side are columns.
  const [head, tail] = [visible(left).replaceAll(/[\t\n\r]/g, ' '), oneLine(right)];
  const gap = width - displayWidth(head) - displayWidth(tail);
  if (gap >= 2) return [`${paint(head)}${' '.repeat(gap)}${theme.quiet(tail)}`.trimEnd()];
  const indent = head.length - head.trimStart().length;
  const margin = ' '.repeat(indent);
  return [
    ...wrap(head.trimStart(), width - indent).map((line) => margin + paint(line)),
    ...wrap(tail, width - indent - 2).map((line) => `${margin}  ${theme.quiet(line)}`),
  ];
}

/** Rows with a label to the left, as wide as the widest; the text continues under itself. */
export function labelled(
  rows: readonly (readonly [label: string, text: string])[],
  { theme, width }: Page,
  indent = 2,
): readonly string[] {
  const column = Math.max(0, ...rows.map(([label]) => displayWidth(oneLine(label)))) + 2;
  return rows.flatMap(([label, text]) =>
    wrap(oneLine(text), Math.max(width - indent - column, 20)).map((line, index) => {
      const head = padEnd(index === 0 ? oneLine(label) : '', column);
      return ' '.repeat(indent) + theme.quiet(head) + line;
    }),
  );
}
