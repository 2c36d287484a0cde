/**
 * Division with directed rounding on scaled integers, so that a pair of quotients encloses the exact one. Thousands of
 * them are made in every audit, and a division of integers takes a hundredth of the time of one of decimals.
 */
import { type Amount, magnitude, powerOfTen, ZERO } from './amount.ts';

/** Significant digits of a quotient: far beyond any printed figure, so that enclosure costs no verdict. */
const DIGITS = 40;

/** The largest amount of 40 significant digits that is not above `numerator / denominator`. */
export function quotientDown(numerator: Amount, denominator: Amount): Amount {
  return quotient(numerator, denominator, 'down');
}

/** The smallest amount of 40 significant digits that is not below `numerator / denominator`. */
export function quotientUp(numerator: Amount, denominator: Amount): Amount {
  return quotient(numerator, denominator, 'up');
}

/** @throws RangeError on division by zero */
function quotient(numerator: Amount, denominator: Amount, direction: 'down' | 'up'): Amount {
  if (denominator.units === 0n) throw new RangeError('a quotient by zero is not finite');
  if (numerator.units === 0n) return ZERO;
  const isNegative = numerator.units < 0n !== denominator.units < 0n;
  const { units, places, isExact } = divideMagnitudes(numerator, denominator);
  if (isExact) return trimmed(isNegative ? -units : units, places);
  const isAway = (direction === 'up') !== isNegative;
  const rounded = isAway ? units + 1n : units;
  return atPlaces(isNegative ? -rounded : rounded, places);
}

interface Cut {
  /** The first 40 digits. */
  readonly units: bigint;
  readonly places: number;
  /** Nothing was cut off. */
  readonly isExact: boolean;
}

function divideMagnitudes(numerator: Amount, denominator: Amount): Cut {
  const over = magnitude(numerator.units);
  const under = magnitude(denominator.units);
  // One digit more than needed where the estimate of the length is one short.
  const shift = DIGITS - (over.toString().length - under.toString().length);
  const dividend = shift > 0 ? over * powerOfTen(shift) : over;
  const divisor = shift < 0 ? under * powerOfTen(-shift) : under;
  const digits = dividend / divisor;
  const isEven = digits * divisor === dividend;
  const places = shift + numerator.places - denominator.places;
  if (digits < powerOfTen(DIGITS)) return { units: digits, places, isExact: isEven };
  const cut = digits / 10n;
  return { units: cut, places: places - 1, isExact: isEven && cut * 10n === digits };
}

function atPlaces(units: bigint, places: number): Amount {
  return places >= 0 ? { units, places } : { units: units * powerOfTen(-places), places: 0 };
}

/** An exact quotient without the zeros it was lengthened by. */
function trimmed(units: bigint, places: number): Amount {
  let [left, at] = [units, places];
  for (const step of [32, 16, 8, 4, 2, 1]) {
    const power = powerOfTen(step);
    if (left % power !== 0n) continue;
    left /= power;
    at -= step;
  }
  return atPlaces(left, at);
}
