import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Fact } from '../../../src/model/fact.ts';
import { PURE } from '../../../src/model/unit.ts';
import { diagnosed, explained } from '../cases.ts';

describe('a percentage of a column that is made to foot', () => {
  const percent: Partial<Fact> = { unit: PURE, decimals: 3 };
  const shares = (income: string, costs = '0.096'): readonly string[] =>
    explained(
      diagnosed(
        {
          Net: '1,093,711',
          Gross: '110,871',
          Costs: '104,678',
          Income: '6,193',
          G: '0.101',
          C: costs,
          I: income,
        },
        [
          'Income = Gross - Costs',
          ...['G = Gross / Net', 'C = Costs / Net', 'I = Income / Net'].map(
            (formula) => [formula, { kind: 'recalculation' }] as const,
          ),
        ],
        { G: percent, C: percent, I: percent },
      ),
    );

  test('is that of its lines, each rounded first', () => {
    assert.deepEqual(shares('0.006'), []);
    assert.deepEqual(shares('0.005'), ['rounding-order']);
  });

  test('is not explained where they leave another, or are no shares themselves', () => {
    assert.deepEqual(shares('0.004'), ['1 suspects']);
    assert.deepEqual(shares('0.004', '0.097'), ['1 suspects', '1 suspects']);
  });
});
