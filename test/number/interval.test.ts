import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  absolute,
  amount,
  compare,
  negate as negateAmount,
  parseAmount,
  ZERO,
} from '../../src/number/amount.ts';
import * as intervals from '../../src/number/interval.ts';
import type { Interval } from '../../src/number/interval.ts';
import { amounts, insides, intervals as anyInterval, type Inside } from './arbitrary.ts';
import {
  assertInside,
  assertOrder,
  assertSame,
  exactly,
  greatest,
  least,
  minus,
  over,
  plus,
  rational,
  times,
  type Rational,
} from './rational.ts';

/** `[1.5, 2]` as text is `between('1.5', '2')`. */
function between(lo: string, hi: string): Interval {
  return { lo: parseAmount(lo) ?? ZERO, hi: parseAmount(hi) ?? ZERO };
}

function ends({ lo, hi }: Interval): readonly [Rational, Rational] {
  return [exactly(lo), exactly(hi)];
}

/** Every combination of an end of `a` with an end of `b`. */
function corners(a: Interval, b: Interval, of: (x: Rational, y: Rational) => Rational): readonly Rational[] {
  return ends(a).flatMap((x) => ends(b).map((y) => of(x, y)));
}

const smallest = (x: Rational, y: Rational): Rational => least([x, y]);
const largest = (x: Rational, y: Rational): Rational => greatest([x, y]);

const OPERATIONS: readonly (readonly [
  name: string,
  operation: (a: Interval, b: Interval) => Interval,
  exact: (x: Rational, y: Rational) => Rational,
])[] = [
  ['sum', intervals.add, plus],
  ['difference', intervals.subtract, minus],
  ['product', intervals.multiply, times],
  ['minimum', intervals.minimum, smallest],
  ['maximum', intervals.maximum, largest],
];

describe('intervals of two operands', () => {
  for (const [name, operation, exact] of OPERATIONS) {
    test(`the ${name} holds that of any two values inside`, () => {
      fc.assert(
        fc.property(insides, insides, (a, b) => {
          assertInside(exact(a.value, b.value), operation(a.interval, b.interval));
        }),
      );
    });

    test(`the ${name} is no wider than it must be: both ends are reached`, () => {
      fc.assert(
        fc.property(anyInterval, anyInterval, (a, b) => {
          const [lo, hi] = ends(operation(a, b));
          const reached = corners(a, b, exact);
          assertSame(lo, least(reached));
          assertSame(hi, greatest(reached));
        }),
      );
    });
  }

  test('the quotient holds that of any two values inside', () => {
    fc.assert(
      fc.property(insides, insides, (a: Inside, b: Inside) => {
        const quotient = intervals.divide(a.interval, b.interval);
        if (quotient === undefined) assertInside(rational(0n), b.interval);
        else assertInside(over(a.value, b.value), quotient);
      }),
    );
  });

  test('the quotient is wider than it must be by less than its 39th digit', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const quotient = intervals.divide(a, b);
        if (quotient === undefined) return;
        const [lo, hi] = ends(quotient);
        const exact = corners(a, b, over);
        const share = rational(1n, 10n ** 39n);
        for (const [bound, limit] of [
          [lo, least(exact)],
          [hi, greatest(exact)],
        ] as const) {
          const [off, allowed] = [minus(bound, limit), times(limit, share)];
          assertOrder(times(off, off), times(allowed, allowed));
        }
      }),
    );
  });

  test('the quotient of two values is one where it ends, and two neighbours where it does not', () => {
    const [one, eight, three] = ['1', '-8', '3'].map((text) => intervals.point(parseAmount(text) ?? ZERO));
    assert.ok(one !== undefined && eight !== undefined && three !== undefined);
    assert.deepEqual(intervals.divide(one, eight), between('-0.125', '-0.125'));
    assert.deepEqual(intervals.divide(three, intervals.point(amount(16n, 1))), between('1.875', '1.875'));
    assert.deepEqual(intervals.divide(one, three), between(`0.${'3'.repeat(40)}`, `0.${'3'.repeat(39)}4`));
  });

  test('nothing is divided by what could be zero', () => {
    const one = between('1', '1');
    for (const divisor of [between('-1', '1'), between('0', '1'), between('-1', '0'), between('0', '0')]) {
      assert.equal(intervals.divide(one, divisor), undefined);
    }
    assert.deepEqual(intervals.divide(one, between('-0.5', '-0.25')), between('-4', '-2'));
  });

  test('intervals meet where they share a value, and that is their intersection', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const shared = intervals.intersect(a, b);
        assert.equal(intervals.meets(a, b), shared !== undefined);
        assert.equal(intervals.meets(b, a), shared !== undefined);
        for (const end of [a.lo, a.hi, b.lo, b.hi]) {
          const inBoth = intervals.contains(a, end) && intervals.contains(b, end);
          assert.equal(shared !== undefined && intervals.contains(shared, end), inBoth);
        }
      }),
    );
    const [lower, upper] = [between('1', '2'), between('2', '3')];
    assert.deepEqual(intervals.intersect(lower, upper), between('2', '2'));
    assert.deepEqual([intervals.meets(lower, upper), intervals.meets(upper, lower)], [true, true]);
    assert.equal(intervals.intersect(between('1', '2'), between('2.001', '3')), undefined);
  });
});

