/** What a heading, or the paragraph before a list, says of all that follows: of which period it is, and that it is expected. */
import type { TextBlock } from '../../model/document.ts';
import { startsWithCapital } from '../../model/letters.ts';
import type { Period } from '../../model/period.ts';
import { EXPECTS } from './meaning/outlook.ts';
import { MOVED } from './tokens/verbs.ts';

export interface Introduction {
  /** Of the list: `For the third quarter of 2025, we expect:`. */
  readonly period: Period | null;
  /** What a line by itself names for all that follows, if no list does: `Full year 2024 results:`. */
  readonly label: Period | null;
  /** The part of the business that a line by itself names for the next paragraph, or the list. */
  readonly part: string | null;
  /** The part that an item of the list names for the items below it. */
  readonly itemPart: string | null;
  /** Whether what follows the heading, or is listed, is expected. */
  readonly isExpected: { readonly heading: boolean; readonly list: boolean };
}

export const NO_INTRODUCTION: Introduction = {
  period: null,
  label: null,
  part: null,
  itemPart: null,
  isExpected: { heading: false, list: false },
};

/** It is looked for in so many characters before the colon. */
const LONGEST = 240;

/** What holds behind the block, but for the period, which its sentences tell; items of a list use up what labels them. */
export function introducedBy({ kind, span }: TextBlock, text: string, before: Introduction): Introduction {
  if (kind === 'list-item') return { ...before, label: null };
  const words = text.slice(Math.max(span.start, span.end - LONGEST), span.end);
  if (kind === 'heading')
    return { ...NO_INTRODUCTION, isExpected: { heading: EXPECTS.test(words), list: false } };
  const isExpected = { ...before.isExpected, list: introduces(words) && EXPECTS.test(words) };
  return { ...NO_INTRODUCTION, isExpected };
}

/** The marks of notes, and those of Markdown. */
const MARKS = /(?:\s?\(\d{1,2}\)|[¹²³⁴-⁹*_\s]){1,8}$/;

export function introduces(words: string): boolean {
  return words.replace(MARKS, '').endsWith(':');
}

const SORTS =
  /\b(?:results?|highlights?|summary|review|overview|performance|discussion|comparisons?|compared|versus|vs|metrics)\b/;
const SAYS = new RegExp(
  String.raw`\b(?:is|are|was|were|has|have|had|be|been|will|may|can|we|shows?|includes?|expects?|reported|reports|announce[sd]?|sets?|presents?|provides?|follows|following|${MOVED})\b`,
);
const OPENS =
  /^(?:the )?(?:first|second|third|fourth|full|fiscal|three|six|nine|twelve|year|q[1-4]|[1-4]q|h[12]|fy|20\d\d|results?|highlights?)\b/;
const LONGEST_LABEL = 120;

/** Words that sort what follows, as a heading does, set as a paragraph: `Full year 2024 results:`. */
export function isLabel(words: string): boolean {
  const said = words.replace(MARKS, '').replace(/^[*_\s]{1,4}/, '');
  if (said.length > LONGEST_LABEL || !startsWithCapital(said) || /[.!?;,]$/.test(said)) return false;
  const lower = said.toLowerCase();
  return OPENS.test(lower) && SORTS.test(lower) && !SAYS.test(lower);
}

/** Balances in a list have dates of their own. */
export function withPeriod(introduction: Introduction, period: Period | null): Introduction {
  return { ...introduction, period: period?.kind === 'duration' ? period : null };
}

/** The part of the business that a line, or an item above it, names for the block. */
export function partBefore({ kind }: TextBlock, { part, itemPart }: Introduction): string | null {
  if (kind === 'heading') return null;
  return kind === 'list-item' ? (itemPart ?? part) : part;
}

export function isAwaited({ isExpected }: Introduction, { kind }: TextBlock): boolean {
  return isExpected.heading || (kind === 'list-item' && isExpected.list);
}
