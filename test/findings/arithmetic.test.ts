import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { conclude } from './concluded.ts';
import { diagnosed } from '../diagnose/cases.ts';

/** The operands of the one evaluation, each as its sign and what is printed. */
function operands(printed: Readonly<Record<string, string>>, formula: string): readonly string[] {
  const found = diagnosed(printed, [formula]);
  const cause = { evaluations: [0], suspects: [], explanation: null };
  const [finding] = conclude([cause], found.evaluations, found.extraction);
  return (finding?.arithmetic.operands ?? []).map(({ sign, text, figure }) =>
    [sign, text, ...(figure === null ? ['of the formula'] : [])].join(' ').trim(),
  );
}

describe('operands', () => {
  test('have the numbers of the formula among them', () => {
    assert.deepEqual(operands({ Ads: '9.99', Income: '400', Shares: '100' }, 'Ads = 2 * Income / Shares'), [
      '2 of the formula',
      '× 400',
      '÷ 100',
    ]);
    assert.deepEqual(operands({ Growth: '7', Now: '300', Then: '200' }, 'Growth = Now / Then - 1'), [
      '300',
      '÷ 200',
      '- 1 of the formula',
    ]);
  });

  test('of a divisor that is a quotient divide and multiply', () => {
    assert.deepEqual(
      operands({ Usd: '9', Rmb: '7,000', Rate: '710', One: '100' }, 'Usd = Rmb / (Rate / One)'),
      ['7,000', '÷ 710', '× 100'],
    );
  });
});
