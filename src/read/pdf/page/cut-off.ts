/** Figures that run off the page: a table wider than its paper prints `1,653,3` where `1,653,342` is meant. */
import type { Notice } from '../../../model/notice.ts';
import type { Page } from './open.ts';
import type { Word } from './words.ts';
import { isYear } from '../../../calendar/dates.ts';

/** The words of a page without figures that are cut off; what is left of a year still stands over its column. */
export function withoutCutOff(words: readonly Word[], { width }: Page): readonly Word[] {
  const isCut = ({ text, right }: Word): boolean => right > width && /\d/.test(text);
  if (!words.some(isCut)) return words;
  const years = new Set(words.filter(({ text }) => isYear(text)).map(({ baseline }) => baseline));
  return words.filter((word) => !isCut(word) || (OF_YEAR.test(word.text) && years.has(word.baseline)));
}

const OF_YEAR = /^(?:19?|20?|(?:19|20)\d{1,2})$/;

/** @param count of words that are not read */
export function noticesOfCutOff(count: number): readonly Notice[] {
  if (count === 0) return [];
  const what = count === 1 ? 'a figure' : `${count} figures`;
  const message = `The pages cut off ${what} at their right edge, and what is left of them is not read; make the PDF anew with tables that fit.`;
  return [{ code: 'left-out', message, line: null, span: null }];
}
