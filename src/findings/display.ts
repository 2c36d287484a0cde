/** Amounts as a reader of the release writes them: in the scale of a printed figure, with its separators. */
import type { Fact } from '../model/fact.ts';
import type { Figure } from '../model/figure.ts';
import { exponentOf } from '../model/printed-scale.ts';
import { currencyOf, PURE, SHARES } from '../model/unit.ts';
import { add, shift, type Amount } from '../number/amount.ts';
import { displayAmount } from '../number/display.ts';
import { groupedLike, groupsLakhs, placesIn } from '../number/grouping.ts';
import type { Interval } from '../number/interval.ts';
import { half } from '../number/rounding.ts';

/** A fact with the figure it was read from. */
export interface Shown {
  readonly fact: Fact;
  readonly figure: Figure;
  /** The heading that tells its row from others of the same caption; empty where the caption is enough. */
  readonly heading: string;
}

/** In the scale of `like`, with at most `extra` digits more than it prints. */
export function show(value: Amount, like: Shown, extra = 0): string {
  const exponent = exponentOf(like.fact, like.figure);
  const least = placesIn(like.figure.text);
  const plain = displayAmount(shift(value, -exponent), least, least + extra);
  const text = plain.replace(/[\d,]+/, (whole) => regrouped(whole, like.figure.text));
  return text + (like.fact.unit === PURE && exponent === -2 ? '%' : '');
}

/** As the figure is written where that counts in lakhs, else by thousands. */
function regrouped(whole: string, like: string): string {
  return groupsLakhs(like) ? groupedLike(whole.replaceAll(',', ''), like) : whole;
}

/** Half the width of an interval, in the scale of `like`. */
export function showTolerance({ lo, hi }: Interval, like: Shown): string {
  const width = half(add(hi, { units: -lo.units, places: lo.places }));
  if (width.units === 0n) return '';
  // The first digit that is not zero is shown, however small.
  const textWith = (extra: number): string => show(width, like, extra).replace(/%$/, '');
  for (const extra of PLACES) {
    const text = textWith(extra);
    if (/[1-9]/.test(text)) return `± ${text}`;
  }
  return `± ${textWith(FEWEST_PLACES)}`;
}

/** More than the figure itself has; the first are those that every tolerance may show. */
const FEWEST_PLACES = 3;
const PLACES = [FEWEST_PLACES, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export function middle({ lo, hi }: Interval): Amount {
  return half(add(lo, hi));
}

const SCALES: ReadonlyMap<number, string> = new Map([
  [3, 'thousands'],
  [5, 'lakhs'],
  [6, 'millions'],
  [7, 'crores'],
  [9, 'billions'],
]);
const CURRENCIES: Readonly<Record<string, string>> = {
  CNY: 'RMB',
  USD: 'US$',
  HKD: 'HK$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  INR: '₹',
  KRW: '₩',
};

/** `RMB thousands`, `US$ per share`, `shares`, `%`. */
export function unitWords(shown: Shown): string {
  const { unit } = shown.fact;
  const code = currencyOf(unit);
  const exponent = exponentOf(shown.fact, shown.figure);
  const scale = SCALES.get(exponent);
  if (unit === PURE) return exponent === -2 ? '%' : (scale ?? '');
  if (unit === SHARES) return scale === undefined ? 'shares' : `${scale} of shares`;
  const currency = code === undefined ? '' : (CURRENCIES[code] ?? code);
  if (unit.includes(`/${SHARES}`)) return `${currency} per share`;
  return [currency, scale].filter((word) => word !== undefined && word !== '').join(' ');
}
