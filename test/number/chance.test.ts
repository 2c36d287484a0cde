import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { amount, parseAmount, shift, ZERO, type Amount } from '../../src/number/amount.ts';
import {
  both,
  CERTAIN,
  chanceOfReaching,
  complement,
  isBelow,
  ONE_IN_A_THOUSAND,
  type Chance,
} from '../../src/number/chance.ts';
import { assertOrder, assertSame, order, plus, rational, same, times, type Rational } from './rational.ts';

function read(text: string): Amount {
  return parseAmount(text) ?? assert.fail(text);
}

function asRational({ numerator, denominator }: Chance): Rational {
  return rational(numerator, denominator);
}

function chance(halfWidths: readonly string[], distance: string): Rational {
  return asRational(chanceOfReaching(halfWidths.map(read), read(distance)));
}

const TEN = Array.from({ length: 10 }, () => '0.5');

/** Areas and volumes worked out by hand: a line, the corners of a square, of a rectangle and of a cube. */
const BY_HAND: readonly (readonly [halfWidths: readonly string[], distance: string, n: bigint, d: bigint])[] =
  [
    [['0.5'], '0.25', 1n, 2n],
    [['0.5'], '0.499', 1n, 500n],
    [['0.5'], '0.5', 0n, 1n],
    [['0.5', '0.5'], '0.5', 1n, 4n],
    [['0.5', '0.5'], '0.9', 1n, 100n],
    [['0.5', '0.5'], '1', 0n, 1n],
    [['1', '0.5'], '1', 1n, 8n],
    [['5', '0.5'], '5', 1n, 40n],
    [['0.5', '0.5', '0.5'], '0.5', 1n, 3n],
    [['0.5', '0.5', '0.5'], '1', 1n, 24n],
    [['500', '500', '500'], '1000', 1n, 24n],
  ];

describe('the chance that rounding errors reach a distance', () => {
  for (const [halfWidths, distance, n, d] of BY_HAND) {
    test(`±${halfWidths.join(' ±')} reach ${distance} with ${n} in ${d}`, () => {
      assertSame(chance(halfWidths, distance), rational(n, d));
    });
  }

  test('ten addends are off by 3 units about once in 200, and by 4 about 3 times in 100,000', () => {
    const three = chance(TEN, '2.5');
    const four = chance(TEN, '3.5');
    assertOrder(rational(45n, 10_000n), three);
    assertOrder(three, rational(55n, 10_000n));
    assertOrder(rational(25n, 1_000_000n), four);
    assertOrder(four, rational(35n, 1_000_000n));
    assert.ok(!isBelow(chanceOfReaching(TEN.map(read), read('2.5')), ONE_IN_A_THOUSAND));
    assert.ok(isBelow(chanceOfReaching(TEN.map(read), read('3.5')), ONE_IN_A_THOUSAND));
  });

  test('it is that of counting all cases', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 12 }), (halves, distance) => {
        const actual = chanceOfReaching(
          halves.map((each) => amount(each)),
          amount(distance),
        );
        assertSame(asRational(actual), byCounting(halves, distance));
      }),
    );
  });

  test('nothing is needed to reach no distance, and exact addends reach no other', () => {
    assert.deepEqual(chanceOfReaching([read('0.5')], ZERO), CERTAIN);
    assert.deepEqual(chanceOfReaching([read('0.5')], amount(-1)), CERTAIN);
    assertSame(asRational(chanceOfReaching([], read('0.1'))), rational(0n));
    assertSame(chance(['0', '0.5', '0.00'], '0.25'), chance(['0.5'], '0.25'));
  });

  const halfWidths = fc.array(
    fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.nat({ max: 2 }))
      .map(([units, places]) => amount(units, places)),
    { minLength: 1, maxLength: 8 },
  );
  const distances = fc
    .tuple(fc.integer({ min: 1, max: 900 }), fc.nat({ max: 2 }))
    .map(([units, places]) => amount(units, places));

  test('it lies between never and always, and falls as the distance grows', () => {
    fc.assert(
      fc.property(halfWidths, distances, (halves, distance) => {
        const near = asRational(chanceOfReaching(halves, distance));
        const far = asRational(chanceOfReaching(halves, { ...distance, units: distance.units + 1n }));
        assertOrder(rational(0n), near);
        assertOrder(near, rational(1n));
        assert.equal(order(far, near), same(near, rational(0n)) ? 0 : -1);
      }),
    );
  });

  test('neither the order of the addends nor the scale of the table changes it', () => {
    fc.assert(
      fc.property(halfWidths, distances, fc.integer({ min: -3, max: 6 }), (halves, distance, scale) => {
        const plain = asRational(chanceOfReaching(halves, distance));
        const scaled = chanceOfReaching(
          halves.toReversed().map((each) => shift(each, scale)),
          shift(distance, scale),
        );
        assertSame(plain, asRational(scaled));
      }),
    );
  });
});

describe('chances', () => {
  const half: Chance = { numerator: 1n, denominator: 2n };
  const third: Chance = { numerator: 2n, denominator: 6n };

  test('a limit itself is not below it', () => {
    assert.ok(isBelow(third, half) && !isBelow(half, third));
    assert.ok(!isBelow({ numerator: 3n, denominator: 3000n }, ONE_IN_A_THOUSAND));
    assert.ok(isBelow({ numerator: 999n, denominator: 1_000_000n }, ONE_IN_A_THOUSAND));
  });

  test('of two independent events, of the opposite', () => {
    assertSame(asRational(both(half, third)), rational(1n, 6n));
    assertSame(asRational(complement(third)), rational(2n, 3n));
    assertSame(asRational(complement(CERTAIN)), rational(0n));
  });
});

/**
 * An error uniform in ±h, moved to start at zero, is a whole number below 2h, each as likely, and a fraction. The whole
 * numbers are counted out; n fractions sum to between k and k + 1 for as many of the n! orders of n things as have k
 * descents, and those are counted out too.
 */
function byCounting(halves: readonly number[], distance: number): Rational {
  const total = halves.reduce((sum, half) => sum + half, 0);
  const orders = permutations(halves.map((_, index) => index));
  const fractionReaches = (least: number): Rational =>
    rational(BigInt(orders.filter((each) => descents(each) >= least).length), BigInt(orders.length));
  const wholes = halves.reduce<readonly number[]>(
    (sums, half) => sums.flatMap((sum) => Array.from({ length: 2 * half }, (_, whole) => sum + whole)),
    [0],
  );
  const share = rational(1n, BigInt(wholes.length));
  const reaches = (threshold: number): Rational =>
    wholes.reduce((sum, whole) => plus(sum, times(share, fractionReaches(threshold - whole))), rational(0n));
  // Below -distance: not at or above total - distance.
  return plus(reaches(total + distance), plus(rational(1n), times(rational(-1n), reaches(total - distance))));
}

function permutations(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) =>
    permutations(items.filter((each) => each !== first)).map((rest) => [first, ...rest]),
  );
}

function descents(items: readonly number[]): number {
  return items.filter((item, index) => index > 0 && item < (items[index - 1] ?? item)).length;
}
