/** Margins of parts of a business: the part's result over the part's revenue, and nothing of the whole. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { claimed } from '../../reading.ts';

const SEGMENTS = `Segments (in thousands of RMB)

\tThree months ended December 31,\t
\t2022\t2023
\tRMB\tRMB
Revenue
Tools\t310\t400
Paints\t790\t800
Total revenue\t1,100\t1,200
Adjusted EBITDA
Tools\t31\t50
Paints\t85\t90
Total adjusted EBITDA\t116\t140

`;

const shares = (sentence: string): readonly string[] =>
  claimed(`${SEGMENTS}Results\n\n${sentence}`).filter((claim) => claim.startsWith('share'));

describe('the margin of a part', () => {
  const cases: readonly (readonly [sentence: string, claims: readonly string[]])[] = [
    [
      'Tools adjusted EBITDA was RMB50 thousand, representing an adjusted EBITDA margin of 12.5%.',
      ['share, part 50, whole 400, rate 12.5'],
    ],
    [
      'Tools gross profit was RMB200 thousand, representing a gross margin of 50.0%.',
      ['share, part 200, whole 400, rate 50.0'],
    ],
    [
      'Adjusted EBITDA was RMB140 thousand, representing an adjusted EBITDA margin of 11.7%.',
      ['share, part 140, whole 1,200, rate 11.7'],
    ],
    ['Services gross profit was RMB200 thousand, representing a gross margin of 50.0%.', []],
  ];
  for (const [sentence, claims] of cases)
    test(sentence, () => {
      assert.deepEqual(shares(sentence), claims);
    });
});
