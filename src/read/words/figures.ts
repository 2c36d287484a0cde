/** Which cells hold a figure, by what they print. */
import { CURRENCY_LETTERS, CURRENCY_SIGN, mayHoldMark } from '../../model/currency-marks.ts';

export const CURRENCY = `${CURRENCY_SIGN}|${CURRENCY_LETTERS}`;

/**
 * Whether a text is a figure, for a layout that says what figures look like there. The letters of currencies take V8 long to
 * compile, and are looked for only where there are letters.
 *
 * @param pattern of a figure, with the mark of a currency in it
 */
export function figureTest(pattern: (mark: string) => RegExp): (text: string) => boolean {
  // Without letters before its digits, a figure has no other marks than these.
  const plain = pattern('[$€£¥₩₹]');
  const lettered = pattern(`(?:${CURRENCY})`);
  return (text) => plain.test(text) || (mayHoldMark(text) && lettered.test(text));
}

const isNumber = figureTest(
  (mark) =>
    new RegExp(
      `^(?:${mark})?[-–−△↑↓▼(\\s]{0,4}(?:${mark})?[-–−△\\s]{0,3}(?:\\d[\\d,.]*(?:\\s\\d{3}(?!\\d))*(?:[.,]\\d+)?|\\.\\d+)\\s?%?\\s?\\)?(?:\\s?%|bn|mn|m|k|p)?(?:\\s?\\^\\{[^}]*\\})*$`,
      'i',
    ),
);
const PLAIN_NIL = /^[$€£¥₩₹]?\s?[-–—−]{1,3}\s?%?$/;
const NIL = new RegExp(`^(?:${CURRENCY})?\\s?[-–—−]{1,3}\\s?%?$`, 'i');
/** `31.12.2023` */
const DATE = /^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$/;
/** What is longer is no figure, and need not be looked at. */
const LONGEST_FIGURE = 60;

/** A number by itself, with or without its marks. */
export function isFigure(text: string): boolean {
  if (text.length > LONGEST_FIGURE || DATE.test(text)) return false;
  return isNumber(text);
}

/** A figure, or the dash that stands for none. */
export function isAmount(text: string): boolean {
  return isFigure(text) || isNil(text);
}

/** No mark of a currency is longer than these and a dash. */
const LONGEST_NIL = 14;

function isNil(text: string): boolean {
  return PLAIN_NIL.test(text) || (text.length <= LONGEST_NIL && /[-–—−]/.test(text) && NIL.test(text));
}

const MARK = new RegExp(`^(?:${CURRENCY})$`, 'i');
/** `(U.S. \\$` */
const LONGEST_OPENING = 10;

/** A currency mark, a parenthesis that opens, or both, which a figure follows. */
export function opensFigure(text: string): boolean {
  if (text === '' || text.length > LONGEST_OPENING) return false;
  const parts = text.split('(').map((part) => part.trim());
  return (
    parts.length <= 2 && parts.every((part) => part === '' || /^[$€£¥₩₹]$/.test(part) || MARK.test(part))
  );
}
