/** So many shares at a price come to a total, in whatever order a sentence tells the three. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { claimed } from '../../reading.ts';

const products = (sentence: string): readonly string[] =>
  claimed(sentence).filter((claim) => claim.startsWith('product'));

describe('shares bought back', () => {
  const one = ['product, total 25.0, count 2.0, price 12.50'];
  for (const sentence of [
    'We bought 2.0 million shares for $25.0 million at an average price of $12.50 per share.',
    'We bought $25.0 million of our stock, or 2.0 million shares, at an average price of $12.50.',
    'We bought 2.0 million shares at an average purchase price of $12.50 per share for $25.0 million.',
    'We bought 2.0 million shares at an average price of $12.50, for a total of approximately $25.0 million.',
    'We bought 2.0 million shares at an average price paid of $12.50 per share, totaling $25.0 million.',
    'Beside dividends of $9.0 million, we bought 2.0 million shares at an average price of $12.50 for $25.0 million.',
  ])
    test(sentence, () => {
      assert.deepEqual(products(sentence), one);
    });
});

describe('no total is claimed', () => {
  for (const sentence of [
    'We bought 2.0 million shares at an average price of $12.50, and paid dividends of $25.0 million.',
    'We bought 2.0 million shares at an average price of $12.50, leaving $25.0 million available.',
    'We bought 2.0 million shares at an average price of $12.50 per share.',
  ])
    test(sentence, () => {
      assert.deepEqual(products(sentence), []);
    });
});
