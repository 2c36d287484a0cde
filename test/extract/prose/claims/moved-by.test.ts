/** An amount with what it moved by, twice: the rate follows from the two, though the amount before is printed nowhere. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { claimed } from '../../reading.ts';

/** What is claimed of the sentence's own three figures. */
const moves = (sentence: string): readonly string[] =>
  claimed(sentence).filter((claim) => claim.startsWith('moved-by'));

describe('a move told as an amount and as a rate', () => {
  const up = ['moved-by, current 9.9, change 0.9, rate 10.0, direction up'];
  const down = ['moved-by, current 9.9, change 1.1, rate 10.0, direction down'];
  for (const sentence of [
    'Sales abroad of RMB9.9 million, an increase of RMB0.9 million, or 10.0%.',
    'Fees were RMB9.9 million, up RMB0.9 million, or 10.0%, from the year before.',
    'Fees were RMB9.9 million, representing an increase of RMB0.9 million (10.0%).',
    'Fees increased RMB0.9 million, or 10.0%, to RMB9.9 million.',
  ])
    test(sentence, () => {
      assert.deepEqual(moves(sentence), up);
    });
  for (const sentence of [
    'Net loss was RMB9.9 million, a decrease of RMB1.1 million, or 10.0%.',
    'Fees decreased by RMB1.1 million, or 10.0%, to RMB9.9 million.',
  ])
    test(sentence, () => {
      assert.deepEqual(moves(sentence), down);
    });
});

describe('nothing follows', () => {
  for (const sentence of [
    'Fees were RMB9.9 million, including an increase of RMB0.9 million, or 10.0%, abroad.',
    'Fees were RMB9.9 million, an increase of RMB0.9 million, or 10.0% of the total.',
    'Fees were RMB9.9 million, an increase of RMB0.9 million and a decrease of 10.0% abroad.',
    'Fees were RMB9.9 million, an improvement of RMB0.9 million, or 10.0%.',
    'Fees were RMB9.9 million, an increase of US$0.9 million, or 10.0%.',
  ])
    test(sentence, () => {
      assert.deepEqual(moves(sentence), []);
    });
});
