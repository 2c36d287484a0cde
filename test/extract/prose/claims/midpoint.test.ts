/** What a sentence calls the middle of a range it has just given. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { claimed } from '../../reading.ts';

describe('the middle of a range', () => {
  const cases: readonly (readonly [sentence: string, claims: readonly string[]])[] = [
    [
      'Revenue is expected to be $47 billion to $51 billion, or $49 billion at the midpoint.',
      ['midpoint, figure 49, low 47, high 51'],
    ],
    [
      'We expect revenue between $47 million and $51 million, implying a midpoint of $49 million.',
      ['midpoint, figure 49, low 47, high 51'],
    ],
    // The first end says nothing of its scale.
    ['We expect revenue of $47 - 51 billion, or $49 billion at the midpoint.', []],
    // Of something else.
    ['We expect revenue of $47 million to $51 million, or 12% at the midpoint.', []],
    ['We expect revenue of $47 million to $51 million, or $49 million.', []],
  ];
  for (const [sentence, claims] of cases)
    test(sentence, () => {
      assert.deepEqual(claimed(sentence), claims);
    });
});
