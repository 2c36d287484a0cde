import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodWords } from '../../src/calendar/period-words.ts';
import { duration, instant, type Period } from '../../src/model/period.ts';

const WORDS: readonly (readonly [period: Period, words: string])[] = [
  [instant('2023-12-31'), 'Dec 31, 2023'],
  [duration('2023-10-01', '2023-12-31'), '3 months to Dec 31, 2023'],
  [duration('2023-01-01', '2023-06-30'), '6 months to Jun 30, 2023'],
  [duration('2023-04-03', '2023-07-02'), '13 weeks to Jul 2, 2023'],
];

for (const [period, words] of WORDS)
  test(`a period in words: ${words}`, () => {
    assert.equal(periodWords(period), words);
  });
