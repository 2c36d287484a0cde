/** An amount of a sentence that is printed in the column beside the one it is told of. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { doubtMisreadings } from '../../../src/evaluate/beside/credible.ts';
import { evaluate, valuesOf } from '../../../src/evaluate/values/evaluate.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { perShare } from '../../../src/model/unit.ts';
import { bound, fact, Q4, Q4_BEFORE } from '../example.ts';

const EACH = { unit: perShare('USD') };
const inTable = (row: number, column: number): Partial<Fact> => ({
  place: { kind: 'table', table: 0, row, column },
});

/** What becomes of `net income of A, or P per share` beside rows of 13,931 and 4,313, and of 0.31 and 0.10. */
function told(amount: string, each: string, more: Partial<Fact> = {}): string {
  const said: Partial<Fact> = { period: Q4, place: { kind: 'prose', block: 0, sentence: 0 } };
  const facts = [
    fact('A', amount, said),
    fact('P', each, { ...said, ...EACH, ...more }),
    fact('Now', '13931', inTable(1, 1)),
    fact('Half', '4313', inTable(1, 2)),
    fact('Each', '0.31', { ...EACH, ...inTable(2, 1) }),
    fact('HalfEach', '0.10', { ...EACH, ...inTable(2, 2) }),
  ];
  const values = valuesOf(facts);
  const [tie] = ['A = Now', 'P = Each']
    .map((formula) => ({ ...bound(formula), origin: 'tie-out', kind: 'tie-out' }) as const)
    .map((binding) => evaluate(binding, values))
    .map((_, index, all) => doubtMisreadings(all, facts, values)[index]);
  return tie?.verdict === 'breaks' ? tie.binding.severity : (tie?.verdict ?? '');
}

describe('an amount beside what it is per share', () => {
  test('of its own column holds', () => assert.equal(told('13931', '0.31'), 'holds'));
  test('of the column beside is doubtful', () => assert.equal(told('4313', '0.31'), 'warning'));
  test('of no column of the row is another measure', () => assert.equal(told('5228', '0.31'), 'untested'));
  test('is misread where both are of the column beside', () =>
    assert.equal(told('4313', '0.10'), 'untested'));
  test('is misread where the other is told of another time, or in another sentence', () => {
    assert.equal(told('4313', '0.31', { period: Q4_BEFORE }), 'untested');
    assert.equal(told('4313', '0.31', { place: { kind: 'prose', block: 0, sentence: 1 } }), 'untested');
  });
});
