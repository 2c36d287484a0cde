/**
 * What a page adds to a text and no author wrote: page numbers, running heads above them, rules, `(more)`, the tags of
 * EDGAR's text filings. It interrupts sentences and tables, so it must be known before either is read.
 */
import { isRule } from './fixed-width-line.ts';
import type { Line } from './text-lines.ts';

const TAG = /^\s*<\/?(?:TABLE|CAPTION|PAGE|DOCUMENT|TEXT|S|C|FN)>[\s<>SC/]*$/i;
const MORE = /^\s*\(?[-\s]*more[-\s]*\)?\s*$/i;
const BARE_NUMBER = /^\s*(?:[-–—]\s*)?(\d{1,3})(?:\s*[-–—])?\s*$/;
const PAGE_NUMBER = /^\s*(?:[-–—]\s*)?page\s+\d{1,3}(?:\s+of\s+\d{1,3})?(?:\s*[-–—])?\s*$/i;

/** Indexes of the lines that are furniture. */
export function furnitureOf(lines: readonly Line[]): ReadonlySet<number> {
  const furniture = new Set<number>();
  const bare: { readonly index: number; readonly number: number }[] = [];
  for (const [index, { text, kind }] of lines.entries()) {
    if (kind !== 'text' || text.length > 120) continue;
    if (isRule(text) || TAG.test(text) || MORE.test(text)) furniture.add(index);
    else if (PAGE_NUMBER.test(text)) {
      furniture.add(index);
      for (const above of runningHead(lines, index)) furniture.add(above);
    } else {
      const number = BARE_NUMBER.exec(text)?.[1];
      if (number !== undefined && isBeside(lines, index)) bare.push({ index, number: Number(number) });
    }
  }
  for (const index of consecutive(bare)) furniture.add(index);
  return furniture;
}

/** A page's number stands apart from the text at one side at least. */
function isBeside(lines: readonly Line[], index: number): boolean {
  return [lines[index - 1], lines[index + 1]].some((line) => line === undefined || line.kind === 'blank');
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

/** The lines right above a page's number that stand above another one, too. */
function runningHead(lines: readonly Line[], index: number): readonly number[] {
  const head: number[] = [];
  for (let at = index - 1; at >= 0 && index - at < 5; at--) {
    const { kind, text } = lines[at] as Line;
    if (kind !== 'text' || TAG.test(text)) break;
    head.push(at);
  }
  return head;
}
