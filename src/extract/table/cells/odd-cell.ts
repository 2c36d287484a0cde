/**
 * Numbers that a cell prints otherwise than a number should be: with separators where none belong, a lone parenthesis, or a
 * letter for a digit.
 */
import { LETTERS } from '../../../model/letters.ts';
import { GROUPED } from '../../../number/grouping.ts';

/** Any digits with any separators between them; bounded, for a cell may hold anything. */
export const DIGITS_AND_SEPARATORS = '\\d+(?:,\\d{1,12}){0,8}';

/** A number in groups, or with a point behind it, of which some digits look like one: `4O,515`, `93,34l`. */
const LETTERED = new RegExp(
  `^[^${LETTERS}\\d]{0,6}(?=[OoIl,]{0,14}\\d)[\\dOoIl]{1,3}(?:(?:,[\\dOoIl]{3}){1,5}(?:\\.\\d{1,6})?|\\.\\d{1,6})[^${LETTERS}\\d]{0,4}$`,
);
/** No number is longer. */
const LONGEST = 40;

/** The cell with digits for letters, character for character; `null` where none stands for a digit. */
export function withDigits(text: string): string | null {
  if (text.length > LONGEST || !/[OoIl]/.test(text) || !LETTERED.test(text)) return null;
  return text.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
}

const WELL_GROUPED = new RegExp(`^${GROUPED}(?:\\.\\d+)?$`);
/** Too many digits in a group, or too few before another; `12,5` is a number with a decimal comma. */
const MISGROUPED = /^(?:\d+,\d+,[\d,.]+|\d+,\d{3,}(?:\.\d+)?|\d{4,},\d{2,}(?:\.\d+)?|\d+,\d{1,2}\.\d+)$/;

export function isOddlyGrouped(digits: string): boolean {
  return digits.includes(',') && !WELL_GROUPED.test(digits);
}

/** Separators out of place in what is still a single number, or two that were run together. */
export function isOneNumber(digits: string): boolean {
  return !isOddlyGrouped(digits) || MISGROUPED.test(digits);
}

/** In both parentheses, or in none; of a long number one may have been lost, but `(1` and `2)` are marks. */
export function isEnclosed(sign: string | undefined, close: string | undefined, digits: string): boolean {
  const isOpened = sign !== undefined && /^[(（]/.test(sign);
  const isLong = digits.includes(',') || digits.replace('.', '').length >= 3;
  return isOpened === (close !== undefined) || isLong;
}

export function isNegative(sign: string | undefined, close: string | undefined): boolean {
  return close !== undefined || (sign !== undefined && !sign.startsWith('+'));
}
