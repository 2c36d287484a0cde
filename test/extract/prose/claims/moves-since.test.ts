/** "This represents a decrease of A, or B%, over …, when net income was C": what the sentence before has said of, and C. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimed } from '../../reading.ts';
import { VOCABULARY } from '../vocabulary.ts';

const FIRST = 'Net income was RMB1.2 million for the quarter ended December 31, 2023.';

test('moves are between the two levels', () => {
  const second =
    'This represents an increase of RMB0.1 million, or 9.1%, over the same quarter last year, when net income was RMB1.1 million.';
  assert.deepEqual(claimed(`${FIRST} ${second}`, VOCABULARY).slice(-2), [
    'change, current 1.2, base 1.1, change 0.1, direction up',
    'growth, current 1.2, base 1.1, rate 9.1, direction up',
  ]);
});

test('moves are of nothing where another measure follows', () => {
  const second =
    'This represents an increase of RMB0.1 million over the same quarter last year, when total revenue was RMB1.1 million.';
  assert.deepEqual(
    claimed(`${FIRST} ${second}`, VOCABULARY).filter((claim) => claim.includes('change 0.1')),
    [],
  );
});
