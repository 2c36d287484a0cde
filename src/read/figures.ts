/** Which cells hold a figure, by what they print. */
import { CURRENCY_LETTERS, CURRENCY_SIGN } from '../model/currency-marks.ts';

export const CURRENCY = `${CURRENCY_SIGN}|${CURRENCY_LETTERS}`;
const FIGURE = new RegExp(
  `^(?:${CURRENCY})?[-–−△↑↓▼(\\s]{0,4}(?:${CURRENCY})?[-–−△\\s]{0,3}(?:\\d[\\d,.]*(?:\\s\\d{3}(?!\\d))*(?:[.,]\\d+)?|\\.\\d+)\\s?%?\\s?\\)?(?:\\s?%|bn|mn|m|k|p)?(?:\\s?\\^\\{[^}]*\\})*$`,
  'i',
);
const NIL = new RegExp(`^(?:${CURRENCY})?\\s?[-–—−]{1,3}\\s?%?$`, 'i');
/** `31.12.2023` */
const DATE = /^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$/;
/** What is longer is no figure, and need not be looked at. */
const LONGEST_FIGURE = 60;

/** A number by itself, with or without its marks. */
export function isFigure(text: string): boolean {
  return text.length <= LONGEST_FIGURE && FIGURE.test(text) && !DATE.test(text);
}

/** A figure, or the dash that stands for none. */
export function isAmount(text: string): boolean {
  return isFigure(text) || (text.length <= LONGEST_FIGURE && NIL.test(text));
}