describe('intervals of one operand', () => {
  test('scaled, negated and without sign, they hold every value so changed', () => {
    fc.assert(
      fc.property(insides, amounts, ({ interval, value }, factor) => {
        const scaled = intervals.scale(interval, factor);
        assertInside(times(value, exactly(factor)), scaled);
        assert.deepEqual(ends(intervals.scale(interval, amount(-1))), ends(intervals.negate(interval)));
        assertInside(greatest([value, times(value, rational(-1n))]), intervals.magnitude(interval));
      }),
    );
  });

  test('magnitudes begin at zero where the sign is open', () => {
    assert.deepEqual(intervals.magnitude(between('-3', '2')), between('0', '3'));
    assert.deepEqual(intervals.magnitude(between('-3', '1')), between('0', '3'));
    assert.deepEqual(intervals.magnitude(between('-3', '-2')), between('2', '3'));
    assert.deepEqual(intervals.magnitude(between('2', '3')), between('2', '3'));
  });

  test('the distance from zero is that of the nearest value, and nothing where zero is inside', () => {
    assert.deepEqual(intervals.distanceFromZero(between('2', '5')), amount(2));
    assert.deepEqual(intervals.distanceFromZero(between('-5', '-2')), amount(2));
    assert.deepEqual(intervals.distanceFromZero(between('-1', '4')), ZERO);
    fc.assert(
      fc.property(anyInterval, (interval) => {
        const distance = intervals.distanceFromZero(interval);
        assert.equal(distance.units === 0n, intervals.containsZero(interval));
        for (const end of [interval.lo, interval.hi]) assertOrder(exactly(distance), exactly(absolute(end)));
      }),
    );
  });

  test('both ends belong to it', () => {
    const interval = between('-0.5', '1.50');
    for (const text of ['-0.5', '-0.50', '0', '1.5'])
      assert.ok(intervals.contains(interval, parseAmount(text) ?? amount(99)));
    for (const text of ['-0.51', '1.51']) assert.ok(!intervals.contains(interval, parseAmount(text) ?? ZERO));
    assert.ok(intervals.containsZero(between('0', '1')) && intervals.containsZero(between('-1', '0.00')));
    assert.ok(!intervals.containsZero(between('0.01', '1')));
  });

  test('around a value it reaches as far to either side', () => {
    fc.assert(
      fc.property(amounts, amounts, (value, by) => {
        const halfWidth = absolute(by);
        const interval = intervals.around(value, halfWidth);
        assert.equal(
          compare(intervals.width(interval), intervals.width(intervals.around(ZERO, halfWidth))),
          0,
        );
        assert.deepEqual(
          ends(intervals.negate(interval)),
          ends(intervals.around(negateAmount(value), halfWidth)),
        );
      }),
    );
    assert.deepEqual(intervals.around(amount(10), amount(5n, 1)), between('9.5', '10.5'));
  });

  test('a point is written as one number, all else as two ends without trailing zeros', () => {
    assert.equal(intervals.formatInterval(intervals.point(amount(1250n, 2))), '12.5');
    assert.equal(intervals.formatInterval(between('1.0', '1.00')), '1');
    assert.equal(intervals.formatInterval(between('-0.50', '10')), '[-0.5, 10]');
    assert.ok(intervals.isPoint(between('2', '2.0')) && !intervals.isPoint(between('2', '2.01')));
  });
});
