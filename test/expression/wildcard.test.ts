import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { fitsWildcard } from '../../src/expression/wildcard.ts';

describe('fitsWildcard', () => {
  const cases: readonly (readonly [pattern: string, text: string, fits: boolean])[] = [
    ['balance-sheet/equation', 'balance-sheet/equation', true],
    ['balance-sheet/equation', 'balance-sheet/equations', false],
    ['balance-sheet/*', 'balance-sheet/equation', true],
    ['balance-sheet/*', 'cash-flows/net', false],
    ['*/equation', 'balance-sheet/equation', true],
    ['q?.html', 'q4.html', true],
    ['q?.html', 'q.html', false],
    ['*.htm*', 'draft.html', true],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['*', '', true],
    ['?', '', false],
    ['', '', true],
    ['', 'a', false],
    ['a.c', 'abc', false],
    ['**', 'a/b', true],
  ];
  for (const [pattern, text, fits] of cases) {
    test(`${pattern} ${fits ? 'fits' : 'does not fit'} ${text}`, () => {
      assert.equal(fitsWildcard(pattern, text), fits);
    });
  }

  test('agrees with a regular expression', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab*?]{0,8}$/), fc.stringMatching(/^[ab]{0,12}$/), (pattern, text) => {
        const expression = new RegExp(`^${pattern.replaceAll(/\*+/g, '.*').replaceAll('?', '.')}$`);
        assert.equal(fitsWildcard(pattern, text), expression.test(text));
      }),
    );
  });

  test('ends soon where many stars fit in many ways', () => {
    const start = process.cpuUsage();
    assert.equal(fitsWildcard(`${'*a'.repeat(200)}*b`, 'a'.repeat(5000)), false);
    assert.ok(process.cpuUsage(start).user < 2_000_000);
  });
});
