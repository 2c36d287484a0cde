/** What stands right above a table: its title, and notes of its scale, its audit and its period. */
import type { Block } from '../../../model/document.ts';
import { LETTERS, startsWithCapital } from '../../../model/letters.ts';
import { tableKind } from '../heads/kind.ts';
import { readScale } from '../heads/scale.ts';
import { isPeriodLine } from '../heads/stretches.ts';

/** The words that introduce a table: the headings and notes right above it. */
export function introduction(blocks: readonly Block[], index: number, text: string): readonly string[] {
  const words: string[] = [];
  for (let at = index - 1; at >= 0 && words.length < 6; at--) {
    const block = blocks[at] as Block;
    const printed = text.slice(block.span.start, block.span.end);
    const isNote = isIntroNote(printed);
    const isTitle = block.kind === 'heading' || (at === index - 1 && isPlainTitle(printed));
    if (block.kind === 'table' || (!isTitle && !isNote)) break;
    words.unshift(printed);
    if (block.kind === 'heading' && !isNote && tableKind(printed) !== 'other') break;
    if (block.kind === 'heading' && !isNote && words.length > 2) break;
  }
  return words;
}

const PLAIN_TITLE = new RegExp(`^[${LETTERS}]{2,}(?: [^\\d]*)?[${LETTERS}]$`);

/** A few words right above a table that end no sentence: a title which nothing sets off but its place. */
function isPlainTitle(printed: string): boolean {
  if (printed.length >= 70 || /\b(?:continued|contents)\b/i.test(printed)) return false;
  return startsWithCapital(printed) && PLAIN_TITLE.test(printed);
}

/** A note of the scale, the audit or the period: in brackets, or such words alone. */
function isIntroNote(printed: string): boolean {
  if (printed.length >= 400) return false;
  return (
    /^\(|\)$|^\[.*\]$/.test(printed) ||
    /^(?:un)?audited\b/i.test(printed) ||
    isStatementName(printed) ||
    isPeriodLine(printed) ||
    NUMBERED.test(printed) ||
    (readScale(printed) !== null && printed.length < 120)
  );
}

/** `Table 1.`, `Schedule B`: a number alone, which does not part a table from its title. */
const NUMBERED = /^(?:table|schedule|appendix|annex|attachment) (?:\d{1,2}|[a-z])[.:]?$/i;

/** `b. Consolidated statement of income`: a title that is not set in title case. */
export function isStatementName(printed: string): boolean {
  return (
    printed.length < 120 &&
    /\bstatements?\b|\bbalance sheets?\b/i.test(printed) &&
    !/[.;:,]$|\b(?:are|is|was|were|see|refer)\b/i.test(printed) &&
    tableKind(printed) !== 'other'
  );
}

/** The first of the words that names a statement, without the note behind it; else the first. */
export function titleOf(intro: readonly string[]): string {
  const titles = intro.map((words) => words.replace(/\s*\((?:amounts|in|unaudited).*$/is, '').trim());
  const telling = titles.filter((title) => title.length < 200);
  return telling.find((title) => tableKind(title) !== 'other') ?? titles.find((title) => title !== '') ?? '';
}
