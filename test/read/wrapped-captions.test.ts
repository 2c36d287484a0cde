import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rowsOf } from './blocks.ts';

describe('captions wrapped over lines of plain text', () => {
  test('a caption that had no room for its next word goes on with it, and heads no row', () => {
    const text = `
Other income of the period        $   100     $    90
NET LOSS ATTRIBUTABLE TO COMMON
   SHAREHOLDERS                      (250)       (200)
NON-CURRENT ASSETS AND PROPERTY
   GOODWILL                             5           4
   PLANT                                7           6
`;
    assert.deepEqual(rowsOf(text), [
      'Other income of the period | 1 $   100 | 2 $    90',
      'NET LOSS ATTRIBUTABLE TO COMMON    SHAREHOLDERS | 1 (250) | 2 (200)',
      'NON-CURRENT ASSETS AND PROPERTY',
      '3> GOODWILL | 1 5 | 2 4',
      '3> PLANT | 1 7 | 2 6',
    ]);
  });
});
