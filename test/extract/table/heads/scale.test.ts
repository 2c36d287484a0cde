import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { amount } from '../../../../src/number/amount.ts';
import { readScale, scaleOfShares } from '../../../../src/extract/table/heads/scale.ts';

describe('a scale note', () => {
  const cases: readonly (readonly [
    words: string,
    exponent: number | null,
    shares?: number,
    currency?: string | null,
  ])[] = [
    ['(in thousands)', 3, 3, null],
    ['(In millions, except per share data)', 6, 6, null],
    ['(in millions, except share and per share data)', 6, 0, null],
    ['(in thousands, except for number of shares and per ADS amounts)', 3, 0, null],
    ['(in thousands, except unit and per unit amounts)', 3, 0, null],
    ['(in thousands, except per unit amounts)', 3, 3, null],
    ['(Amounts in thousands of Renminbi ("RMB"))', 3, 3, 'CNY'],
    ['(Amounts in thousands of Renminbi ("RMB") and U.S. dollars ("USD"))', 3, 3, null],
    ['(in US$ millions)', 6, 6, 'USD'],
    ['(expressed in thousands of euros)', 3, 3, 'EUR'],
    ["($'000)", 3, 3, null],
    ["Amounts in $000's", 3, 3, null],
    ["Amounts in 000's, except per share data", 3, 3, null],
    ['in US$ 000s', 3, 3, 'USD'],
    ['Stores in 2000', null],
    ['(in billions of yen)', 9, 9, 'JPY'],
    ['ACME INC. (Millions except per share amounts and percentages)', 6, 6, null],
    ['(Rs. in Lakhs, except per share data)', 5, 5, 'INR'],
    ['(₹ in crore)', 7, 7, 'INR'],
    ['(Millions of yen)', 6, 6, 'JPY'],
    ['(Unit: in 100 millions of won)', 8, 8, 'KRW'],
    ['SEK million', 6, 6, 'SEK'],
    ['(unaudited)', null],
    ['thousands of customers', null],
  ];
  for (const [words, exponent, shares, currency] of cases) {
    test(`${words}: ${exponent === null ? 'states none' : `10^${exponent}, ${currency ?? 'no one currency'}`}`, () => {
      const read = readScale(words);
      const told = { isOfMoney: read?.isOfMoney, excepted: read?.excepted };
      assert.deepEqual(read, exponent === null ? null : { exponent, shares, currency, ...told });
    });
  }

  const exceptions: readonly (readonly [words: string, excepted: string | null])[] = [
    [
      '(in thousands, except hotel statistics and per share amounts) Revenue',
      'hotel statistics and per share amounts',
    ],
    ['(In thousands except for: per Boe amounts; unaudited)', 'per Boe amounts'],
    ['(in thousands)', null],
  ];
  for (const [words, excepted] of exceptions)
    test(`${words} leaves out ${excepted ?? 'nothing'}`, () =>
      assert.equal(readScale(words)?.excepted, excepted));
});

describe('numbers of shares', () => {
  const cases: readonly (readonly [words: string, largest: number, exponent: number])[] = [
    ['(In thousands, except per share data)', 11_820_412, 3],
    ['(In thousands, except per share data)', 118_204_120, 0],
    ['(Dollars in thousands, except per share data)', 11_820_412, 0],
    ['($ in millions, except per share data)', 11_820_412, 0],
    ['(Dollars in thousands, except per share data)', 11_820, 3],
    ['(in thousands of U.S. dollars, except per share amounts)', 2_000_000, 0],
    ['(Dollars in millions, except share data)', 812, 0],
  ];
  for (const [words, largest, exponent] of cases) {
    test(`${words}: ${largest} is counted in 10^${exponent}`, () => {
      const scale = readScale(words);
      assert.ok(scale !== null);
      assert.equal(scaleOfShares(scale, amount(largest)), exponent);
    });
  }
});
