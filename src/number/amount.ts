/**
 * An exact decimal amount: `units × 10^-places`, held as a scaled integer because a printed figure is one, and because
 * BigInt arithmetic is both exact by construction and about a hundred times faster than a decimal library.
 */
export interface Amount {
  readonly units: bigint;
  /** Digits behind the decimal point; never negative. */
  readonly places: number;
}

export const ZERO: Amount = { units: 0n, places: 0 };
export const ONE: Amount = { units: 1n, places: 0 };

const POWERS: bigint[] = [1n];

/** 10 to the power of `exponent`, an integer of zero or more. */
export function powerOfTen(exponent: number): bigint {
  for (let next = POWERS.length; next <= exponent; next++) POWERS.push((POWERS[next - 1] as bigint) * 10n);
  return POWERS[exponent] as bigint;
}

export function amount(units: bigint | number, places = 0): Amount {
  return { units: BigInt(units), places };
}

/** Reads plain decimal text (`-1234.50`, no separators); `undefined` where the text is anything else. */
export function parseAmount(text: string): Amount | undefined {
  const match = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(text);
  if (match === null) return undefined;
  const fraction = match[3] ?? '';
  const units = BigInt(`${match[2]}${fraction}`);
  return { units: match[1] === '-' ? -units : units, places: fraction.length };
}

/** Units of `value` when counted in `places` digits, which must not be fewer than it has. */
function unitsAt(value: Amount, places: number): bigint {
  return value.places === places ? value.units : value.units * powerOfTen(places - value.places);
}

export function add(a: Amount, b: Amount): Amount {
  if (a.places === b.places) return { units: a.units + b.units, places: a.places };
  const places = Math.max(a.places, b.places);
  return { units: unitsAt(a, places) + unitsAt(b, places), places };
}

export function subtract(a: Amount, b: Amount): Amount {
  if (a.places === b.places) return { units: a.units - b.units, places: a.places };
  return add(a, negate(b));
}

export function multiply(a: Amount, b: Amount): Amount {
  return { units: a.units * b.units, places: a.places + b.places };
}

export function negate(a: Amount): Amount {
  return { units: -a.units, places: a.places };
}

export function absolute(a: Amount): Amount {
  return a.units < 0n ? negate(a) : a;
}

/** Without its sign. */
export function magnitude(units: bigint): bigint {
  return units < 0n ? -units : units;
}

/** Moves the decimal point: `a × 10^exponent`. */
export function shift(a: Amount, exponent: number): Amount {
  const places = a.places - exponent;
  return places >= 0 ? { units: a.units, places } : { units: a.units * powerOfTen(-places), places: 0 };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Amount, b: Amount): number {
  const places = Math.max(a.places, b.places);
  const left = a.places === places ? a.units : unitsAt(a, places);
  const right = b.places === places ? b.units : unitsAt(b, places);
  return left < right ? -1 : left > right ? 1 : 0;
}

export function equals(a: Amount, b: Amount): boolean {
  return compare(a, b) === 0;
}

export function isZero(a: Amount): boolean {
  return a.units === 0n;
}

export function smaller(a: Amount, b: Amount): Amount {
  return compare(a, b) <= 0 ? a : b;
}

export function larger(a: Amount, b: Amount): Amount {
  return compare(a, b) >= 0 ? a : b;
}

/** The same value in so many places; the digits behind them must be zeros. */
export function normaliseTo({ units, places }: Amount, fewer: number): Amount {
  return places <= fewer ? { units, places } : { units: units / powerOfTen(places - fewer), places: fewer };
}

/** The same value without trailing zeros behind the decimal point. */
export function normalise(a: Amount): Amount {
  let { units, places } = a;
  while (places > 0 && units % 10n === 0n) {
    units /= 10n;
    places -= 1;
  }
  return { units, places };
}

/** Plain decimal text: no separators, no exponent, as many digits behind the point as `places`. */
export function formatAmount(a: Amount): string {
  const digits = magnitude(a.units)
    .toString()
    .padStart(a.places + 1, '0');
  const sign = a.units < 0n ? '-' : '';
  if (a.places === 0) return sign + digits;
  return `${sign}${digits.slice(0, -a.places)}.${digits.slice(-a.places)}`;
}
