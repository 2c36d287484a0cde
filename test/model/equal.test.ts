import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isEqual } from '../../src/model/equal.ts';

const UNEQUAL: readonly (readonly [unknown, unknown])[] = [
  [1, 1n],
  [null, {}],
  [[], {}],
  [[1], [1, 2]],
  [{ a: undefined }, {}],
  [{ a: 1 }, { b: 1 }],
  [new Map([[1, 2]]), new Map([[1, 3]])],
  [new Map(), new Set()],
  [new Set([1]), new Set([2])],
  [new Map(), {}],
  [() => 1, () => 1],
  [{ a: { b: [1n] } }, { a: { b: [2n] } }],
];

describe('equal values', () => {
  for (const [a, b] of UNEQUAL)
    test(`${String(a)} is not ${String(b)}`, () =>
      assert.deepEqual([isEqual(a, b), isEqual(b, a)], [false, false]));

  test('are those that Node finds equal', () => {
    const value = fc.anything({ withBigInt: true, withMap: true, maxDepth: 3, withNullPrototype: false });
    fc.assert(
      fc.property(value, value, (a, b) => {
        // -0 and NaN are no values of ours.
        fc.pre(!/NaN|-0/.test(fc.stringify([a, b])));
        assert.equal(isEqual(a, structuredClone(a)), true);
        if (isEqual(a, b)) assert.ok(isDeepStrictEqual(a, b));
      }),
    );
  });
});
