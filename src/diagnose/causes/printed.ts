/** Values as they would be printed in the place of a figure. */
import type { Fact } from '../../model/fact.ts';
import type { Figure } from '../../model/figure.ts';
import { exponentOf } from '../../model/printed-scale.ts';
import { absolute, formatAmount, shift, type Amount } from '../../number/amount.ts';
import { groupedLike } from '../../number/grouping.ts';
import { roundTo } from '../../number/rounding.ts';

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
