import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forgiveFitted } from '../../../src/evaluate/beside/fitted.ts';
import type { Evaluation } from '../../../src/model/evaluation.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { decimal } from '../example.ts';

const inTable = (id: string, table: number, decimals: number): Fact =>
  ({ id, decimals, hedge: 'none', place: { kind: 'table', table, row: 0, column: 1 } }) as Fact;

/** Thousands in the first table, single units in the second. */
const FACTS = [
  inTable('part', 0, -3),
  inTable('rest', 0, -3),
  inTable('total', 0, -3),
  inTable('fine', 1, 0),
];

function evaluation(
  kind: string,
  verdict: string,
  difference: string,
  figures: readonly string[],
): Evaluation {
  return {
    verdict,
    difference: decimal(difference),
    binding: { kind, figures, severity: 'error', reported: figures[0] },
  } as unknown as Evaluation;
}

/** The severity of a total that differs by so much from the finer figure, beside a sum. */
function severity(missed: string, sum: Evaluation): string | undefined {
  const tie = evaluation('tie-out', 'breaks', missed, ['total', 'fine']);
  return forgiveFitted([tie, sum], FACTS)[0]?.binding.severity;
}

const SUM = ['total', 'part', 'rest'];

test('a rounded total by which its table adds up exactly is an order of rounding', () => {
  assert.equal(severity('-589', evaluation('footing', 'holds', '0', SUM)), 'note');
  assert.equal(severity('589', evaluation('recalculation', 'holds', '0', SUM)), 'note');
});

test('one that misses by a last place or more, or adds nothing up exactly, is as severe as before', () => {
  assert.equal(severity('-1000', evaluation('footing', 'holds', '0', SUM)), 'error');
  assert.equal(severity('-589', evaluation('footing', 'holds', '1', SUM)), 'error');
  assert.equal(severity('-589', evaluation('footing', 'breaks', '1', SUM)), 'error');
  assert.equal(severity('-589', evaluation('footing', 'holds', '0', ['total', 'part'])), 'error');
  assert.equal(severity('-589', evaluation('footing', 'holds', '0', ['total', 'part', 'fine'])), 'error');
});
