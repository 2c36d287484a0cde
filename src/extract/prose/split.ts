/** Blocks of prose to sentences. */
import type { Span } from '../../model/place.ts';

/** Splits a block into sentences: behind a full stop that no abbreviation owns, before a capital. */
export function sentences(text: string, span: Span): readonly Span[] {
  const found: Span[] = [];
  const pattern = /[.!?]["”’)]?\s+(?=["“(]?[\p{Lu}\d])/gu;
  const block = text.slice(span.start, span.end);
  let start = 0;
  for (const stop of block.matchAll(pattern)) {
    if (ABBREVIATION.test(block.slice(Math.max(0, stop.index - 8), stop.index + 1))) continue;
    found.push({ start: span.start + start, end: span.start + stop.index + 1 });
    start = stop.index + stop[0].length;
  }
  found.push({ start: span.start + start, end: span.end });
  return found;
}

const ABBREVIATION =
  /(?:\b(?:Rs|Ps|Nos|Mr|Mrs|Ms|Dr|No|vs|approx|Jr|Sr|St|U\.S|U\.K|E\.U|p\.m|a\.m|[A-Z])|\bNo)\.$/;
