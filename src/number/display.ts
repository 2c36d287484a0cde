/** Amounts and quotients as text for people, by decimal.js. */
import { Decimal } from 'decimal.js';
import { formatAmount, type Amount } from './amount.ts';

/** Wide enough for any quotient; the default of 20 digits would round before the places are known. */
const Display = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

/**
 * Plain decimal text with at least `least` and at most `most` digits behind the point, rounded half up, thousands
 * grouped by commas.
 */
export function displayAmount(value: Amount, least: number, most: number): string {
  const rounded = new Display(formatAmount(value)).toDecimalPlaces(most);
  const text = rounded.toFixed(Math.max(least, rounded.decimalPlaces()));
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
