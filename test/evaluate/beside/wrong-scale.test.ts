/** When the word of scale of a sentence is what is wrong, and not the reading of a table. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { doubtMisreadings } from '../../../src/evaluate/beside/credible.ts';
import { evaluate, valuesOf } from '../../../src/evaluate/values/evaluate.ts';
import { wronglyScaled } from '../../../src/evaluate/beside/wrong-scale.ts';
import type { Evaluation } from '../../../src/model/evaluation.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { bound, fact } from '../example.ts';

const MILLIONS = -5;
const BILLIONS = -8;

/** An amount of a sentence to one decimal, with the word that makes these decimals. */
function said(id: string, units: string, decimals = MILLIONS, block = 0): Fact {
  return fact(id, units, { decimals, place: { kind: 'prose', block, sentence: 0 } });
}

function claimed(formula: string, facts: readonly Fact[]): Evaluation {
  return evaluate({ ...bound(formula), origin: 'claimed', kind: 'recalculation' }, valuesOf(facts));
}

describe('amounts of which another word makes the sentence true', () => {
  const RATE = said('R', '0.07', 2);
  const CASES: readonly (readonly [what: string, facts: readonly Fact[], scaled: readonly string[]])[] = [
    ['none where it is true', [RATE, said('A', '556200000'), said('B', '518400000')], []],
    ['either of both', [RATE, said('A', '556200000000', BILLIONS), said('B', '518400000')], ['A', 'B']],
    ['none where no word does', [RATE, said('A', '656200000000', BILLIONS), said('B', '518400000')], []],
    [
      'none where one has no word',
      [RATE, said('A', '556200000000', BILLIONS), said('B', '518400000', 0)],
      [],
    ],
  ];
  for (const [what, facts, scaled] of CASES) {
    test(what, () => {
      const byId = new Map(facts.map((each) => [each.id, each]));
      assert.deepEqual(wronglyScaled(claimed('R = A / B - 1', facts), byId, valuesOf(facts)), scaled);
    });
  }
});

test('a sentence that makes sense in the scale of the table speaks against its word, not against the table', () => {
  const facts = [
    said('R', '0.12', 2),
    said('A', '414600000000', BILLIONS),
    said('B', '370200000'),
    fact('S', '414624000', { decimals: -3 }),
  ];
  const tie = { ...bound('A = S'), origin: 'tie-out', kind: 'tie-out', currency: 'USD' } as const;
  const judged = (evaluations: readonly Evaluation[]): readonly string[] =>
    doubtMisreadings(evaluations, facts, valuesOf(facts)).map(({ verdict }) => verdict);
  const broken = evaluate(tie, valuesOf(facts));
  assert.deepEqual(judged([broken]), ['untested']);
  assert.deepEqual(judged([broken, claimed('R = A / B - 1', facts)]), ['breaks', 'breaks']);
});

test('two sentences with the same digits and other words contradict each other', () => {
  const facts = [said('A', '212600000000', BILLIONS), said('B', '212600000', MILLIONS, 1)];
  const tie = { ...bound('A = B'), origin: 'tie-out', kind: 'tie-out', currency: 'USD' } as const;
  const values = valuesOf(facts);
  assert.equal(doubtMisreadings([evaluate(tie, values)], facts, values)[0]?.verdict, 'breaks');
});
