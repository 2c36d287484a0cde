/** Which figures a phrase of time behind them dates, and when it opens something new. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { said } from '../../reading.ts';
import { VOCABULARY } from '../vocabulary.ts';

const NOW = '2023-10-01/2023-12-31';
const BEFORE = '2023-07-01/2023-09-30';

describe('a phrase of time behind a figure', () => {
  const cases: readonly (readonly [behind: string, period: string])[] = [
    [' in the third quarter of 2023, our best.', BEFORE],
    [', in the third quarter of 2023, which was high.', BEFORE],
    [', in the third quarter of 2023 as we had hoped.', BEFORE],
    [', in the third quarter of 2023, we sold a plant.', NOW],
    [', in the third quarter of 2023, our customers and we gained.', NOW],
    [' in the third quarter of 2023, we think.', BEFORE],
    ['; in the third quarter of 2023 we sold a plant.', NOW],
    [', which rose in the third quarter of 2023.', NOW],
  ];
  for (const [behind, period] of cases)
    test(`…${behind}`, () => {
      assert.deepEqual(said(`Total revenue was RMB1.2 million${behind}`, VOCABULARY), [
        `1.2: Revenue ${period} 1200000 CNY`,
      ]);
    });

  test('that opens a clause dates the figure in it', () => {
    assert.deepEqual(
      said(
        'Total revenue was RMB1.2 million, in the third quarter of 2023, we had net income of RMB0.1 million.',
        VOCABULARY,
      ),
      [`1.2: Revenue ${NOW} 1200000 CNY`, `0.1: NetIncome ${BEFORE} 100000 CNY`],
    );
  });
});
