/** The format General: as many digits as eleven characters hold, else a power of ten. */
import { type Amount, magnitude } from '../../../number/amount.ts';
import { digitsOf, orderOf, rounded } from './decimal.ts';

const WIDTH = 11;
/** Digits of a number printed with a power of ten, behind the point. */
const MANTISSA = 5;

export function formatGeneral(value: Amount): string {
  const sign = value.units < 0n ? '-' : '';
  if (value.units === 0n) return '0';
  const order = orderOf(value);
  if (order >= WIDTH) return sign + withPower(value);
  const places = Math.max(0, WIDTH - Math.max(order, 0) - 2);
  const text = plainText(value, places);
  // A small number that would lose all its digits, or most of them.
  const isLost = order < -4 && text !== plainText(value, value.places);
  return sign + (isLost ? withPower(value) : text);
}

function plainText(value: Amount, places: number): string {
  const { whole, fraction } = digitsOf(value, Math.min(places, value.places));
  const kept = fraction.replace(/0+$/, '');
  return (whole === '' ? '0' : whole) + (kept === '' ? '' : `.${kept}`);
}

function withPower(value: Amount): string {
  const fit = rounded(value, MANTISSA - orderOf(value));
  const order = orderOf(fit);
  const digits = magnitude(fit.units).toString().replace(/0+$/, '');
  const power = `E${order < 0 ? '-' : '+'}${String(Math.abs(order)).padStart(2, '0')}`;
  return `${digits.charAt(0)}${digits.length > 1 ? `.${digits.slice(1)}` : ''}${power}`;
}
