/**
 * Plain text to blocks. Tables are runs of lines with tabs; everything else is headings, list items, footnotes and
 * paragraphs. Text that was made from pages breaks sentences and tables with blank lines, so both are joined again.
 */
import type { Block, TextBlock } from '../model/document.ts';
import type { Span } from '../model/place.ts';
import { readTabTable } from './tab-table.ts';

/** A line without its end; `blank` where it has no visible character. */
interface Line extends Span {
  readonly text: string;
  readonly kind: 'blank' | 'table' | 'text';
}

/** Blocks of a plain text, in reading order; their spans are offsets into the text as it is. */
export function readText(text: string): readonly Block[] {
  const lines = splitLines(text);
  const blocks: Block[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] as Line;
    if (line.kind === 'blank') {
      index += 1;
      continue;
    }
    const end = line.kind === 'table' ? tableEnd(lines, index) : paragraphEnd(lines, index);
    const run = lines.slice(index, end).filter((each) => each.kind !== 'blank');
    if (line.kind === 'table') blocks.push(readTabTable(run));
    else blocks.push(textBlock(text, run));
    index = end;
  }
  return joinBrokenParagraphs(text, blocks);
}

function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  const pattern = /[^\r\n]*(?:\r\n|\r|\n|$)/y;
  let start = 0;
  while (start < text.length) {
    pattern.lastIndex = start;
    const whole = pattern.exec(text)?.[0] ?? '';
    const content = whole.replace(/[\r\n]+$/, '');
    const kind = content.trim() === '' ? 'blank' : isTableLine(content) ? 'table' : 'text';
    lines.push({ start, end: start + content.length, text: content, kind });
    start += Math.max(whole.length, 1);
  }
  return lines;
}

/** A tab between two things on a line, or behind the first, makes cells; a tab that only indents does not. */
function isTableLine(content: string): boolean {
  const tab = content.indexOf('\t', content.search(/\S/));
  return tab > 0;
}

/** A blank line ends a table, unless the next line goes on with a captioned row. */
function tableEnd(lines: readonly Line[], start: number): number {
  let end = start;
  for (let index = start; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (line.kind === 'text') break;
    if (line.kind === 'blank') continue;
    const afterBlank = index > end;
    if (afterBlank && line.text.startsWith('\t')) break;
    end = index + 1;
  }
  return end;
}

export const LIST_MARK = /^\s*[-•*·●▪–—]\s+(?=\S)/;
export const FOOTNOTE_MARK =
  /^\s*(?:\^\{?\*?\d{1,2}\}?|\(?\d{1,2}\)|\*?[¹²³⁴-⁹⁰]+|\d{1,2})\s+(?=["“A-Z])(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/;

/** Lines that follow one another make one paragraph, but each list item and footnote stands alone. */
function paragraphEnd(lines: readonly Line[], start: number): number {
  let end = start + 1;
  while (end < lines.length) {
    const line = lines[end] as Line;
    if (line.kind !== 'text' || LIST_MARK.test(line.text) || FOOTNOTE_MARK.test(line.text)) break;
    end += 1;
  }
  return end;
}

function textBlock(text: string, lines: readonly Line[]): TextBlock {
  const first = lines[0] as Line;
  const last = lines.at(-1) as Line;
  const mark = LIST_MARK.exec(first.text)?.[0].length;
  const start = first.start + (mark ?? first.text.length - first.text.trimStart().length);
  const span = { start, end: last.end - (last.text.length - last.text.trimEnd().length) };
  if (mark !== undefined) return { kind: 'list-item', span };
  const isTitle = isHeading(text.slice(span.start, span.end));
  if (FOOTNOTE_MARK.test(first.text) && !isTitle) return { kind: 'footnote', span };
  return { kind: isTitle ? 'heading' : 'paragraph', span };
}

const SMALL_WORDS = /^(?:a|an|and|as|at|by|for|from|in|into|its|of|on|or|per|the|to|under|with)$/;

/** A short line without a full stop, in title case or capitals. */
export function isHeading(content: string): boolean {
  if (content.length > 260 || /[.,;:]$/.test(content) || content.includes('://')) return false;
  const words = content.split(/\s+/).filter((word) => /^[("“]?\p{L}/u.test(word) && !SMALL_WORDS.test(word));
  const capitals = words.filter((word) => /^[("“]?\p{Lu}/u.test(word)).length;
  return words.length > 0 && capitals * 10 >= words.length * 8;
}

/** A page break cuts a sentence in two: the second half starts in lower case behind an unfinished first. */
function joinBrokenParagraphs(text: string, blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const previous = joined.at(-1);
    if (block.kind === 'paragraph' && previous !== undefined && isCutOff(text, previous, block)) {
      joined[joined.length - 1] = {
        ...previous,
        span: { start: previous.span.start, end: block.span.end },
      } as TextBlock;
    } else joined.push(block);
  }
  return joined;
}

function isCutOff(text: string, before: Block, after: Block): boolean {
  if (before.kind === 'table' || before.kind === 'heading') return false;
  return (
    /[\p{L}\p{N},;-]$/u.test(text.slice(before.span.start, before.span.end)) &&
    /^\p{Ll}/u.test(text.slice(after.span.start, after.span.end)) &&
    !/^\w+:\/\//.test(text.slice(after.span.start, after.span.end))
  );
}
