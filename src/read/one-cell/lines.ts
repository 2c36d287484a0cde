/** What stands on a line that may be one cell of a table, and which lines make a row. */
import { CURRENCY_LETTERS, CURRENCY_SIGN, SCALE_WORD } from '../../model/currency-marks.ts';
import { hasLetter } from '../../model/letters.ts';
import { GROUPED } from '../../number/grouping.ts';
import type { Line } from '../text-lines.ts';
import { isYear } from '../../calendar/dates.ts';
import { figureTest } from '../figures.ts';

export interface CellLine {
  readonly line: Line;
  /**
   * `mark` is a bracketed number before words, a figure or the mark of a note; `break` is what no table goes over;
   * `blank` also is a page's number or running head.
   */
  readonly kind: 'figure' | 'mark' | 'words' | 'blank' | 'break';
}

/** A row: captions from `start`, figures from `first`, up to `end`; all are indexes of lines. */
export interface Group {
  readonly start: number;
  readonly first: number;
  readonly figures: readonly number[];
  readonly end: number;
}

const OPENS_FIGURE = /^[\d($€£¥₩₹+.\-–—−A-EGHIJKMNPRSTUZn]/;
const NOTES = '(?: ?\\((?:[a-zA-Z]|\\d{1,2})\\)|\\*){0,3}';
const isFigure = figureTest(
  (mark) =>
    new RegExp(
      `^\\(?(?:${mark}\\s?)?[-–−△↑↓▼+]?\\(?(?:${mark}\\s?)?(?:${GROUPED}|\\d+)?(?:\\.\\d+)?(?<=\\d)\\s?(?:%|x|bps|bn|mn|m|k|p)?\\s?\\)?\\s?(?:%|bn|mn|m|k|p)?${NOTES}$`,
    ),
);
const NIL = /^(?:[$€£¥]\s?)?[-–—−]{1,2}\s?%?$|^(?:N\/?A|N\/?M|n\/?a|n\/?m)$/;
export const CURRENCY = new RegExp(
  `^(?:${CURRENCY_LETTERS}|${CURRENCY_SIGN})(?:['’]000s?|\\s?m|\\s?bn|\\s?cr|\\s?k|\\s?['’]?[Mm]illions?|\\s?${SCALE_WORD})?$`,
);
const NOTE_MARK = /^\(\d{1,2}\)$/;

export function kindOf(
  lines: readonly Line[],
  index: number,
  isFurniture: (index: number) => boolean,
): CellLine['kind'] {
  const line = lines[index] as Line;
  if (line.kind === 'blank' || isFurniture(index)) return 'blank';
  if (line.kind === 'tabs' || line.text.startsWith('|')) return 'break';
  const text = line.text.trim();
  if (text.length > 24 || !OPENS_FIGURE.test(text)) return 'words';
  if (NOTE_MARK.test(text) && hasLetter(lines[index + 1]?.text ?? '')) return 'mark';
  return !isYear(text) && (isFigure(text) || NIL.test(text)) ? 'figure' : 'words';
}

/** A caption and the headings above it take no more lines; sentences are no captions. */
const MOST_CAPTION_LINES = 9;

/**
 * The row whose captions begin at `start`, or `undefined` where no figures follow.
 *
 * @param usual how many figures the row before it has
 */
export function groupFrom(cells: readonly CellLine[], start: number, usual: number): Group | undefined {
  let first = start;
  while (cells[first]?.kind === 'words' && first - start < MOST_CAPTION_LINES) {
    const { text } = (cells[first] as CellLine).line;
    if (isSentence(text) || isYear(text.trim()) || CURRENCY.test(text.trim())) return undefined;
    first += 1;
  }
  let end = first;
  while (cells[end]?.kind === 'figure' || (cells[end]?.kind === 'mark' && end - first < usual)) end += 1;
  if (end === first || (first === start && cells[first]?.kind === 'mark')) return undefined;
  return { start, first, figures: Array.from({ length: end - first }, (_, at) => first + at), end };
}

export function isSentence(text: string): boolean {
  const words = text.trim();
  // Captions without a stop may be long: `Weighted average number of ordinary shares used in computing …`.
  const isLong = words.length > 110 || (words.length > 72 && /[.,;:]$|[.;] |\d/.test(words));
  return isLong || (/[.;]$/.test(words) && words.length > 40) || /^[•●▪]/.test(words);
}
