import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differencesOf } from '../../src/findings/differences.ts';
import { diagnosed } from '../diagnose/cases.ts';

test('the sides of what does not hold are told apart by size, direction and what rounding explains', () => {
  const { evaluations, extraction } = diagnosed(
    { Total: '1,045', A: '600', B: '490', Sum: '1,090', Net: '160' },
    ['Total = A + B', 'Sum = A + B', 'Net = A - B'],
  );
  assert.deepEqual(
    [...differencesOf(evaluations, extraction)].map(([, words]) => words),
    [
      'difference -45: less is reported than recomputed; rounding explains at most 1.5',
      'difference 50: more is reported than recomputed; rounding explains at most 1.5',
    ],
  );
});
