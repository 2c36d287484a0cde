/** Yields beside average balances: what a quarter earned, carried on to a year by months or by days. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { between } from '../shown.ts';

const HEADS = `\tThree months ended June 30, 2026\t\t
\tAverage balance\tInterest\tYield/Rate`;

function averages(...rows: readonly string[]): readonly string[] {
  return between(`Average balances (in thousands)\n\n${HEADS}\n${rows.join('\n')}\n`, 'columns/');
}

const BY_MONTHS = [
  'Deposits with banks\t$41,208\t$437\t4.24%',
  'Securities\t612,540\t5,911\t3.86',
  'Real estate loans\t1,804,377\t25,684\t5.69',
  'Business loans\t733,916\t12,273\t6.69',
  'Total earning assets\t$3,192,041\t$44,305\t5.55%',
];

/** The same balances and interest, over 91 days of 365. */
const BY_DAYS = [
  'Deposits with banks\t$41,208\t$437\t4.25%',
  'Securities\t612,540\t5,911\t3.87',
  'Real estate loans\t1,804,377\t25,684\t5.71',
  'Business loans\t733,916\t12,273\t6.71',
  'Total earning assets\t$3,192,041\t$44,305\t5.57%',
];

describe('a column of yields', () => {
  test('carries interest on by months', () => {
    assert.deepEqual(averages(...BY_MONTHS), ['average-balances/columns/annual-rate: 5']);
  });

  test('or by days', () => {
    assert.deepEqual(averages(...BY_DAYS), ['average-balances/columns/annual-rate: 5']);
  });

  test('says nothing of a row that counts otherwise than the rest', () => {
    assert.deepEqual(averages(...BY_DAYS.with(1, BY_MONTHS[1] ?? '')), [
      'average-balances/columns/annual-rate: 4',
    ]);
  });

  test('shows the row that is neither', () => {
    assert.deepEqual(averages(...BY_DAYS.with(2, 'Real estate loans\t1,804,377\t25,684\t5.17')), [
      'average-balances/columns/annual-rate: 5 x517',
    ]);
  });

  test('is no ratio where nothing says how long it took', () => {
    const undated = ['\tBalance\tInterest\tYield/Rate', ...BY_MONTHS].join('\n');
    assert.deepEqual(between(`Balances (in thousands)\n\n${undated}\n`, 'columns/'), []);
  });
});
