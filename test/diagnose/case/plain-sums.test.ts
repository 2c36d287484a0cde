import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plainSums } from '../../../src/diagnose/case/plain-sums.ts';
import { solve } from '../../../src/diagnose/values/solve.ts';
import type { Toolkit, Values } from '../../../src/diagnose/case/toolkit.ts';
import { evaluate, holds } from '../../../src/evaluate/values/evaluate.ts';
import { figuresOf } from '../../../src/evaluate/bind/instantiate.ts';
import { intervalOf } from '../../../src/evaluate/values/interval-of.ts';
import type { Equation, Form } from '../../../src/model/evaluation.ts';
import { ZERO } from '../../../src/number/amount.ts';
import type { Interval } from '../../../src/number/interval.ts';
import { roundingInterval } from '../../../src/number/rounding.ts';

const tools: Toolkit = { intervalOf, holds, evaluate, figuresOf };

const interval = fc
  .tuple(fc.bigInt(-99n, 99n), fc.integer({ min: 0, max: 2 }))
  .map(([units, places]) => roundingInterval({ units, places }, places));

function valuesOf(intervals: ReadonlyMap<string, Interval>): Values {
  return {
    printed: () => ZERO,
    interval: (id) => intervals.get(id) as Interval,
    quotients: new Map(),
  };
}

function sumOf(signs: readonly boolean[], from: number): Form {
  const operands = signs.map((isAdded, index): Form => {
    const fact: Form = { kind: 'fact', figure: `f${from + index}` };
    return isAdded ? fact : { kind: 'negate', operand: fact };
  });
  return { kind: 'sum', operands };
}

const equation = fc
  .tuple(fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }), fc.array(fc.boolean(), { minLength: 1 }))
  .map(([left, right]): Equation => ({
    left: sumOf(left, 0),
    relation: '=',
    right: sumOf(right, left.length),
  }));

test('sums are solved, and tried with changes, as any equation is', () => {
  fc.assert(
    fc.property(
      equation,
      fc.array(interval, { minLength: 16, maxLength: 16 }),
      interval,
      interval,
      (each, intervals, one, other) => {
        const values = valuesOf(new Map(intervals.map((own, index) => [`f${index}`, own])));
        const sums = plainSums();
        for (const figure of [...figuresOf(each.left, each.right), 'f99'])
          assert.deepEqual(
            sums.solve(each, figure, values),
            figure === 'f99' ? null : solve(each, figure, values, tools)[0],
          );
        const changed = new Map([
          ['f0', one],
          ['f1', other],
        ]);
        const then: Values = { ...values, interval: (id) => changed.get(id) ?? values.interval(id) };
        assert.equal(sums.holdsWith(each, changed, values), holds(each, then));
      },
    ),
  );
});

test('anything but a sum of figures that stand in it once is left to others', () => {
  const fact = (figure: string): Form => ({ kind: 'fact', figure });
  const values = valuesOf(new Map());
  for (const [relation, right] of [
    ['<=', fact('b')],
    ['=', { kind: 'multiply', left: fact('b'), right: fact('c') }],
    ['=', { kind: 'sum', operands: [fact('b'), fact('a')] }],
    ['=', { kind: 'constant', value: ZERO }],
  ] as const) {
    const each: Equation = { left: fact('a'), relation, right };
    assert.equal(plainSums().solve(each, 'a', values), undefined);
    assert.equal(plainSums().holdsWith(each, new Map(), values), undefined);
  }
});
