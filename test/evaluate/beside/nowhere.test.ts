import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtWhatHoldsNowhere } from '../../../src/evaluate/beside/nowhere.ts';
import { evaluate, valuesOf } from '../../../src/evaluate/values/evaluate.ts';
import type { Evaluation, Verdict } from '../../../src/model/evaluation.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { ZERO } from '../../../src/number/amount.ts';
import { bound, fact } from '../example.ts';

/** Severities of an identity applied to the columns of one table, by the verdicts. */
function judged(verdicts: readonly Verdict[], severity: 'error' | 'warning'): readonly Evaluation[] {
  const evaluations = verdicts.map(
    (verdict, index) =>
      ({
        verdict,
        binding: {
          identity: 'sum',
          origin: 'declared',
          kind: 'footing',
          severity,
          reported: `f${index}`,
          figures: [`f${index}`],
          currency: 'USD',
          period: null,
        },
      }) as unknown as Evaluation,
  );
  const facts = verdicts.map(
    (_, index) =>
      ({
        id: `f${index}`,
        value: ZERO,
        place: { kind: 'table', table: 0, row: 0, column: index + 1 },
      }) as Fact,
  );
  return doubtWhatHoldsNowhere(evaluations, facts, valuesOf(facts));
}

function severities(...verdicts: readonly Verdict[]): readonly string[] {
  return judged(verdicts, 'error').map(({ binding }) => binding.severity);
}

test('what mostly holds, and in this table nowhere does, is not told', () => {
  const verdicts = (...given: readonly Verdict[]): readonly Verdict[] =>
    judged(given, 'warning').map(({ verdict }) => verdict);
  assert.deepEqual(verdicts('breaks', 'breaks'), ['untested', 'untested']);
  assert.deepEqual(verdicts('breaks', 'holds'), ['breaks', 'holds']);
});

test('an identity that breaks in every column of several is a warning', () => {
  assert.deepEqual(severities('breaks', 'breaks'), ['warning', 'warning']);
  assert.deepEqual(severities('breaks', 'untested', 'breaks'), ['warning', 'error', 'warning']);
});

test('one that holds somewhere is as severe as declared, as is one of a single column', () => {
  assert.deepEqual(severities('breaks', 'holds'), ['error', 'error']);
  assert.deepEqual(severities('breaks'), ['error']);
});

/** A sum of the lines, each a letter, in a column. */
const sum = (
  origin: 'declared' | 'discovered',
  column: number,
  lines: string,
  verdict: Verdict,
): Evaluation =>
  ({
    verdict,
    binding: {
      identity: origin,
      origin,
      kind: 'footing',
      severity: 'error',
      reported: `total${column}`,
      figures: ['total', ...lines].map((line) => `${line}${column}`),
      currency: 'USD',
      period: null,
    },
  }) as unknown as Evaluation;
const facts = [1, 2].map(
  (column) =>
    ({ id: `total${column}`, value: ZERO, place: { kind: 'table', table: 0, row: 0, column } }) as Fact,
);
/** What is told of a declared sum of three lines that breaks in both columns. */
const told = (...shown: readonly Evaluation[]): readonly string[] =>
  doubtWhatHoldsNowhere(
    [sum('declared', 1, 'abc', 'breaks'), sum('declared', 2, 'abc', 'breaks'), ...shown],
    facts,
    valuesOf(facts),
  )
    .slice(0, 2)
    .map(({ verdict, reason, binding }) => reason ?? `${verdict} ${binding.severity}`);

test('one that adds a subtotal beside its parts is untested, where the layout shows the sum without them', () => {
  const double = 'one of its lines is the sum of others';
  const holds = sum('discovered', 1, 'ab', 'holds');
  assert.deepEqual(told(holds, sum('discovered', 2, 'ab', 'breaks')), [double, double]);
  assert.deepEqual(told(holds), ['breaks warning', 'breaks warning']);
  assert.deepEqual(told(holds, sum('discovered', 2, 'ad', 'holds')), ['breaks warning', 'breaks warning']);
});

