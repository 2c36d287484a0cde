/** What is believed of a sentence that gives every figure of its claim. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { doubtMisreadings } from '../../../src/evaluate/beside/credible.ts';
import { evaluate, valuesOf } from '../../../src/evaluate/values/evaluate.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { PURE } from '../../../src/model/unit.ts';
import { bound, fact } from '../example.ts';

interface Growth {
  readonly rate: string;
  readonly from: string;
  readonly to: string;
  /** How many sentences off its base stands. */
  readonly apart?: number;
  /** Figures between the rate and the amounts. */
  readonly between?: number;
}

/** The severity of `increased by RATE from FROM to TO`, where it breaks. */
function said({ rate, from, to, apart = 0, between = 0 }: Growth): string {
  const place = (sentence: number): Pick<Fact, 'place'> => ({ place: { kind: 'prose', block: 0, sentence } });
  const facts = [
    fact('R', rate, { ...place(0), unit: PURE }),
    ...Array.from({ length: between }, (_, at) => fact(`X${at}`, '7', place(0))),
    fact('A', to, place(0)),
    fact('B', from, place(apart)),
  ];
  const binding = { ...bound('R = A / B - 1'), origin: 'claimed', kind: 'recalculation' } as const;
  const values = valuesOf(facts);
  const [judged] = doubtMisreadings([evaluate(binding, values)], facts, values);
  return judged?.verdict === 'breaks' ? judged.binding.severity : (judged?.verdict ?? '');
}

describe('a rate of growth that its own sentence contradicts', () => {
  const CASES: readonly (readonly [what: string, growth: Growth, said: string])[] = [
    ['by a few points', { rate: '0.184', from: '1000.0', to: '1138.0' }, 'error'],
    [
      'by the base of another sentence',
      { rate: '0.184', from: '1000.0', to: '1138.0', apart: 1 },
      'untested',
    ],
    ['by more than ten times', { rate: '0.004', from: '1000.0', to: '1138.0' }, 'warning'],
    [
      'by that, of a figure farther off',
      { rate: '0.004', from: '1000.0', to: '1138.0', between: 1 },
      'untested',
    ],
    ['by a decimal point', { rate: '0.02', from: '564.3', to: '57.56' }, 'error'],
    ['by a digit that is lost', { rate: '0.02', from: '192.6', to: '19.6' }, 'error'],
    ['by a digit too many', { rate: '0.07', from: '518.4', to: '5554.7' }, 'error'],
    ['by a digit lost of two', { rate: '0.02', from: '19', to: '1' }, 'warning'],
  ];
  for (const [what, growth, expected] of CASES)
    test(`${what}: ${expected}`, () => {
      assert.equal(said(growth), expected);
    });
});

describe('an amount and what it is in another currency, in parentheses', () => {
  /** The severity of `AMOUNT (US$TRANSLATED)` at 7.0, with figures between them. */
  function translated(amount: string, other: string, between = 0): string {
    const place = (sentence: number): Pick<Fact, 'place'> => ({
      place: { kind: 'prose', block: 0, sentence },
    });
    const facts = [
      fact('Rate', '7.0', { ...place(9), concept: 'ExchangeRate' }),
      fact('A', amount, place(0)),
      ...Array.from({ length: between }, (_, at) => fact(`X${at}`, '7', place(0))),
      fact('T', other, place(0)),
    ];
    const kind = 'convenience-translation';
    const binding = { ...bound('T = A / Rate'), origin: 'claimed', kind } as const;
    const values = valuesOf(facts);
    const [judged] = doubtMisreadings([evaluate(binding, values)], facts, values);
    return judged?.verdict === 'breaks' ? judged.binding.severity : (judged?.verdict ?? '');
  }

  const CASES: readonly (readonly [what: string, severity: string, expected: string])[] = [
    ['that differ as no slip makes them', translated('84066', '8511'), 'error'],
    ['that differ by a scale', translated('70210', '10'), 'warning'],
    ['that differ by a scale, with another between them', translated('70210', '10', 1), 'untested'],
  ];
  for (const [what, severity, expected] of CASES) test(what, () => assert.equal(severity, expected));
});
