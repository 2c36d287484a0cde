import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diagnosed, suspects } from './cases.ts';

describe('two slips', () => {
  test('in identities that share no figure are two causes', () => {
    const found = diagnosed(
      { Total: '1,050', A: '600', B: '405', T2: '1,005', P: '210', Q: '120', R: '81', P2: '201' },
      ['Total = A + B', 'T2 = Total', 'P = Q + R', 'P2 = P'],
    );
    assert.deepEqual(suspects(found), [['1 Total → 1,005 (transposition)'], ['1 P → 201 (transposition)']]);
    assert.deepEqual(
      found.causes.map(({ evaluations }) => evaluations),
      [
        [0, 1],
        [2, 3],
      ],
    );
  });

  test('in identities that share a figure are told apart', () => {
    const found = diagnosed({ A: '450', B: '200', AB: '605', A2: '405', C: '310', BC: '501', C2: '301' }, [
      'AB = A + B',
      'A2 = A',
      'BC = B + C',
      'C2 = C',
    ]);
    assert.deepEqual(suspects(found), [['1 A → 405 (transposition)'], ['1 C → 301 (transposition)']]);
  });

  test('in one sum are each weighed with the other restored, beside what else could be wrong', () => {
    const found = diagnosed({ Total: '12,270', Again: '12,276', A: '4,986', B: '3,378', C: '3,930' }, [
      'Total = A + B + C',
      'Again = Total',
    ]);
    assert.deepEqual(suspects(found), [
      // 3,358 and 3,910 are a digit away, and would foot within rounding.
      ['1 A → 4,968 (transposition)', '1 B → 3,360 (no slip)', '1 C → 3,912 (no slip)'],
      ['1 Total → 12,276 (one-digit)'],
    ]);
  });
});
