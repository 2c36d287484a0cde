/** Amounts and quotients as text for people. */
import { formatAmount, normalise, powerOfTen, type Amount } from './amount.ts';
import { roundTo } from './rounding.ts';

/**
 * Plain decimal text with at least `least` and at most `most` digits behind the point, rounded half up, thousands
 * grouped by commas.
 */
export function displayAmount(value: Amount, least: number, most: number): string {
  const exact = normalise(value);
  const shown = exact.places > most ? normalise(roundTo(exact, most)) : exact;
  const [whole = '', fraction] = formatAmount(withPlaces(shown, least)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function withPlaces({ units, places }: Amount, least: number): Amount {
  return places >= least ? { units, places } : { units: units * powerOfTen(least - places), places: least };
}
