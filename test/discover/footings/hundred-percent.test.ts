/** Parts in per cent, which sum to 100 %. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sums } from '../shown.ts';

describe('parts in per cent', () => {
  const parts = (last: string): string =>
    `Sales by category\n\n\tThree Months Ended June 30,\t\n\t2023\t2022\nCosmetics\t40%\t42%\nSkincare\t20%\t17%\nHaircare\t24%\t25%\nFragrance\t16%\t${last}%\n\t100%\t100%\n`;

  test('sum to 100 %', () => {
    assert.deepEqual(sums(parts('16')), [' = Cosmetics + Skincare + Haircare + Fragrance']);
    assert.deepEqual(sums(parts('61')), [' = Cosmetics + Skincare + Haircare + Fragrance x']);
    assert.deepEqual(sums(parts('16').replace('100%\t100%', '100%\t900%')), [
      ' = Cosmetics + Skincare + Haircare + Fragrance x',
    ]);
  });
});
