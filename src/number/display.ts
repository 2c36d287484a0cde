/** Amounts and quotients as text for people, rounded by decimal.js where they have to be. */
import { Decimal } from 'decimal.js';
import { formatAmount, normalise, powerOfTen, type Amount } from './amount.ts';

/** Wide enough for any quotient; the default of 20 digits would round before the places are known. */
const Display = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

/**
 * Plain decimal text with at least `least` and at most `most` digits behind the point, rounded half up, thousands
 * grouped by commas.
 */
export function displayAmount(value: Amount, least: number, most: number): string {
  const exact = normalise(value);
  const text = exact.places > most ? roundedText(exact, least, most) : formatAmount(withPlaces(exact, least));
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function withPlaces({ units, places }: Amount, least: number): Amount {
  return places >= least ? { units, places } : { units: units * powerOfTen(least - places), places: least };
}

function roundedText(value: Amount, least: number, most: number): string {
  const rounded = new Display(formatAmount(value)).toDecimalPlaces(most);
  return rounded.toFixed(Math.max(least, rounded.decimalPlaces()));
}
