/**
 * How likely rounding alone is to move a sum by a given distance. Each rounded addend is off by a uniform error; the sum
 * of such errors follows the Irwin-Hall distribution, whose tail is an exact rational number, computed here as one.
 */
import { absolute, compare, powerOfTen, ZERO, type Amount } from './amount.ts';

/** An exact fraction of two integers, denominator positive. */
export interface Chance {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const CERTAIN: Chance = { numerator: 1n, denominator: 1n };

export const ONE_IN_TWENTY = oneIn(20n);
export const ONE_IN_FIFTY = oneIn(50n);
export const ONE_IN_A_HUNDRED = oneIn(100n);
/** Below one in a thousand a difference has almost no innocent explanation. */
export const ONE_IN_A_THOUSAND = oneIn(1_000n);
export const ONE_IN_TEN_THOUSAND = oneIn(10_000n);
export const ONE_IN_A_MILLION = oneIn(1_000_000n);

export function oneIn(denominator: bigint): Chance {
  return { numerator: 1n, denominator };
}

export function isBelow(chance: Chance, limit: Chance): boolean {
  return chance.numerator * limit.denominator < limit.numerator * chance.denominator;
}

export function both(a: Chance, b: Chance): Chance {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

export function complement(a: Chance): Chance {
  return { numerator: a.denominator - a.numerator, denominator: a.denominator };
}

/**
 * The chance that independent errors, uniform in ±`halfWidths[i]`, sum to `distance` or more in magnitude.
 *
 * With `S` the sum of errors shifted to start at zero, `P(S > x) · n! · Π(2h)` is the sum over subsets of addends of
 * `(-1)^|subset| · (rest)^n`; equal widths share a binomial coefficient, so the cost grows with distinct widths.
 */
export function chanceOfReaching(halfWidths: readonly Amount[], distance: Amount): Chance {
  const widths = halfWidths.filter((width) => width.units > 0n);
  if (compare(distance, ZERO) <= 0) return CERTAIN;
  if (widths.length === 0) return { numerator: 0n, denominator: 1n };
  const places = Math.max(distance.places, ...widths.map((width) => width.places));
  const lift = (value: Amount): bigint => absolute(value).units * powerOfTen(places - value.places);
  const halves = widths.map(lift);
  const total = halves.reduce((sum, half) => sum + half, 0n);
  // Upper tail of the sum of uniforms on [0, 2h]: P(S >= total + distance) = P(S <= total - distance).
  const below = total - lift(distance);
  if (below <= 0n) return { numerator: 0n, denominator: 1n };
  const n = halves.length;
  const numerator = 2n * signedVolumes(groupEqual(halves), below, BigInt(n));
  const denominator = halves.reduce((product, half) => product * 2n * half, factorial(n));
  return { numerator, denominator };
}

interface Group {
  readonly width: bigint;
  readonly count: number;
}

function groupEqual(halves: readonly bigint[]): readonly Group[] {
  const counts = new Map<bigint, number>();
  for (const half of halves) counts.set(2n * half, (counts.get(2n * half) ?? 0) + 1);
  return [...counts].map(([width, count]) => ({ width, count }));
}

function signedVolumes(groups: readonly Group[], reach: bigint, power: bigint): bigint {
  const [group, ...rest] = groups;
  if (group === undefined) return reach ** power;
  let sum = 0n;
  let ways = 1n;
  for (let taken = 0; taken <= group.count; taken++) {
    const left = reach - BigInt(taken) * group.width;
    if (left <= 0n) break;
    const volume = ways * signedVolumes(rest, left, power);
    sum += taken % 2 === 0 ? volume : -volume;
    ways = (ways * BigInt(group.count - taken)) / BigInt(taken + 1);
  }
  return sum;
}

function factorial(n: number): bigint {
  let product = 1n;
  for (let factor = 2; factor <= n; factor++) product *= BigInt(factor);
  return product;
}
