/** The line of a file on which something stands, with a caret under it. */
import type { Span } from '../../model/place.ts';

export interface FilePlace {
  /** 1-based, columns in characters as the file has them. */
  readonly line: number;
  readonly column: number;
}

export function placeOf(text: string, offset: number): FilePlace {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

const WIDEST = 100;

/**
 * `  7 |   kind: flows` over `    |         ^^^^^`. Of a long line, the part around the place; of a place of several
 * lines, the first.
 */
export function excerptOf(text: string, span: Span): string {
  const { line, column } = placeOf(text, span.start);
  const lineStart = span.start - column + 1;
  const printed = /[^\r\n]*/.exec(text.slice(lineStart))?.[0] ?? '';
  const from = column > WIDEST - 20 ? column - 40 : 0;
  const shown = cut(printed.replaceAll('\t', ' '), from);
  const indent = column - 1 - from + (from > 0 ? 1 : 0);
  const carets = '^'.repeat(Math.max(1, Math.min(span.end - span.start, shown.length - indent)));
  const number = String(line).padStart(3);
  return [`${number} | ${shown}`, `${' '.repeat(number.length)} | ${' '.repeat(indent)}${carets}`].join('\n');
}

function cut(line: string, from: number): string {
  const rest = line.slice(from);
  const end = rest.length > WIDEST ? `${rest.slice(0, WIDEST - 1)}…` : rest;
  return from > 0 ? `…${end}` : end;
}
