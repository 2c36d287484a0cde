/** Values as they would be printed in the place of a figure, and back. */
import type { Fact } from '../model/fact.ts';
import type { Figure } from '../model/figure.ts';
import { absolute, formatAmount, shift, type Amount } from '../number/amount.ts';
import { groupedLike, placesIn } from '../number/grouping.ts';
import { roundTo } from '../number/rounding.ts';

/** The exponent by which the printed number is multiplied: 6 for millions, -2 for per cent. */
export function exponentOf(fact: Fact, figure: Figure): number {
  return placesIn(figure.text) - fact.decimals;
}

/** `value` in the writing of the figure, with `decimals` of its own: separators, and parentheses or minus for a negative. */
export function printAs(value: Amount, decimals: number, fact: Fact, figure: Figure): string {
  const exponent = exponentOf(fact, figure);
  const magnitude = formatAmount(roundTo(absolute(shift(value, -exponent)), decimals + exponent));
  const [whole = '', fraction] = magnitude.split('.');
  const grouped = groupedLike(whole, figure.text);
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  if (value.units >= 0n) return text;
  const sign = /^[-−△]/.exec(figure.text)?.[0];
  return sign === undefined ? `(${text})` : `${sign === '△' ? sign : '-'}${text}`;
}
