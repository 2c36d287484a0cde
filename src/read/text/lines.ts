/** The lines of a text, whatever their ends. */
import type { Span } from '../../model/place.ts';

/** A line without its end; `blank` where it has no visible character, `tabs` where tabs part it into cells. */
export interface Line extends Span {
  readonly text: string;
  readonly kind: 'blank' | 'tabs' | 'text';
}

export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  const pattern = /[^\r\n]*(?:\r\n|\r|\n|$)/y;
  let start = 0;
  while (start < text.length) {
    pattern.lastIndex = start;
    const whole = pattern.exec(text)?.[0] ?? '';
    const content = whole.replace(/[\r\n]+$/, '');
    const kind = content.trim() === '' ? 'blank' : isTabbed(content) ? 'tabs' : 'text';
    lines.push({ start, end: start + content.length, text: content, kind });
    start += Math.max(whole.length, 1);
  }
  return lines;
}

/** A tab between two things on a line, or behind the first, makes cells; a tab that only indents does not. */
function isTabbed(content: string): boolean {
  const tab = content.indexOf('\t', content.search(/\S/));
  return tab > 0;
}

/** Where the visible part of a piece of a line stands in the document. */
export function trimmedSpan(line: Span & { readonly text: string }, start: number, end: number): Span {
  const piece = line.text.slice(start, end);
  const trimmed = piece.trim();
  if (trimmed === '') return { start: line.start + start, end: line.start + start };
  const from = line.start + start + (piece.length - piece.trimStart().length);
  return { start: from, end: from + trimmed.length };
}
