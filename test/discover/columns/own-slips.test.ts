/** How many rows of a column may be wrong, and it is still the sum of the others. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { across, SUMS, table } from './segments.ts';

const MANY = [...SUMS, 'Licences\t12,480\t31,905\t44,385', 'Tools\t9,366\t8,127\t17,493'];
const FEW: readonly (readonly [
  what: string,
  slips: readonly (readonly [string, string])[],
  found: string,
])[] = [
  [
    'in two',
    [
      ['137,319', '137,391'],
      ['44,385', '48,385'],
    ],
    'sum: 9 x137391 x48385',
  ],
  [
    'in a third',
    [
      ['137,319', '137,391'],
      ['44,385', '48,385'],
      ['586,035', '568,035'],
    ],
    'sum: 9 x137391 x568035 x48385',
  ],
  [
    'in more than a third',
    [
      ['137,319', '137,391'],
      ['44,385', '48,385'],
      ['586,035', '568,035'],
      ['27,598', '29,758'],
    ],
    '',
  ],
  [
    'in two by the same, of which a column is not printed',
    [
      ['137,319', '139,319'],
      ['44,385', '46,385'],
    ],
    '',
  ],
  [
    'in two that are printed to another place',
    [
      ['137,319', '1.39'],
      ['44,385', '4.48'],
    ],
    '',
  ],
  [
    'in two, where the others have one addend',
    [
      ['137,319', '137,391'],
      ['44,385', '48,385'],
      ...SUMS.map((row): [string, string] => [row.split('\t')[2] ?? '', '']),
    ],
    '',
  ],
];

describe('rows of a column that others sum to', () => {
  for (const [what, slips, found] of FEW)
    test(`of which the total does not add ${what}: ${found === '' ? 'nothing is told' : 'told'}`, () => {
      const text = slips.reduce(
        (all, [printed, instead]) => all.replace(printed, instead),
        table('\tCloud\tRetail\tTotal', ...MANY),
      );
      assert.deepEqual(across(text).join(), found);
    });
});
