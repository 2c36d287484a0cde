/** Units of a partnership are shares, and columns of theirs hold amounts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extracted } from '../../reading.ts';

const units = (head: string): readonly string[] =>
  extracted(
    `Net income per unit (in thousands, except unit and per unit amounts)\n\n\tThree months ended June 30, 2024\t\n\t${head}\tTotal\nAllocation of income\t(17,861)\t(18,013)\nWeighted average units outstanding\t33,931,056\t33,366,380`,
  ).facts.map(({ unit, decimals }) => `${unit.replace(/^.*:/, '')} ${decimals}`);

for (const head of ['Common Units', 'Subordinated Units', 'Limited Partners’ Units'])
  test(`${head} head amounts`, () =>
    assert.deepEqual(units(head), ['USD -3', 'USD -3', 'shares 0', 'shares 0']));

test('Units sold are counted', () => assert.equal(units('Units sold')[0], 'pure 0'));
