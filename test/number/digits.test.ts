import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isOneDigitMore } from '../../src/number/digits.ts';

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
