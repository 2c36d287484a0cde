/**
 * Division with directed rounding, by decimal.js: two private constructors that round towards minus and plus infinity,
 * so that a pair of quotients encloses the exact one.
 */
import { Decimal } from 'decimal.js';
import { formatAmount, parseAmount, type Amount } from './amount.ts';

/** Significant digits of a quotient: far beyond any printed figure, so that enclosure costs no verdict. */
const DIGITS = 40;

const Down = Decimal.clone({ precision: DIGITS, rounding: Decimal.ROUND_FLOOR });
const Up = Decimal.clone({ precision: DIGITS, rounding: Decimal.ROUND_CEIL });

/** The largest amount of 40 significant digits that is not above `numerator / denominator`. */
export function quotientDown(numerator: Amount, denominator: Amount): Amount {
  return fromDecimal(new Down(toText(numerator)).div(new Down(toText(denominator))));
}

/** The smallest amount of 40 significant digits that is not below `numerator / denominator`. */
export function quotientUp(numerator: Amount, denominator: Amount): Amount {
  return fromDecimal(new Up(toText(numerator)).div(new Up(toText(denominator))));
}

function toText(value: Amount): string {
  return value.places === 0 ? value.units.toString() : formatAmount(value);
}

function fromDecimal(value: Decimal): Amount {
  const parsed = parseAmount(value.toFixed());
  if (parsed === undefined) throw new RangeError(`quotient is not finite: ${value.toString()}`);
  return parsed;
}
