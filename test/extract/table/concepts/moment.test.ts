import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isMoment, momentIn } from '../../../../src/extract/table/concepts/moment.ts';
import { duration, periodKey } from '../../../../src/model/period.ts';

const YEAR = duration('2024-01-01', '2024-12-31');

describe('a caption tells the day of a balance', () => {
  const cases: readonly (readonly [caption: string, day: string])[] = [
    ['Cash at beginning of period', '2023-12-31'],
    ['Cash, start of year', '2023-12-31'],
    ['Cash brought forward', '2023-12-31'],
    ['Opening cash', '2023-12-31'],
    ['Cash at 1 January', '2023-12-31'],
    ['Cash at December 31', '2024-12-31'],
    ['Cash at end of period', '2024-12-31'],
    ['Cash at year-end', '2024-12-31'],
    ['Cash carried forward', '2024-12-31'],
    ['Closing balance', '2024-12-31'],
  ];
  for (const [caption, day] of cases)
    test(caption, () => {
      assert.ok(isMoment(caption));
      const moment = momentIn(YEAR, caption);
      assert.equal(moment === null ? null : periodKey(moment), day);
    });
});

test('a day that is neither the first nor the last of the span dates nothing', () => {
  assert.equal(momentIn(YEAR, 'Cash at 30 June'), null);
});

for (const caption of ['Cash and cash equivalents', 'Opening of stores', 'Cash at December 31, 2023'])
  test(`${caption} names no moment of the span`, () => {
    assert.equal(isMoment(caption), false);
    assert.equal(momentIn(YEAR, caption), null);
  });
