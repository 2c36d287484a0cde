/** Which of two lists is which, where some have come or gone. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { pairUp } from '../../src/compare/pair-up.ts';

type Letter = readonly [letter: string, place: number];

/** Letters are alike that are the same; each knows its place. */
function pairs(old: string, now: string): readonly (readonly [Letter, Letter])[] {
  const placed = (text: string): readonly Letter[] => [...text].map((letter, place) => [letter, place]);
  return pairUp(placed(old), placed(now), ([a], [b]) => a === b);
}

describe('two lists', () => {
  const cases: readonly (readonly [old: string, now: string, paired: string])[] = [
    ['abc', 'axc', 'aa bx cc'],
    ['abc', 'ac', 'aa cc'],
    ['ac', 'abc', 'aa cc'],
    ['abc', 'xbcd', 'ax bb cc'],
    ['ba', 'a', 'aa'],
    ['', 'abc', ''],
    ['abc', 'cab', 'ac ba cb'],
  ];
  for (const [old, now, paired] of cases)
    test(`${old} and ${now}: ${paired}`, () => {
      assert.equal(
        pairs(old, now)
          .map(([[a], [b]]) => a + b)
          .join(' '),
        paired,
      );
    });

  const lists = fc.stringMatching(/^[abc]{0,7}$/);

  test('are paired in their order, each at most once', () => {
    fc.assert(
      fc.property(lists, lists, (old, now) => {
        const found = pairs(old, now);
        for (const side of [0, 1] as const) {
          const places = found.map((pair) => pair[side][1]);
          assert.deepEqual(
            places,
            [...new Set(places)].toSorted((a, b) => a - b),
          );
        }
      }),
    );
  });

  test('of different length have as many alike as any pairing in order', () => {
    const most = (old: string, now: string): number =>
      old === '' || now === ''
        ? 0
        : Math.max(
            most(old.slice(1), now),
            most(old, now.slice(1)),
            Number(old[0] === now[0]) + most(old.slice(1), now.slice(1)),
          );
    fc.assert(
      fc.property(lists, lists, (old, now) => {
        fc.pre(old.length !== now.length);
        const alike = pairs(old, now).filter(([[a], [b]]) => a === b).length;
        assert.ok(alike >= most(old, now), `${alike} of ${most(old, now)}`);
      }),
    );
  });
});
