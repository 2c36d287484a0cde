/** What stands on a line that may be one cell of a table, and which lines make a row. */
import { CURRENCY_LETTERS, CURRENCY_SIGN, SCALE_WORD } from '../../../../model/currency-marks.ts';
import { hasLetter } from '../../../../model/letters.ts';
import { GROUPED } from '../../../../number/grouping.ts';
import type { Line } from '../../lines.ts';
import { isYear, MONTH_NAMES } from '../../../../calendar/dates.ts';
import { figureTest } from '../../../words/figures.ts';

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
/** A whole date or the mark of a span, `2Q FY2017`, `9M 2025`, is the head of one column, as a year is. */
const DATE = new RegExp(
  String.raw`^(?:${MONTH_NAMES} \d{1,2}, (?:19|20)\d{2}|\d{1,2} ${MONTH_NAMES} (?:19|20)\d{2}|\d{1,2}([./-])\d{1,2}\1(?:19|20)\d{2})$`,
  'i',
);
const MARK = /^(?:Q[1-4]|[1-4]Q|H[12]|[12]H|[69]M|FY)[-/ ]?(?:FY)?['’ ]?(?:(?:19|20)\d{2}|\d{2})$/i;
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
    if (isSentence(text) || isColumnHead(cells, first)) return undefined;
    first += 1;
  }
  let end = first;
  while (cells[end]?.kind === 'figure' || (cells[end]?.kind === 'mark' && end - first < usual)) end += 1;
  if (end === first || (first === start && cells[first]?.kind === 'mark')) return undefined;
  return { start, first, figures: Array.from({ length: end - first }, (_, at) => first + at), end };
}

/** `2024`, `September 30, 2024`, `2Q FY2017`. */
export function isDated(text: string): boolean {
  return isYear(text) || MARK.test(text) || DATE.test(text);
}

/** A year or a currency; a whole date may be a caption, too, where no other head follows. */
function isColumnHead(cells: readonly CellLine[], at: number): boolean {
  const [text = '', next = ''] = [at, at + 1].map((index) => cells[index]?.line.text.trim());
  if (isYear(text) || CURRENCY.test(text)) return true;
  return isDated(text) && (isDated(next) || CURRENCY.test(next));
}

/** `Ordinary shares (US$0.0001 par value; 500,000 shares authorized …)`: as long as a sentence, and a caption. */
const SHARE_CAPITAL =
  /^(?:(?:class [a-z]|series [a-z\d]{1,2}|convertible|redeemable|treasury|preferred|preference|common|ordinary|capital) )*(?:shares?|stock)\b.{0,40}?\b(?:par|nominal) value\b/i;
const LONGEST_CAPTION = 400;

export function isSentence(text: string): boolean {
  const words = text.trim();
  if (words.length < LONGEST_CAPTION && !words.endsWith('.') && SHARE_CAPITAL.test(words)) return false;
  // Captions without a stop may be long: `Weighted average number of ordinary shares used in computing …`.
  const isLong = words.length > 110 || (words.length > 72 && /[.,;]$|[.;] |\d/.test(words));
  return isLong || (/[.;]$/.test(words) && words.length > 40) || /^[•●▪]/.test(words);
}
