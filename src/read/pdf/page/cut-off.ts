/** Figures that run off the page: a table wider than its paper prints `1,653,3` where `1,653,342` is meant. */
import type { Notice } from '../../../model/notice.ts';
import type { Page } from './open.ts';
import type { Word } from './words.ts';

/** The words of a page without figures that are cut off; what is left of a year still stands over its column. */
export function withoutCutOff(words: readonly Word[], { width }: Page): readonly Word[] {
  return words.filter(({ text, right }) => right <= width || !/\d/.test(text) || YEAR.test(text));
}

const YEAR = /^(?:1|19|2|20)\d{0,2}$/;

/** @param count of words that are not read */
export function noticesOfCutOff(count: number): readonly Notice[] {
  if (count === 0) return [];
  const what = count === 1 ? 'a figure' : `${count} figures`;
  const message = `The pages cut off ${what} at their right edge, and what is left of them is not read; make the PDF anew with tables that fit.`;
  return [{ code: 'left-out', message, line: null, span: null }];
}
