/** A mark of the wrong currency, which breaks nothing: in its own currency an amount is compared with nothing. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { oddCurrencies } from '../../../src/discover/currencies/odd-currencies.ts';
import { extracted } from '../../extract/reading.ts';

const STATEMENTS = `
Acme Reports Fourth Quarter 2023 Results

Statements of Operations (in thousands)

\tThree months ended December 31,
\t2022\t2023\t2023
\tRMB\tRMB\tUSD
Total revenue\t1,310,510\t1,420,530\t200,075
Cost of revenue\t700,200\t710,310\t100,045
Gross profit\t610,310\t710,220\t100,030

`;
const RATE = 'Translations from RMB to US$ were made at the rate of RMB7.1000 to US$1.00.\n\n';
const SAID =
  'Total revenue was RMB1,420.5 million (US$200.1 million), compared to RMB1,310.5 million in the same period of 2022.\n\n';
const MORE =
  'Cost of revenue was RMB710.3 million (US$100.0 million). Gross profit was RMB710.2 million (US$100.0 million).\n\n';

function told(printed: string, instead: string, more = ''): readonly string[] {
  const text = STATEMENTS + more + MORE + SAID.replace(printed, instead);
  return oddCurrencies(extracted(text)).map(({ message }) =>
    message.replace('; see which currency is meant.', ''),
  );
}

describe('the mark of a currency', () => {
  test('is right', () => {
    assert.deepEqual(told('', ''), []);
    assert.deepEqual(told('', '', RATE), []);
  });

  const cases: readonly (readonly [what: string, printed: string, instead: string, told: string])[] = [
    [
      'is that of the other columns',
      'compared to RMB1,310.5',
      'compared to US$1,310.5',
      '“1,310.5” is said in USD, and the release prints the same amount elsewhere in CNY',
    ],
    [
      'is that of the amount it translates',
      '(US$200.1',
      '(RMB200.1',
      '“200.1” is said in CNY, as is the amount beside it, and is its translation in USD',
    ],
    [
      'is that of its translation',
      'was RMB1,420.5',
      'was US$1,420.5',
      '“1,420.5” is said in USD, as is the amount beside it, and is its translation in CNY',
    ],
  ];
  for (const [what, printed, instead, message] of cases)
    test(what, () => {
      assert.deepEqual(told(printed, instead, RATE), [message]);
    });

  test('is that of the amount it translates, at a rate that only other sentences show', () => {
    const more = 'Income taxes were RMB142.0 million (US$20.0 million).\n\n';
    assert.deepEqual(told('(US$200.1', '(RMB200.1', more).length, 1);
  });
});
