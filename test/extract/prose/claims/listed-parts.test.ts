/** Sentences that name all parts of an amount. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { claimed } from '../../reading.ts';

const splits = (sentence: string): readonly string[] =>
  claimed(sentence).filter((claim) => claim.startsWith('split'));

describe('the parts of an amount', () => {
  const cases: readonly (readonly [sentence: string, claims: readonly string[]])[] = [
    [
      'Total liquidity was $283.9 million, consisting of $223.0 million of cash and cash equivalents and $60.9 million of borrowing availability.',
      ['split, whole 283.9, parts 223.0 + 60.9'],
    ],
    [
      'We had liquidity of $283.9 million, comprised of approximately $200.0 million of cash, $23.0 million in funds, and $60.9 million of credit.',
      ['split, whole 283.9, parts 200.0 + 23.0 + 60.9'],
    ],
    [
      'The Company had net debt of $64.4 million, comprised of $83.9 million of borrowings less $19.6 million of cash.',
      ['split, whole 83.9, parts 64.4 + 19.6'],
    ],
  ];
  for (const [sentence, claims] of cases)
    test(sentence, () => {
      assert.deepEqual(splits(sentence), claims);
    });
});

describe('not all parts are named', () => {
  for (const sentence of [
    'Total debt was $93.9 million, consisting primarily of $80.0 million of notes and $9.0 million of leases.',
    'Total debt was $93.9 million, including $80.0 million of notes and $9.0 million of leases.',
    'Total debt was $93.9 million, consisting of $80.0 million of notes and $9.0 million of leases, among others.',
    'Total debt was $93.9 million, consisting of $80.0 million of notes and other loans.',
    'Total debt was $93.9 million, consisting of $80.0 million of notes due 2031 with a rate of 5.0% and $13.9 million of loans.',
  ])
    test(sentence, () => {
      assert.deepEqual(splits(sentence), []);
    });
});
