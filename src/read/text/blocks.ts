/** Lines of text to headings, paragraphs, list items and footnotes. */
import { MONTH_NAMES } from '../../calendar/dates.ts';
import type { Block, TextBlock } from '../../model/document.ts';
import { endsInWord, startsSmall, startsWithCapital, startsWithLetter } from '../../model/letters.ts';
import type { Span } from '../../model/place.ts';
import type { Line } from './lines.ts';

/** Word's hollow bullet is a letter, once it is text. */
export const LIST_MARK = /^\s*(?:(?:--|[-•*·●▪–—])\s+|[•●▪]|o\s+(?=[A-Z\d$€£(“"]))(?=\S)/;
export const FOOTNOTE_MARK = new RegExp(
  String.raw`^\s*(?:\^\{?\*?\d{1,2}\}?|\(?\d{1,2}\)|\*?[¹²³⁴-⁹⁰]+|\d{1,2})\s+(?=["“A-Z])(?!${MONTH_NAMES}\b)`,
);

/** The mark of an item or a note on a line of its own. */
export const LONE_MARK = /^\s*(?:[-•*·●▪]|\((?:\d{1,2}|[a-z]|[ivx]{1,4})\))\s*$/;

/** `2. Revenue …`: a note of a list. */
const NUMBER_MARK = /^\s*\d{1,2}\.\s+(?=["“A-Z])/;

/** Markdown's mark of a heading. */
const HASH_MARK = /^ {0,3}#{1,6}\s+(?=\S)/;

export interface ParagraphHabits {
  /** Whether the line of the index ends what is before it: a table, a page's number. */
  readonly isBreak: (index: number) => boolean;
  /** Lines that go on in the next one end in a blank, and the others end their paragraph. */
  readonly blanksGoOn: boolean;
}

/** Lines that follow one another make one paragraph, but each list item, footnote and centred line stands alone. */
export function paragraphEnd(
  lines: readonly Line[],
  start: number,
  { isBreak, blanksGoOn }: ParagraphHabits,
): number {
  let end = start + 1;
  if (HASH_MARK.test(lines[start]?.text ?? '') || isTitleBehind(lines, start)) return end;
  for (; end < lines.length && !isBreak(end); end++) {
    const before = lines[end - 1] as Line;
    const line = lines[end] as Line;
    const isWhole = blanksGoOn && !endsInBlank(before) && !LONE_MARK.test(before.text);
    if (line.kind !== 'text' || isWhole || opens(line) || isTitleBehind(lines, end)) break;
    if (before.text.length > LONGEST_WRAPPED && ENDS_SENTENCE.test(before.text)) break;
    if ((areTitles(before, line) || isTitleOver(before, line)) && !goesOn(before, line)) break;
  }
  return end;
}

function areTitles(before: Line, line: Line): boolean {
  return (isCentred(before) && isCentred(line)) || (isTitleLine(before) && isTitleLine(line));
}

/** A title right above a sentence, without a blank line: in the middle of the page, or with room for more words. */
function isTitleOver(before: Line, { text }: Line): boolean {
  if (!isTitleLine(before) || !/^ {0,2}\S/.test(text) || !opensWithCapital(text)) return false;
  // The first line of a paragraph may be set in as far, and fills the rest of its line.
  if (isCentred(before)) return before.text.length < text.length * 0.75 || /^ {16}/.test(before.text);
  return text.length >= FILLED && text.length > before.text.length * 1.4;
}

/** Lines of sentences are wrapped at no less. */
const FILLED = 72;

/** No program that wraps lines makes them longer: such a line is a paragraph. */
const LONGEST_WRAPPED = 160;

const ENDS_SENTENCE = /[.!?]["”’]?\s*$/;

/** A title right behind a sentence, without a blank line, over the items of a list or a sentence that begins there. */
function isTitleBehind(lines: readonly Line[], index: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (before?.kind !== 'text' || line === undefined || next === undefined) return false;
  const words = line.text.trim();
  if (words.length > 72 || !isHeading(words)) return false;
  // Over the items of a list, one word is a title, and what stands before it may announce the list.
  if (LIST_MARK.test(next.text)) return /[.!?:]["”’]?\s*$/.test(before.text);
  if (!ENDS_SENTENCE.test(before.text) || !/\S\s+\S/.test(words)) return false;
  return next.kind !== 'text' || opensWithCapital(next.text);
}

/** Behind blanks and a quotation mark. */
function opensWithCapital(line: string): boolean {
  return startsWithCapital(line.trimStart().replace(/^["“]/, ''));
}

/** The mark of a heading, an item or a note opens something new. */
function opens({ text }: Line): boolean {
  return [HASH_MARK, LIST_MARK, FOOTNOTE_MARK, LONE_MARK, NUMBER_MARK].some((mark) => mark.test(text));
}

function endsInBlank({ text }: Line): boolean {
  return /[ \t]$/.test(text);
}

/** Whether the lines of a text end in a blank where they go on, as when each was cut out of a page. */
export function goOnBehindBlanks(lines: readonly Line[]): boolean {
  let followed = 0;
  let blank = 0;
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'text' || lines[index + 1]?.kind !== 'text') continue;
    followed += 1;
    if (endsInBlank(line)) blank += 1;
  }
  return blank >= 10 && blank * 5 >= followed;
}

/** Set in so far that it was centred on the page. */
function isCentred({ text }: Line): boolean {
  return /^ {6,}\S/.test(text) && !/\S {2,}\S/.test(text);
}

/** A title by itself, or a note in brackets under one. */
function isTitleLine({ text }: Line): boolean {
  const words = text.trim();
  return words.length < 72 && (/^\(.*\)$/.test(words) || isHeading(words));
}

/** A title too long for one line goes on in the next. */
function goesOn(before: Line, { text }: Line): boolean {
  const title = before.text.trim();
  if (text.trimStart().startsWith('(')) return false;
  if (title.length > 60 || /[-,]$|\b(?:and|of|to|the|for|in|by)$/i.test(title)) return true;
  return /^\s/.test(text) && startsSmall(text.trimStart());
}

export function textBlock(text: string, lines: readonly Line[]): TextBlock {
  const first = lines[0] as Line;
  const last = lines.at(-1) as Line;
  const second = lines[1];
  if (second !== undefined && /^\s*[^\s(]\s*$/.test(first.text) && LONE_MARK.test(first.text))
    return { ...textBlock(text, lines.slice(1)), kind: 'list-item' };
  const mark = LIST_MARK.exec(first.text)?.[0].length;
  const hashes = HASH_MARK.exec(first.text)?.[0].length;
  const start = first.start + (mark ?? hashes ?? first.text.length - first.text.trimStart().length);
  const span = { start, end: last.end - (last.text.length - last.text.trimEnd().length) };
  if (mark !== undefined) return { kind: 'list-item', span };
  if (hashes !== undefined) return { kind: 'heading', span };
  const isTitle = isHeading(text.slice(span.start, span.end));
  if (FOOTNOTE_MARK.test(`${first.text}\n${second?.text ?? ''}`) && !isTitle)
    return { kind: 'footnote', span };
  return { kind: isTitle ? 'heading' : 'paragraph', span };
}

const SMALL_WORDS = /^(?:a|an|and|as|at|by|for|from|in|into|its|of|on|or|per|the|to|under|with)$/;

/** The full stop of a company's name. */
const NAME_ENDING = /\b(?:Inc|Corp|Co|Ltd|N\.[AV]|S\.A|L\.P|INC|CORP|CO|LTD)\.$/;

/** A short line without a full stop, in title case or capitals. */
export function isHeading(content: string): boolean {
  if (content.length > 260 || content.includes('://')) return false;
  if (/[.,;:]$/.test(content) && !NAME_ENDING.test(content)) return false;
  const words = content
    .split(/\s+/)
    .filter((word) => !SMALL_WORDS.test(word))
    .map((word) => word.replace(/^[("“]/, ''))
    .filter(startsWithLetter);
  const capitals = words.filter(startsWithCapital).length;
  return words.length > 0 && capitals * 10 >= words.length * 8;
}

/**
 * A page break cuts a sentence in two: the second half starts in lower case behind an unfinished first. What the page
 * put between them is told as gaps.
 *
 * @param furniture what pages add, in order
 */
export function joinBrokenParagraphs(
  text: string,
  blocks: readonly Block[],
  furniture: readonly Span[] = [],
): readonly Block[] {
  const joined: Block[] = [];
  let next = 0;
  for (const block of blocks) {
    const previous = joined.at(-1);
    const gaps: Span[] = [];
    for (
      let span = furniture[next];
      span !== undefined && span.start < block.span.start;
      span = furniture[next]
    ) {
      if (span.start >= (previous?.span.end ?? 0)) gaps.push(span);
      next += 1;
    }
    if (block.kind === 'paragraph' && previous !== undefined && isCutOff(text, previous, block))
      joined[joined.length - 1] = joinedBlock(previous as TextBlock, block, gaps);
    else joined.push(block);
  }
  return joined;
}

function joinedBlock(first: TextBlock, second: TextBlock, between: readonly Span[]): TextBlock {
  const gaps = [...(first.gaps ?? []), ...between];
  const span = { start: first.span.start, end: second.span.end };
  return { kind: first.kind, span, ...(gaps.length > 0 && { gaps }) };
}

/** An amount goes on behind words that want one. */
const OPEN_END =
  /\b(?:with|to|from|of|than|by|was|were|is|and|or|a|an|the|about|approximately|increased|decreased|declined|rose|fell|grew|versus)$/;
const LONGEST_CAPTION = 40;

function isCutOff(text: string, before: Block, after: Block): boolean {
  if (before.kind === 'table' || before.kind === 'heading') return false;
  const [first, second] = [before, after].map(({ span }) => text.slice(span.start, span.end)) as [
    string,
    string,
  ];
  if (/^[$€£¥]\s?\d/.test(second)) return OPEN_END.test(first) && first.length > LONGEST_CAPTION;
  return startsSmall(second) && (/[,;-]$/.test(first) || endsInWord(first)) && !/^\w+:\/\//.test(second);
}
