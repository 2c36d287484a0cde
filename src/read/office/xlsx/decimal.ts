/** The decimal number that a cell stores, exact, and its digits as a format asks for them. */
import { type Amount, magnitude, powerOfTen } from '../../../number/amount.ts';

/** Beyond the range of the numbers that a workbook can hold. */
const LARGEST_EXPONENT = 320;

/** `undefined` where the text is no number; `1.85E-2` is one. */
export function parseStored(text: string): Amount | undefined {
  const match = /^([+-]?)(\d{0,400})(?:\.(\d{0,400}))?(?:E([+-]?\d{1,4}))?$/i.exec(text.trim());
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  if (whole + fraction === '' || Math.abs(Number(exponent)) > LARGEST_EXPONENT) return undefined;
  const units = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
  return scaled(units, fraction.length - Number(exponent));
}

function scaled(units: bigint, places: number): Amount {
  return places < 0 ? { units: units * powerOfTen(-places), places: 0 } : { units, places };
}

/** Programs show no more than 15 digits: 0.28499999999999998 is printed as 0.285. */
const SHOWN_DIGITS = 15;

export function asShown(value: Amount): Amount {
  const digits = magnitude(value.units).toString().length;
  return digits <= SHOWN_DIGITS ? value : rounded(value, value.places - (digits - SHOWN_DIGITS));
}

/** To so many places, also negative ones; a half goes away from zero. */
export function rounded(value: Amount, places: number): Amount {
  if (places >= value.places) return value;
  const step = powerOfTen(value.places - places);
  const half = magnitude(value.units) + step / 2n;
  const units = (half / step) * (value.units < 0n ? -1n : 1n);
  return scaled(units, places);
}

/** Digits before and behind the point, without sign; at least `places` of the latter. */
export function digitsOf(
  value: Amount,
  places: number,
): { readonly whole: string; readonly fraction: string } {
  const fit = rounded(value, places);
  const digits = magnitude(fit.units)
    .toString()
    .padStart(fit.places + 1, '0');
  const cut = digits.length - fit.places;
  const whole = digits.slice(0, cut).replace(/^0+/, '');
  return { whole, fraction: digits.slice(cut).padEnd(places, '0') };
}

/** The power of ten of the first digit; 0 for zero. */
export function orderOf(value: Amount): number {
  if (value.units === 0n) return 0;
  return magnitude(value.units).toString().length - 1 - value.places;
}
