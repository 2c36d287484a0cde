/**
 * Markdown to blocks: the marks of emphasis, escapes, entities, links and inline tags are taken out of each line, and what
 * is left is read as the plain text that it was meant to look like. Lines stay lines, so tables, headings and lists are
 * found in the text itself.
 */
import type { Content } from '../reader.ts';
import { type Edit, editsOf } from './inline.ts';
import { TextBuilder } from '../text/builder.ts';
import { type Line, splitLines } from '../text/lines.ts';
import { readText } from '../text/text.ts';

export function readMarkdown(source: string): Content {
  const { hasEdits, text, blocks, marks } = markdownBlocks(source);
  return { mediaType: 'text/markdown', text, blocks, ...(hasEdits && { marks }) };
}

/** Blocks over the text that the source reads as, each of its lines with its place in the source. */
export function markdownBlocks(
  source: string,
): Required<Pick<Content, 'text' | 'blocks' | 'marks'>> & { readonly hasEdits: boolean } {
  const lines = splitLines(source);
  const builder = new TextBuilder();
  let isCode = false;
  let hasEdits = false;
  for (const [index, line] of lines.entries()) {
    const isFence = /^ {0,3}(?:```|~~~)/.test(line.text);
    if (isFence) isCode = !isCode;
    const edits = isCode || isFence ? [] : editsOf(line.text);
    if (edits.length > 0) hasEdits = true;
    writeLine(builder, line, index, edits);
    const next = lines[index + 1]?.start ?? source.length;
    builder.add(source.slice(line.end, next));
  }
  const text = builder.text();
  return { hasEdits, text, blocks: readText(text), marks: builder.marks };
}

function writeLine(builder: TextBuilder, line: Line, index: number, edits: readonly Edit[]): void {
  const place = (at: number) =>
    ({ kind: 'text', offset: line.start + at, line: index + 1, column: at + 1 }) as const;
  let at = 0;
  for (const { start, end, text } of edits) {
    builder.add(line.text.slice(at, start), place(at));
    builder.add(text, place(start));
    at = end;
  }
  builder.add(line.text.slice(at), place(at));
}
