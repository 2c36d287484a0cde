/** Sentences that say a measure of two years, beside its row. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { doubtMisreadings } from '../../../src/evaluate/beside/credible.ts';
import { evaluate, valuesOf } from '../../../src/evaluate/values/evaluate.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { bound, fact, Q4, Q4_BEFORE } from '../example.ts';

/** What becomes of `NOW, compared to THEN` beside a row of 3,881 and 7,166. */
function told(now: string, then: string, apart = 0): readonly string[] {
  const said = (id: string, text: string, period: Fact['period'], sentence: number): Fact =>
    fact(id, text, { concept: 'doc:orders', period, place: { kind: 'prose', block: 0, sentence } });
  const facts = [
    said('A', now, Q4, 0),
    said('B', then, Q4_BEFORE, apart),
    fact('Now', '3881', { place: { kind: 'table', table: 0, row: 3, column: 1 } }),
    fact('Then', '7166', { place: { kind: 'table', table: 0, row: 3, column: 2 } }),
  ];
  const values = valuesOf(facts);
  const ties = ['A = Now', 'B = Then'].map(
    (formula) => ({ ...bound(formula), origin: 'tie-out', kind: 'tie-out' }) as const,
  );
  const evaluations = ties.map((tie) => evaluate(tie, values));
  return doubtMisreadings(evaluations, facts, values).map(({ verdict, binding }) =>
    verdict === 'breaks' ? binding.severity : verdict,
  );
}

describe('an amount of a sentence', () => {
  const CASES: readonly (readonly [what: string, told: readonly string[], expected: readonly string[]])[] = [
    ['is that of its year', told('3881', '7166'), ['holds', 'holds']],
    ['is that of the other year, which the sentence says too', told('7166', '7166'), ['error', 'holds']],
    ['is that of the other year, of another sentence', told('7166', '7166', 1), ['warning', 'holds']],
    ['is another, beside one that the row prints', told('9504', '7166'), ['error', 'holds']],
    ['is another, and so is the one beside it', told('9504', '2011'), ['untested', 'untested']],
    ['is that of the other year, and that one is this', told('7166', '3881'), ['error', 'error']],
    ['is a loss where the row prints as much income', told('-3881', '7166'), ['warning', 'holds']],
  ];
  for (const [what, each, expected] of CASES) test(what, () => assert.deepEqual(each, expected));
});
