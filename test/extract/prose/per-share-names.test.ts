/** What sentences on income mean where the document's rows of amounts per share are called as the income is. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extracted, proseOf, said, shown } from '../reading.ts';
import { VOCABULARY } from './vocabulary.ts';

const SUMMARY = `
Acme Reports Second Quarter 2024 Results

Summary (in millions of dollars)

\tThree months ended June 30,\t
\t2024\t2023
Consolidated net income\t518\t551
Diluted earnings per share data\t\t
Realized gains (losses)\t$0.18\t$0.05
Net income\t$1.59\t$1.54

`;

describe('a measure whose bare name stands among amounts per share', () => {
  const facts = shown(proseOf(extracted(`${SUMMARY}Net income was $518 million, or $1.59 per share.`)));

  test('is the row of the group', () => assert.match(facts[0] ?? '', /^518: doc:consolidated-net-income /));
  test('is per share where the sentence says so', () => assert.match(facts[1] ?? '', /USD\/shares$/));
});

test('an amount per ADS is of the measure that its sentence reports, also where both kinds are one', () => {
  const read = (sentence: string): readonly string[] => said(sentence, VOCABULARY);
  assert.deepEqual(
    read('Acme Tools reported diluted net income of RMB0.31 per ADS for the fourth quarter of 2023.'),
    ['0.31: EarningsPerAds 2023-10-01/2023-12-31 0.31 CNY/shares'],
  );
  assert.deepEqual(read('Net income per ADS were both RMB0.31.'), read('Net income per ADS were RMB0.31.'));
});
