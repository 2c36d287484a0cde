/**
 * Figures that run off the page, or off what a browser prints of it: a table wider than its paper prints `1,653,3` where
 * `1,653,342` is meant. A letter of which a part is on the paper is written whole, so that a table may reach a point over
 * its page and have all its digits.
 */
import type { Notice } from '../../../model/notice.ts';
import type { Page } from './open.ts';
import type { Word } from './words.ts';

/** The words of a page without figures that are cut off; what is left of a year still stands over its column. */
export function withoutCutOff(words: readonly Word[], page: Page): readonly Word[] {
  const edge = edgeOf(words, page);
  const isCut = ({ text, right }: Word): boolean => right > edge && DIGIT.test(text);
  if (!words.some(isCut)) return words;
  const years = new Set(words.filter(({ text }) => YEAR.test(text)).map(({ baseline }) => baseline));
  return words.filter((word) => !isCut(word) || (OF_YEAR.test(word.text) && years.has(word.baseline)));
}

const DIGIT = /\d/;
const YEAR = /^(?:19|20)\d\d$/;
const OF_YEAR = /^(?:19?|20?|(?:19|20)\d{1,2})$/;

/** Behind which figures are cut off; infinite where all are whole. */
function edgeOf(words: readonly Word[], { width }: Page): number {
  const over = words.filter(({ text, right }) => right > width && DIGIT.test(text) && !OF_YEAR.test(text));
  if (over.length > 0) return areWhole(over) ? Infinity : width;
  const reach = words.reduce((most, { right }) => Math.max(most, right), 0);
  const broken = words.filter(
    (word, index) =>
      BROKEN.test(word.text) &&
      word.right > reach - word.size &&
      standsApart(words[index - 1], word) &&
      !goesOnBelow(word, words[index + 1]),
  );
  return broken.length < 2 ? Infinity : Math.min(...broken.map(({ right }) => right)) - ROUNDING;
}

const ROUNDING = 0.05;
/** A group of less than three digits at the end, or a bracket that is not closed. */
const BROKEN = /^[^\d\s]{0,3}\d[\d,]*,\d{0,2}$|^\([^\d\s)]{0,3}\d[\d,.]*$/;
/** An end that nothing could be cut off from. */
const CLOSED = /,\d{3}$|[)%]$/;

function areWhole(figures: readonly Word[]): boolean {
  const closed = figures.filter(({ text }) => CLOSED.test(text)).length;
  return closed * 2 >= figures.length && !figures.some(({ text }) => BROKEN.test(text));
}

/** In a column of its own, where a sentence has a blank. */
function standsApart(before: Word | undefined, { left, baseline, size }: Word): boolean {
  if (before === undefined || Math.abs(before.baseline - baseline) > size * 0.3) return true;
  return left - before.right > size * 0.8;
}

/** The end of a figure that was too wide for its cell, or its bracket, in a cell or a line of its own. */
function goesOnBelow({ right, baseline, size }: Word, next: Word | undefined): boolean {
  if (next === undefined || !/^[\d,.)%]+$/.test(next.text)) return false;
  const down = next.baseline - baseline;
  return next.left < right + 2 * size && down > -size * 0.3 && down < 1.6 * size;
}

/** @param count of words that are not read */
export function noticesOfCutOff(count: number): readonly Notice[] {
  if (count === 0) return [];
  const what = count === 1 ? 'a figure' : `${count} figures`;
  const message = `The pages cut off ${what} at their right edge, and what is left of them is not read; make the PDF anew with tables that fit.`;
  return [{ code: 'left-out', message, line: null, span: null }];
}
