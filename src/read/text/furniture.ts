/**
 * What a page adds to a text and no author wrote: page numbers, running heads above them, rules, `(more)`, the tags of
 * EDGAR's text filings. It interrupts sentences and tables, so it must be known before either is read.
 */
import { isRule } from './tables/fixed-width/line.ts';
import type { Line } from './lines.ts';

const TAG =
  /^\s*<\/?(?:TABLE|CAPTION|PAGE|DOCUMENT|TEXT|S|C|FN)>[\s<>SC/]*$|^<\/?(?:TYPE|SEQUENCE|FILENAME|DESCRIPTION|(?:SEC|IMS)-DOCUMENT)>|^-----(?:BEGIN|END) /i;
const isTag = (line: string): boolean => /^\s*<|^-----/.test(line) && TAG.test(line);
const HEADER = /^<(?:SEC|IMS)-HEADER>|^<SUBMISSION>/i;
const HEADER_END = /^<\/(?:SEC|IMS)-HEADER>|^<DOCUMENT>/i;
const LONGEST_HEADER = 500;
const ENCODED = /^begin [0-7]{3} /;
/** Markdown's rules and fences of code; `* * *` and `___` are rules of the page. */
const FENCE = /^ {0,3}(?:```|~~~)|^\s*(?:\*\s?){3,}$/;
const MORE = /^[\s(-]*more[\s)-]*$/i;
const BARE_NUMBER = /^\s*(?:[-–—]\s*)?(\d{1,3})(?:\s*[-–—])?\s*$/;
const PAGE_NUMBER =
  /^\s*-\s*\d{1,3}\s*-\s*$|^\s*(?:[-–—]\s*)?page\s+\d{1,3}(?:\s+of\s+\d{1,3})?(?:\s*[-–—])?\s*$/i;

/** Indexes of the lines that are furniture. */
export function furnitureOf(lines: readonly Line[]): ReadonlySet<number> {
  const furniture = new Set<number>();
  const bare: { readonly index: number; readonly number: number }[] = [];
  const numbered: number[] = [];
  for (let index = 0; index < lines.length; index++) {
    const { text, kind } = lines[index] as Line;
    const end = wrapperEnd(lines, index);
    if (end > index) {
      while (index < end - 1) furniture.add(index++);
      furniture.add(index);
      continue;
    }
    if (kind !== 'text' || text.length > 120) continue;
    if (isRule(text) || isTag(text) || MORE.test(text) || FENCE.test(text)) furniture.add(index);
    else if (/\d/.test(text) && PAGE_NUMBER.test(text)) numbered.push(index);
    else {
      const number = BARE_NUMBER.exec(text)?.[1];
      if (number !== undefined && isBeside(lines, index)) bare.push({ index, number: Number(number) });
    }
  }
  for (const index of [...consecutive(bare), ...numbered, ...runningHeads(lines, numbered)])
    furniture.add(index);
  return furniture;
}

/** Behind the header of a submission, or behind an attached file in letters, that begins at `start`; else `start`. */
function wrapperEnd(lines: readonly Line[], start: number): number {
  const first = lines[start]?.text ?? '';
  if (first.startsWith('<') && HEADER.test(first)) {
    const found = lines.slice(start, start + LONGEST_HEADER).findIndex(({ text }) => HEADER_END.test(text));
    return found < 0 ? start : start + found + 1;
  }
  if (!ENCODED.test(first)) return start;
  let end = start + 1;
  while (end < lines.length && /^[ -`]{1,61}$/.test(lines[end]?.text ?? '')) end += 1;
  return lines[end]?.text.trimEnd() === 'end' ? end + 1 : end;
}

/** A page's number stands apart from the text at one side at least. */
function isBeside(lines: readonly Line[], index: number): boolean {
  const [before, behind] = [lines[index - 1], lines[index + 1]];
  const isPageEnd = behind?.text.startsWith('\f') === true;
  return isPageEnd || [before, behind].some((line) => line === undefined || line.kind === 'blank');
}

interface Page {
  readonly index: number;
  readonly before: Page | undefined;
  readonly count: number;
}

/** The longest run of numbers that count on, one by one; fewer than three are no pages. */
function consecutive(
  candidates: readonly { readonly index: number; readonly number: number }[],
): readonly number[] {
  const last = new Map<number, Page>();
  let longest: Page | undefined;
  for (const { index, number } of candidates) {
    const before = last.get(number - 1);
    const count = (before?.count ?? 0) + 1;
    if (count < (last.get(number)?.count ?? 0)) continue;
    const page: Page = { index, before, count };
    last.set(number, page);
    if (count > (longest?.count ?? 2)) longest = page;
  }
  const pages: number[] = [];
  for (let page = longest; page !== undefined; page = page.before) pages.push(page.index);
  return pages;
}

/** No head of a page has more lines, the blank ones counted. */
const LONGEST_HEAD = 7;

/** The lines above pages' numbers that stand above more than one of them. */
function runningHeads(lines: readonly Line[], numbered: readonly number[]): readonly number[] {
  const numbers = new Set(numbered);
  const above = numbered.flatMap((index) => {
    const head: number[] = [];
    for (let at = index - 1; at > index - LONGEST_HEAD && at >= 0 && !numbers.has(at); at--)
      if (lines[at]?.kind === 'text') head.push(at);
    return head;
  });
  const times = new Map<string, number>();
  const wordsAt = (at: number): string => lines[at]?.text.trim() ?? '';
  for (const at of above) times.set(wordsAt(at), (times.get(wordsAt(at)) ?? 0) + 1);
  return above.filter((at) => (times.get(wordsAt(at)) ?? 0) > 1);
}
