/** Rows that a heading takes off, on the way to a result of any name. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { statement, sums } from '../shown.ts';

describe('what stands below `Less:`', () => {
  const table = (heading: string, last: string, ...more: readonly string[]): string =>
    statement(
      'EBITDA of the partners\t79,911\t56,690',
      'Plus: Minimum fees\t60\t20',
      heading,
      'Interest paid\t9,020\t3,050',
      'Upkeep\t7,951\t2,808',
      `Distributable cash flow\t63,000\t${last}`,
      ...more,
    );
  const title =
    'Distributable cash flow = EBITDA of the partners + Plus: Minimum fees - Interest paid - Upkeep';

  test('is taken off, whatever the result is called', () => {
    assert.deepEqual(sums(table('Less:\t\t', '50,852')), [title]);
    assert.deepEqual(sums(table('Costs:\t\t', '50,852')), []);
  });

  test('ends with the total', () => {
    const net = 'Net cash after other receipts\t63,204\t51,166';
    assert.deepEqual(sums(table('Less:\t\t', '50,852', 'Other receipts\t204\t314', net)), [
      title,
      'Net cash after other receipts = Distributable cash flow + Other receipts',
    ]);
  });
});
