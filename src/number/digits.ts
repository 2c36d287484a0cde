/** Numbers as the digits that are written, and how they differ by a slip of the hand. */
import { absolute, shift, type Amount } from './amount.ts';
import { roundTo } from './rounding.ts';

/** A value as printed to `decimals` places, without its sign and decimal point. */
export function digitsOf(value: Amount, decimals: number): string {
  return String(roundTo(shift(absolute(value), decimals), 0).units);
}

/** Whether one digit dropped from `long` leaves `short`. */
export function isOneDigitMore(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  return long.slice(at + 1) === short.slice(at);
}

/** Whether one digit is another, or two beside each other have changed places. */
export function isOneDigitOther(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differing = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first, second, third] = differing;
  if (first === undefined || third !== undefined) return false;
  return second === undefined || (second === first + 1 && a[first] === b[second] && a[second] === b[first]);
}
