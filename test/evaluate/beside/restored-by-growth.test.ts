/** When a sentence's own rate of growth tells that its amount is wrong, and not the row that it is tied to. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { doubtMisreadings } from '../../../src/evaluate/beside/credible.ts';
import { evaluate, valuesOf } from '../../../src/evaluate/values/evaluate.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { PURE } from '../../../src/model/unit.ts';
import { bound, fact } from '../example.ts';

/** What becomes of `AMOUNT, up RATE`, where the table prints 2,468 and 2,000 a year before: of its tie-out, and of its rate. */
function told(amount: string, rate: string): readonly string[] {
  const prose: Pick<Fact, 'place'> = { place: { kind: 'prose', block: 0, sentence: 0 } };
  const facts = [
    fact('A', amount, prose),
    fact('R', rate, { ...prose, unit: PURE }),
    fact('S', '2468', { place: { kind: 'table', table: 0, row: 3, column: 1 } }),
    fact('B', '2000', { place: { kind: 'table', table: 0, row: 3, column: 2 } }),
  ];
  const values = valuesOf(facts);
  const tie = { ...bound('A = S'), origin: 'tie-out', kind: 'tie-out' } as const;
  const growth = { ...bound('R = A / B - 1'), origin: 'claimed', kind: 'recalculation' } as const;
  return doubtMisreadings([evaluate(tie, values), evaluate(growth, values)], facts, values).map(
    ({ verdict, binding }) => (verdict === 'breaks' ? binding.severity : verdict),
  );
}

describe('an amount of a sentence beside its rate', () => {
  const CASES: readonly (readonly [what: string, amount: string, rate: string, told: readonly string[]])[] = [
    ['agrees with the row', '2468', '0.234', ['holds', 'holds']],
    ['is that of the year before, and the rate is of the row', '2000', '0.234', ['error', 'error']],
    ['is another, and the rate is of the row', '7135', '0.234', ['warning', 'warning']],
    ['is another with a rate of its own', '7135', '0.871', ['untested', 'untested']],
    ['is another beside a rate too short to tell', '9731', '0.2', ['untested', 'untested']],
  ];
  for (const [what, amount, rate, expected] of CASES)
    test(what, () => {
      assert.deepEqual(told(amount, rate), expected);
    });
});
