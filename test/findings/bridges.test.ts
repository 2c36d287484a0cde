import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bridgesOf } from '../../src/findings/bridges.ts';
import type { Evaluation, Form, Verdict } from '../../src/model/evaluation.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { IdentityKind } from '../../src/model/identity.ts';
import type { BridgeStep } from '../../src/model/report.ts';
import { amount, parseAmount, ZERO } from '../../src/number/amount.ts';

const fact = (figure: string): Form => ({ kind: 'fact', figure });
const minus = (operand: Form): Form => ({ kind: 'negate', operand });
const sum = (...operands: Form[]): Form => ({ kind: 'sum', operands });

/** A bridge to `total` with figures named by their values: `100`, `-20`. */
function evaluated(
  right: Form,
  { kind = 'bridge', verdict = 'holds', left = fact('total') }: Partial<Options> = {},
): Evaluation {
  return { binding: { id: 'b', kind, equation: { left, relation: '=', right } }, verdict } as Evaluation;
}

interface Options {
  readonly kind: IdentityKind;
  readonly verdict: Verdict;
  readonly left: Form;
}

function factsOf(total: string, ...values: string[]): readonly Fact[] {
  const facts = values.map((value) => ({ id: value, value: parseAmount(value) ?? ZERO }));
  return [{ id: 'total', value: parseAmount(total) ?? ZERO }, ...facts] as unknown as readonly Fact[];
}

function walk(steps: readonly BridgeStep[]): readonly string[] {
  return steps.map(({ figure, part, from, to }) => `${part} ${figure}: ${from} to ${to}`);
}

describe('bridgesOf', () => {
  test('each step begins where the last ended', () => {
    const right = sum(fact('60'), fact('50.0'), minus(fact('10')));
    const [bridge] = bridgesOf([evaluated(right)], factsOf('100', '60', '50.0', '10'));
    assert.deepEqual(walk(bridge?.steps ?? []), [
      'start 60: 0 to 545',
      'plus 50.0: 545 to 1000',
      'minus 10: 1000 to 909',
      'end total: 0 to 909',
    ]);
    assert.equal(bridge?.zero, 0);
  });

  test('leaves room for what is below zero', () => {
    const right = sum(fact('-50'), fact('150'));
    const [bridge] = bridgesOf([evaluated(right)], factsOf('100', '-50', '150'));
    assert.deepEqual(
      [bridge?.zero, ...walk(bridge?.steps ?? [])],
      [333, 'start -50: 333 to 0', 'plus 150: 0 to 1000', 'end total: 333 to 1000'],
    );
  });

  test('arrives where the release says, not where the steps lead', () => {
    const [bridge] = bridgesOf(
      [evaluated(sum(fact('60'), fact('20')), { verdict: 'breaks' })],
      factsOf('100', '60', '20'),
    );
    assert.deepEqual(walk(bridge?.steps ?? []).slice(1), ['plus 20: 600 to 800', 'end total: 0 to 1000']);
  });

  test('what is negated twice is added', () => {
    const right = sum(fact('60'), minus(sum(fact('10'), minus(fact('50')))));
    const [bridge] = bridgesOf([evaluated(right)], factsOf('100', '60', '10', '50'));
    assert.deepEqual(
      bridge?.steps.map(({ part }) => part),
      ['start', 'minus', 'plus', 'end'],
    );
  });

  test('draws nothing from nothing', () => {
    const [bridge] = bridgesOf([evaluated(sum(fact('0'), fact('0.0')))], factsOf('0', '0', '0.0'));
    assert.ok(bridge?.steps.every(({ from, to }) => from === 0 && to === 0));
  });

  const constant: Form = { kind: 'constant', value: amount(1) };
  const not: Readonly<Record<string, Evaluation>> = {
    'another kind': evaluated(sum(fact('1'), fact('2')), { kind: 'footing' }),
    untested: evaluated(sum(fact('1'), fact('2')), { verdict: 'untested' }),
    'no adjustment': evaluated(fact('1')),
    'a constant': evaluated(sum(fact('1'), constant)),
    'a product': evaluated({ kind: 'multiply', left: fact('1'), right: fact('2') }),
    'two measures on the left': evaluated(sum(fact('1'), fact('2')), { left: sum(fact('1'), fact('2')) }),
  };
  for (const [name, evaluation] of Object.entries(not)) {
    test(`does not draw ${name}`, () => {
      assert.deepEqual(bridgesOf([evaluation], factsOf('3', '1', '2')), []);
    });
  }
});
