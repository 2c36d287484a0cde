/** What a heading, or the paragraph before a list, says of all that follows: of which period it is, and that it is expected. */
import type { TextBlock } from '../../model/document.ts';
import type { Period } from '../../model/period.ts';
import { EXPECTS } from './outlook.ts';

export interface Introduction {
  /** Of the list: `For the third quarter of 2025, we expect:`. */
  readonly period: Period | null;
  /** Whether what follows the heading, or is listed, is expected. */
  readonly isExpected: { readonly heading: boolean; readonly list: boolean };
}

export const NO_INTRODUCTION: Introduction = {
  period: null,
  isExpected: { heading: false, list: false },
};

/** It is looked for in so many characters before the colon. */
const LONGEST = 240;

/** What holds behind the block, but for the period, which its sentences tell; items of a list change nothing. */
export function introducedBy({ kind, span }: TextBlock, text: string, before: Introduction): Introduction {
  if (kind === 'list-item') return before;
  const words = text.slice(Math.max(span.start, span.end - LONGEST), span.end);
  if (kind === 'heading') return { period: null, isExpected: { heading: EXPECTS.test(words), list: false } };
  const isExpected = { ...before.isExpected, list: introduces(words) && EXPECTS.test(words) };
  return { period: null, isExpected };
}

export function introduces(words: string): boolean {
  return words.trimEnd().endsWith(':');
}

/** Balances in a list have dates of their own. */
export function withPeriod(introduction: Introduction, period: Period | null): Introduction {
  return { ...introduction, period: period?.kind === 'duration' ? period : null };
}

export function isAwaited({ isExpected }: Introduction, { kind }: TextBlock): boolean {
  return isExpected.heading || (kind === 'list-item' && isExpected.list);
}
