import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseAmount } from '../../src/number/amount.ts';
import { digitsOf, isOneDigitMore, isOneDigitOther } from '../../src/number/digits.ts';

test('the digits of a value are those that are printed, without its sign and point', () => {
  const cases: readonly (readonly [value: string, decimals: number, digits: string])[] = [
    ['12.5', 1, '125'],
    ['-12.5', 1, '125'],
    ['0.0215', 3, '22'],
    ['551300000', -5, '5513'],
  ];
  for (const [value, decimals, digits] of cases)
    assert.equal(digitsOf(parseAmount(value) ?? assert.fail(value), decimals), digits);
});

test('a number has one digit more than another where one of its digits dropped leaves that', () => {
  const pairs: readonly (readonly [long: string, short: string, isMore: boolean])[] = [
    ['1234', '134', true],
    ['1234', '234', true],
    ['1234', '123', true],
    ['1223', '123', true],
    ['1234', '143', false],
    ['1234', '1234', false],
    ['1234', '12', false],
  ];
  for (const [long, short, isMore] of pairs)
    assert.equal(isOneDigitMore(long, short), isMore, `${long} ${short}`);
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,9}$/), fc.nat(8), (long, at) => {
      const place = at % long.length;
      assert.ok(isOneDigitMore(long, long.slice(0, place) + long.slice(place + 1)));
    }),
  );
});

test('two numbers are one digit apart where one is another, or two neighbours have changed places', () => {
  const pairs: readonly (readonly [a: string, b: string, isOther: boolean])[] = [
    ['1234', '1284', true],
    ['1234', '1324', true],
    ['1234', '1432', false],
    ['1234', '1234', false],
    ['1234', '5634', false],
    ['1234', '123', false],
  ];
  for (const [a, b, isOther] of pairs) assert.equal(isOneDigitOther(a, b), isOther, `${a} ${b}`);
});
