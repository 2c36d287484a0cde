/** Blocks of prose to sentences. */
import { CAPITALS } from '../../../model/letters.ts';
import type { Span } from '../../../model/place.ts';

/** Behind a full stop, a note's mark belongs to the sentence; behind a year it may be a bare digit: `2023.1 Net income`. */
const STOP = new RegExp(
  `[.!?]["”’)]?(?<mark>\\^\\{[^{}\\s]{1,4}\\}|[¹²³⁰⁴-⁹]{1,3}|\\(\\d{1,2}\\))?\\s+(?=["“(]?[${CAPITALS}\\d])` +
    `|(?<=(?<![\\d.,]|[$€£¥₹]\\s?)(?:19|20)\\d{2})\\.\\d{1,2}\\s+(?=[${CAPITALS}])`,
  'g',
);

/** Splits a block into sentences: behind a full stop that no abbreviation owns, before a capital. */
export function sentences(text: string, span: Span): readonly Span[] {
  const found: Span[] = [];
  const block = text.slice(span.start, span.end);
  let start = 0;
  for (const stop of block.matchAll(STOP)) {
    if (ABBREVIATION.test(block.slice(Math.max(0, stop.index - 8), stop.index + 1))) continue;
    const mark = stop.groups?.['mark'];
    const end = mark === undefined ? stop.index + 1 : block.indexOf(mark, stop.index) + mark.length;
    found.push({ start: span.start + start, end: span.start + end });
    start = stop.index + stop[0].length;
  }
  found.push({ start: span.start + start, end: span.end });
  return found;
}

/** `Mio. EUR 31` goes on; `EUR 31 Mio.` may end a sentence. */
const ABBREVIATION =
  /(?:(?<!\d\s?)\b(?:Mio|Mrd)|\b(?:Rs|Ps|Nos|Mr|Mrs|Ms|Dr|No|vs|approx|Jr|Sr|St|U\.S|U\.K|E\.U|p\.m|a\.m|[A-Z])|\bNo)\.$/;
