/** A figure's text taken apart, so that its digits can slip while sign and separators stay well-formed. */
import { compare, negate, parseAmount, subtract, absolute, type Amount } from '../number/amount.ts';
import { GROUPED, groupedLike, placesIn } from '../number/grouping.ts';
import { halfUnit } from '../number/rounding.ts';

export interface Printed {
  /** What stands before the digits: a parenthesis, a minus, or nothing. */
  readonly before: string;
  /** Digits with at most one point, without separators. */
  readonly digits: string;
  readonly after: string;
  /** The number as it was written, whose separators its digits keep. */
  readonly like: string;
}

const SHAPE = new RegExp(`^([(\\-−–△]?)(${GROUPED}(?:\\.\\d+)?|\\d*\\.?\\d+)(\\)?)$`);

/** `undefined` where the text is written in another way. */
export function takeApart(text: string): Printed | undefined {
  const [, before, written, after] = SHAPE.exec(text) ?? [];
  if (before === undefined || written === undefined || after === undefined) return undefined;
  if ((before === '(') !== (after === ')')) return undefined;
  const digits = written.replaceAll(',', '');
  return { before, digits, after, like: written };
}

/** `undefined` where the digits are no number that would be printed: empty, or with a zero in front. */
export function putTogether({ before, digits, after, like }: Printed): string | undefined {
  if (!/^(?:0|[1-9]\d*)?(?:\.\d+)?$/.test(digits) || digits === '') return undefined;
  const [whole = '', fraction] = digits.split('.');
  const grouped = groupedLike(whole, like);
  return before + grouped + (fraction === undefined ? '' : `.${fraction}`) + after;
}

/** The number as it stands there, with its sign and without its scale. */
export function numberIn(text: string): Amount | undefined {
  const printed = takeApart(text);
  const value = printed && parseAmount(printed.digits.replace(/^\./, '0.'));
  if (value === undefined || printed === undefined) return undefined;
  return printed.before === '' ? value : negate(value);
}

/** Whether a reader of `instead` takes another number from it than rounding explains. */
export function differs(printed: string, instead: string): boolean {
  const [was, is] = [numberIn(printed), numberIn(instead)];
  if (was === undefined || is === undefined) return false;
  return compare(absolute(subtract(is, was)), halfUnit(placesIn(printed))) > 0;
}