test('one that knows not all its parts is untested, where the layout shows the sum with them', () => {
  const known = 'a line that no pack knows is a part of it, too';
  const holds = sum('discovered', 1, 'abcd', 'holds');
  assert.deepEqual(told(holds, sum('discovered', 2, 'abcd', 'breaks')), [known, known]);
  assert.deepEqual(told(holds), ['breaks warning', 'breaks warning']);
  const broken = [1, 2].map((column) => sum('discovered', column, 'abcd', 'breaks'));
  assert.deepEqual(told(...broken), ['breaks warning', 'breaks warning']);
  const excerpt = sum('declared', 1, 'abc', 'breaks');
  const elsewhere = { ...excerpt, binding: { ...excerpt.binding, reported: 'key figure' } };
  const there = { id: 'key figure', place: { kind: 'table', table: 1, row: 0, column: 1 } } as Fact;
  const judgedThere = doubtWhatHoldsNowhere(
    [sum('declared', 1, 'abc', 'breaks'), elsewhere, holds],
    [...facts, there],
    valuesOf(facts),
  );
  assert.equal(judgedThere[1]?.reason, known, 'nor does it know them in a table of key figures');
});

test('so is one of the other side of a balance sheet, where both sides are equal', () => {
  const known = 'a line that no pack knows is a part of it, too';
  const otherSide = (column: number): Evaluation => {
    const { binding, ...rest } = sum('discovered', column, 'abcd', 'holds');
    const figures = binding.figures.map((figure) => figure.replace('total', 'other'));
    return { ...rest, binding: { ...binding, reported: `other${column}`, figures } };
  };
  const equal = (column: number, verdict: Verdict): Evaluation => {
    const { binding, ...rest } = sum('declared', column, '', verdict);
    const figures = [`other${column}`, `total${column}`];
    return {
      ...rest,
      binding: { ...binding, identity: 'balances', kind: 'tie-out', reported: `other${column}`, figures },
    };
  };
  const both = (verdict: Verdict): readonly string[] =>
    told(otherSide(1), otherSide(2), equal(1, verdict), equal(2, verdict));
  assert.deepEqual(both('holds'), [known, known]);
  assert.deepEqual(both('breaks'), ['breaks warning', 'breaks warning']);
});

test('a sum says nothing where the layout shows that it lacks a line, which other columns leave empty', () => {
  const column = (shown: Verdict): readonly string[] =>
    doubtWhatHoldsNowhere(
      [
        sum('declared', 1, 'abc', 'breaks'),
        sum('declared', 2, 'abc', 'holds'),
        sum('discovered', 1, 'abcd', shown),
        sum('discovered', 2, 'abcd', 'holds'),
      ],
      facts,
      valuesOf(facts),
    )
      .slice(0, 2)
      .map(({ verdict }) => verdict);
  assert.deepEqual(column('holds'), ['untested', 'holds']);
  assert.deepEqual(column('breaks'), ['breaks', 'holds']);
});

test('so it does where it lacks what moved the sum of its lines', () => {
  const change = (column: number, verdict: Verdict): Evaluation => sum('discovered', column, 'sd', verdict);
  const before = (column: number): Evaluation => {
    const { binding, ...rest } = sum('discovered', column, 'abc', 'holds');
    const figures = binding.figures.map((figure) => figure.replace('total', 's'));
    return { ...rest, binding: { ...binding, reported: `s${column}`, figures } };
  };
  assert.deepEqual(told(change(1, 'holds'), before(1), change(2, 'holds'), before(2)), [
    'a line that no pack knows is a part of it, too',
    'a line that no pack knows is a part of it, too',
  ]);
  assert.deepEqual(told(change(1, 'breaks'), before(1), change(2, 'breaks'), before(2)), [
    'breaks warning',
    'breaks warning',
  ]);
});

test('a sum that breaks in both columns since a row has its figures exchanged is as severe as declared', () => {
  const printed = { a1: '40', b1: '75', total1: '100', a2: '50', b2: '60', total2: '125' };
  const placed = Object.entries(printed).map(([id, text]) => {
    const row = ['a', 'b', 'total'].indexOf(id.slice(0, -1));
    return fact(id, text, { place: { kind: 'table', table: 0, row, column: Number(id.at(-1)) } });
  });
  const values = valuesOf(placed);
  const severitiesOf = (...sums: readonly string[]): readonly string[] => {
    const evaluations = sums.map((each) => evaluate({ ...bound(each), kind: 'footing' }, values));
    return doubtWhatHoldsNowhere(evaluations, placed, values).map(({ binding }) => binding.severity);
  };
  assert.deepEqual(severitiesOf('total1 = a1 + b1', 'total2 = a2 + b2'), ['error', 'error']);
  assert.deepEqual(severitiesOf('total1 = a1', 'total2 = a2'), ['warning', 'warning']);
});
