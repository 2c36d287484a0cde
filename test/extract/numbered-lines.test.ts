import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatAmount, normalise } from '../../src/number/amount.ts';
import { periodKey } from '../../src/model/period.ts';
import { extracted } from './reading.ts';

/** A statement after the pattern of Indian releases: numbered lines, lakhs, heads of digits. */
const STATEMENT = `
      STATEMENT OF UNAUDITED FINANCIAL RESULTS FOR THE QUARTER ENDED 31ST DECEMBER, 2023

                                                                (Rs. in Lakhs)
-------------------------------------------------------------------------------
 Sr.                                                    Quarter ended
 No.  Particulars                            31.12.2023   30.09.2023   31.12.2022
                                              Unaudited    Unaudited    Unaudited
-------------------------------------------------------------------------------
  1   Income
      (a) Revenue from operations            1,20,000.50  1,10,000.00    99,000.25
      (b) Other income                          1,500.25     1,400.00     1,300.00
      Total income                           1,21,500.75  1,11,400.00  1,00,300.25
  2   Tax expense
      (a) Current tax
          of the period                         5,000.00     4,000.00     3,000.00
      (b) Deferred tax                            100.00       (50.00)       25.50
 10   Profit for the period attributable to:
      Owners of the Company                    15,000.00    12,000.00    11,000.00
 11   Equity share capital
      (face value Rs. 2 per share)              2,500.00     2,500.00     2,400.00
 12   Other equity                                                      2,00,000.00
-------------------------------------------------------------------------------

1. Revenue from operations for the quarter ended 31st December, 2023 was Rs. 1,20,000.50 lakhs as against Rs. 99,000.25 lakhs in the corresponding quarter of the previous year.
`;

const { tables, facts, figures } = extracted(STATEMENT);

test('numbers of lines are no part of captions, and no figures', () => {
  assert.deepEqual(
    tables.flatMap(({ rows }) => rows.map(({ caption, section }) => [...section, caption].join(' › '))),
    [
      'Income',
      'Income › Revenue from operations',
      'Income › Other income',
      'Income › Total income',
      'Tax expense',
      'Tax expense › Current tax of the period',
      'Tax expense › Deferred tax',
      'Profit for the period attributable to',
      'Profit for the period attributable to › Owners of the Company',
      'Profit for the period attributable to › Equity share capital (face value Rs. 2 per share)',
      'Profit for the period attributable to › Other equity',
    ],
  );
});

test('amounts in lakhs are read whole, in the column of their date', () => {
  const printed = new Map(figures.map(({ id, text }) => [id, text]));
  const shown = facts.map(({ id, period, value, unit }) =>
    [
      printed.get(id),
      period === null ? 'undated' : periodKey(period),
      formatAmount(normalise(value)),
      unit,
    ].join(' '),
  );
  assert.deepEqual(shown.slice(0, 3), [
    '1,20,000.50 2023-10-01/2023-12-31 12000050000 iso4217:INR',
    '1,10,000.00 2023-07-01/2023-09-30 11000000000 iso4217:INR',
    '99,000.25 2022-10-01/2022-12-31 9900025000 iso4217:INR',
  ]);
  assert.deepEqual(shown.slice(-2), [
    '1,20,000.50 2023-10-01/2023-12-31 12000050000 iso4217:INR',
    '99,000.25 2022-10-01/2022-12-31 9900025000 iso4217:INR',
  ]);
  assert.deepEqual([...new Set(facts.map(({ unit }) => unit))], ['iso4217:INR']);
});
