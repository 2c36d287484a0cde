/** What is said of the sums that a table shows within itself. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { discovered, statement } from './shown.ts';

describe('a sum within a table', () => {
  const titles = (...rows: readonly string[]): readonly string[] =>
    discovered(statement(...rows)).map(({ title }) => title);
  const total = 'Total holdings\t10,429,081\t7,132,481';
  const parts = [
    'Vessels\t7,165,584\t4,177,890',
    'Docks\t2,868,625\t2,909,245',
    'Cranes\t394,872\t45,346',
  ] as const;

  test('is told by the side on which its rows stand', () => {
    assert.deepEqual(titles(...parts, total), ['Total holdings is the sum of the rows above it']);
    assert.deepEqual(titles(total, ...parts), ['Total holdings is the sum of the rows below it']);
  });

  test('follows from its rows where some are taken off', () => {
    assert.deepEqual(
      titles(
        'Sales\t9,041,227\t8,730,115',
        'Costs\t5,118,904\t4,902,377',
        'Gross profit\t3,922,323\t3,827,738',
      ),
      ['Gross profit follows from the rows above it'],
    );
  });
});
