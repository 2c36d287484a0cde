import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readScale } from '../../../src/extract/table/scale.ts';

describe('a scale note', () => {
  const cases: readonly (readonly [
    words: string,
    exponent: number | null,
    sharesInUnits?: boolean,
    currency?: string | null,
  ])[] = [
    ['(in thousands)', 3, false, null],
    ['(In millions, except per share data)', 6, false, null],
    ['(in millions, except share and per share data)', 6, true, null],
    ['(in thousands, except for number of shares and per ADS amounts)', 3, true, null],
    ['(Amounts in thousands of Renminbi ("RMB"))', 3, false, 'CNY'],
    ['(Amounts in thousands of Renminbi ("RMB") and U.S. dollars ("USD"))', 3, false, null],
    ['(in US$ millions)', 6, false, 'USD'],
    ['(expressed in thousands of euros)', 3, false, 'EUR'],
    ["($'000)", 3, false, null],
    ['(in billions of yen)', 9, false, 'JPY'],
    ['(unaudited)', null],
    ['thousands of customers', null],
  ];
  for (const [words, exponent, sharesInUnits, currency] of cases) {
    test(`${words}: ${exponent === null ? 'states none' : `10^${exponent}, ${currency ?? 'no one currency'}`}`, () => {
      const expected = exponent === null ? null : { exponent, sharesInUnits, currency };
      assert.deepEqual(readScale(words), expected);
    });
  }
});
