/** A rate of growth in a sentence whose amount agrees with a row, where the row grows otherwise. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { doubtMisreadings } from '../../../src/evaluate/beside/credible.ts';
import { evaluate, valuesOf } from '../../../src/evaluate/values/evaluate.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { PURE } from '../../../src/model/unit.ts';
import { bound, fact } from '../example.ts';

/** The severity of `AMOUNT, up RATE`, where a row prints 4,248 and 3,497 a year before: that is up 21.5 %. */
function told(rate: string, amount = '4248'): string {
  const prose: Pick<Fact, 'place'> = { place: { kind: 'prose', block: 0, sentence: 0 } };
  const facts = [
    fact('A', amount, prose),
    fact('R', rate, { ...prose, unit: PURE }),
    fact('S', '4248', { place: { kind: 'table', table: 0, row: 3, column: 1 } }),
    fact('B', '3497', { place: { kind: 'table', table: 0, row: 3, column: 2 } }),
  ];
  const values = valuesOf(facts);
  const tie = { ...bound('A = S'), origin: 'tie-out', kind: 'tie-out' } as const;
  const growth = { ...bound('R = A / B - 1'), origin: 'claimed', kind: 'recalculation' } as const;
  const [, judged] = doubtMisreadings([evaluate(tie, values), evaluate(growth, values)], facts, values);
  return judged?.verdict === 'breaks' ? judged.binding.severity : (judged?.verdict ?? '');
}

describe('a rate beside an amount that agrees with a row', () => {
  const CASES: readonly (readonly [what: string, rate: string, told: string])[] = [
    ['is that of the row', '0.21', 'holds'],
    ['is another by a digit', '0.41', 'warning'],
    ['is another by digits that changed places', '0.12', 'warning'],
    ['is another altogether, perhaps without what was sold', '0.37', 'untested'],
  ];
  for (const [what, rate, expected] of CASES) test(what, () => assert.equal(told(rate), expected));

  test('says nothing where the amount is not that of the row', () => {
    assert.equal(told('0.41', '5911'), 'untested');
  });
});
