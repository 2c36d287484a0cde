import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  absolute,
  add,
  amount,
  compare,
  equals,
  formatAmount,
  isZero,
  larger,
  multiply,
  negate,
  normalise,
  parseAmount,
  powerOfTen,
  shift,
  smaller,
  subtract,
} from '../../src/number/amount.ts';
import { amounts } from './arbitrary.ts';
import { assertSame, exactly, minus, order, plus, rational, times } from './rational.ts';

const READABLE: readonly (readonly [text: string, units: bigint, places: number])[] = [
  ['0', 0n, 0],
  ['12.50', 1250n, 2],
  ['-0.05', -5n, 2],
  ['+7', 7n, 0],
  ['007', 7n, 0],
  ['5.', 5n, 0],
  ['-0', 0n, 0],
  ['123456789012345678901234567890.1', 1234567890123456789012345678901n, 1],
];

const UNREADABLE = [
  '',
  '-',
  '.',
  '.5',
  '1,234',
  '1e3',
  ' 1',
  '1 ',
  '1\n',
  '--1',
  '1.2.3',
  '٣',
  '0x10',
  'NaN',
  '12n',
];

describe('reading and writing amounts', () => {
  for (const [text, units, places] of READABLE) {
    test(`${text} is ${units} units of ${places} places`, () => {
      assert.deepEqual(parseAmount(text), { units, places });
    });
  }

  test('what is not plain decimal text is no amount', () => {
    assert.deepEqual(
      UNREADABLE.filter((text) => parseAmount(text) !== undefined),
      [],
    );
  });

  test('what is written reads back with the same units and places', () => {
    fc.assert(fc.property(amounts, (value) => assert.deepEqual(parseAmount(formatAmount(value)), value)));
  });

  test('what is read is written as it was, trailing zeros included', () => {
    const texts = fc.stringMatching(/^-?(?:0|[1-9]\d{0,30})\.\d{1,12}$/).filter((text) => /[1-9]/.test(text));
    fc.assert(fc.property(texts, (text) => assert.equal(formatAmount(parseAmount(text) ?? amount(0)), text)));
  });

  test('digits behind the point are filled up with zeros before them', () => {
    assert.equal(formatAmount(amount(-5n, 3)), '-0.005');
    assert.equal(formatAmount(amount(0n, 2)), '0.00');
    assert.equal(formatAmount(amount(100n, 2)), '1.00');
  });
});

describe('arithmetic of amounts', () => {
  test('sums, differences and products are exact', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        assertSame(exactly(add(a, b)), plus(exactly(a), exactly(b)));
        assertSame(exactly(subtract(a, b)), minus(exactly(a), exactly(b)));
        assertSame(exactly(multiply(a, b)), times(exactly(a), exactly(b)));
      }),
    );
  });

  test('a sum keeps the places of the finer addend', () => {
    assert.deepEqual(add(amount(150n, 2), amount(5n, 1)), { units: 200n, places: 2 });
    assert.deepEqual(add(amount(1), amount(-1n, 3)), { units: 999n, places: 3 });
  });

  test('the sign is turned and taken away exactly', () => {
    fc.assert(
      fc.property(amounts, (value) => {
        assertSame(exactly(negate(value)), times(exactly(value), rational(-1n)));
        assert.deepEqual(absolute(value), value.units < 0n ? negate(value) : value);
      }),
    );
  });

  test('shifting moves the point by any number of places, never to fewer than none', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: -9, max: 9 }), (value, exponent) => {
        const moved = shift(value, exponent);
        const power =
          exponent < 0 ? rational(1n, 10n ** BigInt(-exponent)) : rational(10n ** BigInt(exponent));
        assertSame(exactly(moved), times(exactly(value), power));
        assert.equal(moved.places >= 0, true);
      }),
    );
  });

  test('order is that of the values, whatever the places', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const expected = order(exactly(a), exactly(b));
        assert.equal(compare(a, b), expected);
        assert.equal(equals(a, b), expected === 0);
        assertSame(exactly(smaller(a, b)), exactly(expected <= 0 ? a : b));
        assertSame(exactly(larger(a, b)), exactly(expected >= 0 ? a : b));
      }),
    );
    assert.ok(equals(amount(1), amount(1000n, 3)));
    assert.ok(isZero(amount(0n, 4)) && !isZero(amount(1n, 4)));
  });

  test('normalising drops the zeros at the end and nothing else', () => {
    assert.deepEqual(normalise(amount(12500n, 4)), { units: 125n, places: 2 });
    assert.deepEqual(normalise(amount(1200n, 0)), { units: 1200n, places: 0 });
    assert.deepEqual(normalise(amount(0n, 5)), { units: 0n, places: 0 });
    fc.assert(
      fc.property(amounts, (value) => {
        const plain = normalise(value);
        assertSame(exactly(plain), exactly(value));
        assert.equal(plain.places > 0 && plain.units % 10n === 0n, false);
      }),
    );
  });

  test('powers of ten are the same in whatever order they are asked for', () => {
    for (const exponent of [40, 0, 7, 41, 1]) assert.equal(powerOfTen(exponent), 10n ** BigInt(exponent));
  });
});
