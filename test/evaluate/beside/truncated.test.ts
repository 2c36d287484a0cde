import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evaluate, valuesOf } from '../../../src/evaluate/values/evaluate.ts';
import { allowTruncation } from '../../../src/evaluate/beside/truncated.ts';
import type { Fact } from '../../../src/model/fact.ts';
import type { Verdict } from '../../../src/model/evaluation.ts';
import { bound, facts } from '../example.ts';

interface Sum {
  readonly assertion: string;
  readonly facts: readonly Fact[];
}

/** A total of five addends, off by so many units of its last place. */
function sum(name: string, off: number, more: Partial<Fact> = {}): Sum {
  const parts = ['A', 'B', 'C', 'D', 'E'].map((part) => `${name}${part}`);
  const printed = Object.fromEntries(parts.map((part) => [part, '20']));
  return {
    assertion: `${name}Total = ${parts.join(' + ')}`,
    facts: facts({ [`${name}Total`]: String(100 + off), ...printed }, more),
  };
}

function sums(count: number, off: number, prefix = 'S'): readonly Sum[] {
  return Array.from({ length: count }, (_, index) => sum(`${prefix}${index}`, off));
}

/** The verdict of the first, once all are known. */
function verdict(tested: Sum, others: readonly Sum[], isSaid = false): Verdict {
  const all = [tested, ...others];
  const known = all.flatMap((each) => each.facts);
  const values = valuesOf(known);
  const evaluations = all.map(({ assertion }) => evaluate(bound(assertion, { kind: 'footing' }), values));
  return allowTruncation(evaluations, known, values, isSaid)[0]?.verdict ?? assert.fail('no evaluation');
}

describe('where the sums of a document are cut off', () => {
  test('a total is larger than its addends by up to one unit for each', () => {
    assert.equal(verdict(sum('T', 4), sums(10, 1)), 'holds');
    assert.equal(verdict(sum('T', 4), []), 'breaks');
  });

  test('a total smaller than its addends, or larger by more, still breaks', () => {
    assert.equal(verdict(sum('T', -4), sums(10, 1)), 'breaks');
    assert.equal(verdict(sum('T', 5), sums(10, 1)), 'breaks');
    assert.equal(verdict(sum('T', 27), sums(10, 1)), 'breaks');
  });

  test('as many sums must lean to one side as rounding would not make lean', () => {
    assert.equal(verdict(sum('T', 4), sums(8, 1)), 'breaks');
    assert.equal(verdict(sum('T', 4), [...sums(10, 1), ...sums(5, -1, 'R')]), 'breaks');
    assert.equal(verdict(sum('T', 4), [...sums(16, 1), ...sums(1, -1, 'R')]), 'holds');
  });

  test('as many to either side are rounded, however many they are', () => {
    assert.equal(verdict(sum('T', 4), [...sums(600, 1), ...sums(600, -1, 'R')]), 'breaks');
  });

  test('fewer are enough where the document says so', () => {
    assert.equal(verdict(sum('T', 4), sums(3, 1), true), 'holds');
    assert.equal(verdict(sum('T', 4), sums(1, 1), true), 'breaks');
  });

  test('figures of other units and precisions tell nothing', () => {
    const other = Array.from({ length: 12 }, (_, index) => sum(`U${index}`, 1, { unit: 'iso4217:USD' }));
    assert.equal(verdict(sum('T', 4), other), 'breaks');
  });
});

test('what is deducted is cut off towards zero as well', () => {
  const net = { assertion: 'Net = Gross - Cost', facts: facts({ Net: '41', Gross: '100', Cost: '60' }) };
  const cut = { assertion: 'P = Q + R', facts: facts({ P: '98', Q: '100', R: '-1' }) };
  assert.equal(verdict(net, sums(12, 1)), 'holds');
  assert.equal(verdict(cut, sums(12, 1)), 'holds');
});
