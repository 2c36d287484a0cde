/** Lines of text to headings, paragraphs, list items and footnotes. */
import type { Block, TextBlock } from '../model/document.ts';
import type { Line } from './text-lines.ts';

export const LIST_MARK = /^\s*(?:--|[-•*·●▪–—])\s+(?=\S)/;
export const FOOTNOTE_MARK =
  /^\s*(?:\^\{?\*?\d{1,2}\}?|\(?\d{1,2}\)|\*?[¹²³⁴-⁹⁰]+|\d{1,2})\s+(?=["“A-Z])(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/;

/** Markdown's mark of a heading. */
const HASH_MARK = /^ {0,3}#{1,6}\s+(?=\S)/;

/** Lines that follow one another make one paragraph, but each list item, footnote and centred line stands alone. */
export function paragraphEnd(
  lines: readonly Line[],
  start: number,
  isBreak: (index: number) => boolean,
): number {
  let end = start + 1;
  if (HASH_MARK.test(lines[start]?.text ?? '')) return end;
  while (end < lines.length) {
    const line = lines[end] as Line;
    if (HASH_MARK.test(line.text)) break;
    if (line.kind !== 'text' || isBreak(end)) break;
    if (LIST_MARK.test(line.text) || FOOTNOTE_MARK.test(line.text)) break;
    if (isCentred(lines[end - 1] as Line) && isCentred(line) && !goesOn(lines[end - 1] as Line, line)) break;
    end += 1;
  }
  return end;
}

/** Set in so far that it was centred on the page. */
function isCentred({ text }: Line): boolean {
  return /^ {6,}\S/.test(text) && !/\S {2,}\S/.test(text);
}

/** A title too long for one line goes on in the next. */
function goesOn(before: Line, { text }: Line): boolean {
  const title = before.text.trim();
  if (text.trimStart().startsWith('(')) return false;
  return title.length > 60 || /[-,]$|\b(?:and|of|to|the|for|in|by)$/i.test(title) || /^\s+\p{Ll}/u.test(text);
}

export function textBlock(text: string, lines: readonly Line[]): TextBlock {
  const first = lines[0] as Line;
  const last = lines.at(-1) as Line;
  const mark = LIST_MARK.exec(first.text)?.[0].length;
  const hashes = HASH_MARK.exec(first.text)?.[0].length;
  const start = first.start + (mark ?? hashes ?? first.text.length - first.text.trimStart().length);
  const span = { start, end: last.end - (last.text.length - last.text.trimEnd().length) };
  if (mark !== undefined) return { kind: 'list-item', span };
  if (hashes !== undefined) return { kind: 'heading', span };
  const isTitle = isHeading(text.slice(span.start, span.end));
  if (FOOTNOTE_MARK.test(first.text) && !isTitle) return { kind: 'footnote', span };
  return { kind: isTitle ? 'heading' : 'paragraph', span };
}

const SMALL_WORDS = /^(?:a|an|and|as|at|by|for|from|in|into|its|of|on|or|per|the|to|under|with)$/;

/** The full stop of a company's name. */
const NAME_ENDING = /\b(?:Inc|Corp|Co|Ltd|N\.[AV]|S\.A|L\.P|INC|CORP|CO|LTD)\.$/;

/** A short line without a full stop, in title case or capitals. */
export function isHeading(content: string): boolean {
  if (content.length > 260 || content.includes('://')) return false;
  if (/[.,;:]$/.test(content) && !NAME_ENDING.test(content)) return false;
  const words = content.split(/\s+/).filter((word) => /^[("“]?\p{L}/u.test(word) && !SMALL_WORDS.test(word));
  const capitals = words.filter((word) => /^[("“]?\p{Lu}/u.test(word)).length;
  return words.length > 0 && capitals * 10 >= words.length * 8;
}

/** A page break cuts a sentence in two: the second half starts in lower case behind an unfinished first. */
export function joinBrokenParagraphs(text: string, blocks: readonly Block[]): readonly Block[] {
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
