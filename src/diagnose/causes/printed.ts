/** Values as they would be printed in the place of a figure. */
import type { Fact } from '../../model/fact.ts';
import type { Figure } from '../../model/figure.ts';
import { exponentOf, SCALE_WORDS } from '../../model/printed-scale.ts';
import { absolute, formatAmount, shift, type Amount } from '../../number/amount.ts';
import { groupedLike } from '../../number/grouping.ts';
import { meets, type Interval } from '../../number/interval.ts';
import { roundingInterval, roundTo } from '../../number/rounding.ts';

/**
 * `212.6 million`, where the same digits with another word of scale are among the values that would do: the word is wrong.
 * `null` where no word stands behind the figure, or none does.
 */
export function inOtherScale(fact: Fact, figure: Figure, meant: Interval): string | null {
  const exponent = exponentOf(fact, figure);
  if (fact.place.kind !== 'prose' || !SCALE_WORDS.has(exponent)) return null;
  for (const [other, word] of SCALE_WORDS) {
    const by = other - exponent;
    const instead = roundingInterval(shift(fact.value, by), fact.decimals - by);
    if (by !== 0 && meets(meant, instead)) return `${figure.text} ${word}`;
  }
  return null;
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
