/**
 * Figures that run off the page, or off what a browser prints of it: a table wider than its paper prints `1,653,3` where
 * `1,653,342` is meant. A letter of which a part is on the paper is written whole, so that a table may reach a point over
 * its page and have all its digits.
 */
import type { Notice } from '../../../model/notice.ts';
import type { Page } from './open.ts';
import type { Word } from './words.ts';
import { isYear } from '../../../calendar/dates.ts';

/** The words of each page without figures that are cut off; what is left of a year still stands over its column. */
export function withoutCutOff(
  words: readonly (readonly Word[])[],
  pages: readonly Page[],
): readonly (readonly Word[])[] {
  const over = words.flatMap((own, index) => own.filter((word) => isOver(word, pages[index])));
  const isWhole = areWhole(over);
  const isBeyond = words.map((own, index) => own.some((word) => isOver(word, pages[index])));
  const edges = words.map((own, index) => {
    if (isBeyond[index] !== true) return edgeOf(own);
    return isWhole ? Infinity : (pages[index]?.width ?? Infinity);
  });
  const known = Math.min(...edges.filter((_, index) => isBeyond[index] !== true));
  return words.map((own, index) => {
    const edge = edges[index] ?? Infinity;
    if (edge < Infinity) return withoutFiguresBeyond(edge, own);
    const ragged = isBeyond[index] === true ? Infinity : raggedEdge(own, known);
    return ragged === Infinity ? own : withoutFiguresBeyond(ragged, own);
  });
}

function isOver({ text, right }: Word, page: Page | undefined): boolean {
  return right > (page?.width ?? Infinity) && DIGIT.test(text);
}

function withoutFiguresBeyond(edge: number, words: readonly Word[]): readonly Word[] {
  const years = new Set(words.filter(({ text }) => isYear(text)).map(({ baseline }) => baseline));
  return words.filter(
    ({ text, right, baseline }) =>
      right <= edge || !DIGIT.test(text) || (OF_YEAR.test(text) && years.has(baseline)),
  );
}

const DIGIT = /\d/;
const OF_YEAR = /^(?:19?|20?|(?:19|20)\d{1,2})$/;
const CUT_YEAR = /^(?:2|20|20\d)$/;

/** Behind which figures are cut off, though the page goes on; infinite where all are whole. */
function edgeOf(words: readonly Word[]): number {
  const reach = words.reduce((most, { right }) => Math.max(most, right), 0);
  const broken = words.filter(
    (word, index) =>
      word.right > reach - word.size &&
      BROKEN.test(word.text) &&
      standsApart(words[index - 1], word) &&
      !goesOn(word, words[index + 1]),
  );
  return broken.length < 2 ? Infinity : Math.min(...broken.map(({ right }) => right)) - ROUNDING;
}

/**
 * Where another page is known to be cut off at an edge, and figures end there, but not under one another as those of a
 * whole column do.
 */
function raggedEdge(words: readonly Word[], edge: number): number {
  if (edge === Infinity) return Infinity;
  const ends = words.flatMap((word, index) => {
    const isNear = word.right > edge - word.size * 0.6 && DIGIT.test(word.text) && !isYear(word.text);
    return isNear && standsApart(words[index - 1], word) ? [word.right] : [];
  });
  const least = Math.min(...ends);
  return Math.max(...ends) - least > FLUSH ? least - ROUNDING : Infinity;
}

const ROUNDING = 0.05;
/** A group of less than three digits at the end, or a bracket that is not closed. */
const BROKEN = /^[^\d\s]{0,3}\d[\d,]*,\d{0,2}$|^\([^\d\s)]{0,3}\d[\d,.]*$/;
/** What closes a figure is the first to be cut off. */
const CLOSED = /[)%]$/;

/** None is broken, and one has its bracket, or the year above them that ends where they do all its digits. */
function areWhole(figures: readonly Word[]): boolean {
  const amounts = figures.filter(({ text }) => !isYear(text));
  const isEdge = ({ text, right, page }: Word): boolean =>
    isYear(text) && amounts.some((each) => each.page === page && Math.abs(each.right - right) < FLUSH);
  return (
    figures.some((word) => CLOSED.test(word.text) || isEdge(word)) &&
    !figures.some(({ text }) => BROKEN.test(text) || CUT_YEAR.test(text))
  );
}

const FLUSH = 0.4;

/** In a column of its own, where a sentence has a blank. */
function standsApart(before: Word | undefined, { left, baseline, size }: Word): boolean {
  if (before === undefined || Math.abs(before.baseline - baseline) > size * 0.3) return true;
  return left - before.right > size * 0.8;
}

/** Something stands beside it, or below it the end of a figure that was too wide for its cell. */
function goesOn({ right, baseline, size }: Word, next: Word | undefined): boolean {
  if (next === undefined) return false;
  const down = next.baseline - baseline;
  if (Math.abs(down) < size * 0.3) return next.left > right - size * 0.3;
  return down > 0 && down < 1.6 * size && next.left < right && /^[\d,.)%]+$/.test(next.text);
}

/** @param count of words that are not read */
export function noticesOfCutOff(count: number): readonly Notice[] {
  if (count === 0) return [];
  const what = count === 1 ? 'a figure' : `${count} figures`;
  const message = `The pages cut off ${what} at their right edge, and what is left of them is not read; make the PDF anew with tables that fit.`;
  return [{ code: 'left-out', message, line: null, span: null }];
}
