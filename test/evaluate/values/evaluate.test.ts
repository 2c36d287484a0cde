import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evaluate, holds, valuesOf } from '../../../src/evaluate/values/evaluate.ts';
import type { Evaluation, Verdict } from '../../../src/model/evaluation.ts';
import { formatAmount, normalise, type Amount } from '../../../src/number/amount.ts';
import { formatInterval } from '../../../src/number/interval.ts';
import { bound, equation, facts } from '../example.ts';

type Printed = Readonly<Record<string, string>>;

function evaluated(assertion: string, printed: Printed): Evaluation {
  return evaluate(bound(assertion), valuesOf(facts(printed)));
}

function text(amount: Amount | null): string | null {
  return amount === null ? null : formatAmount(normalise(amount));
}

/** Ten addends of 10, and a total. */
const TEN_NAMES = Array.from({ length: 10 }, (_, index) => `A${index}`);
const TEN: Printed = Object.fromEntries(TEN_NAMES.map((name) => [name, '10']));
const TEN_ADDENDS = `Total = ${TEN_NAMES.join(' + ')}`;

describe('sums', () => {
  const VERDICTS: readonly (readonly [total: string, verdict: Verdict, gap: string])[] = [
    ['100', 'holds', '0'],
    ['101', 'holds', '0'],
    ['99', 'holds', '0'],
    ['102', 'breaks', '0.5'],
    ['98', 'breaks', '0.5'],
    ['-100', 'breaks', '198.5'],
    ['101.0', 'holds', '0'],
    ['101.1', 'breaks', '0.05'],
  ];
  for (const [total, verdict, gap] of VERDICTS) {
    test(`60 and 40 printed as ${total}: ${verdict}`, () => {
      const evaluation = evaluated('Total = A + B', { Total: total, A: '60', B: '40' });
      assert.equal(evaluation.verdict, verdict);
      assert.equal(text(evaluation.gap), gap);
    });
  }

  test('both sides, the difference and what rounding explains are told', () => {
    const { reported, recomputed, difference, tolerance, reason } = evaluated('Total = A + B', {
      Total: '97',
      A: '60',
      B: '40',
    });
    assert.ok(reported !== null && recomputed !== null);
    assert.equal(formatInterval(reported), '[96.5, 97.5]');
    assert.equal(formatInterval(recomputed), '[99, 101]');
    assert.equal(text(difference), '-3');
    assert.equal(text(tolerance), '1.5');
    assert.equal(reason, null);
  });

  test('a figure on both sides is one figure, however coarsely it is printed', () => {
    const printed = { A: '100', B: '5000000', C: '102' };
    const coarse = [...facts({ A: '100', C: '102' }), ...facts({ B: '5000000' }, { decimals: -6 })];
    assert.equal(evaluate(bound('A + B = B + C'), valuesOf(coarse)).verdict, 'breaks');
    assert.equal(evaluated('A + B = B + C', { ...printed, C: '101' }).verdict, 'holds');
  });
});

describe('the edge of rounding', () => {
  test('belongs to it', () => {
    assert.equal(evaluated('A = B', { A: '100', B: '101' }).verdict, 'holds');
    assert.equal(evaluated('A = B', { A: '100', B: '102' }).verdict, 'breaks');
    assert.equal(evaluated('A = B', { A: '100', B: '100.55' }).verdict, 'breaks');
    assert.equal(evaluated('A = B', { A: '100', B: '100.505' }).verdict, 'breaks');
    assert.equal(evaluated('A = B', { A: '100', B: '100.5' }).verdict, 'holds');
    assert.equal(evaluated('A = B', { A: '100.0', B: '100.1' }).verdict, 'holds');
  });

  test('of a figure taken three times is three halves wide', () => {
    assert.equal(evaluated('A = 3 * B', { A: '302', B: '100' }).verdict, 'holds');
    assert.equal(evaluated('A = 3 * B', { A: '303', B: '100' }).verdict, 'breaks');
  });

  test('of three addends is reached by no chance, but does not break', () => {
    const off = (total: string): Verdict =>
      evaluated('Total = A + B + C', { Total: total, A: '10', B: '20', C: '30' }).verdict;
    assert.deepEqual(['61', '62', '63'].map(off), ['holds', 'improbable', 'breaks']);
  });

  test('lies at half a unit of each figure, whatever their last places', () => {
    const coarse = facts({ A: '4495500' }, { decimals: -2 });
    const at = (b: string): Evaluation => evaluate(bound('A = B'), valuesOf([...coarse, ...facts({ B: b })]));
    assert.equal(at('4495550').verdict, 'holds');
    assert.equal(at('4495551').verdict, 'breaks');
    assert.equal(text(at('4495551').gap), '0.5');
    assert.equal(text(at('4495551').tolerance), '50.5');
  });
});

describe('bounds', () => {
  const BOUNDS: readonly (readonly [assertion: string, whole: string, verdict: Verdict, gap: string])[] = [
    ['Part <= Whole', '100', 'holds', '0'],
    ['Part <= Whole', '500', 'holds', '0'],
    ['Part <= Whole', '99', 'holds', '0'],
    ['Part <= Whole', '98', 'breaks', '1'],
    ['Part >= Whole', '98', 'holds', '0'],
    ['Part >= Whole', '101', 'holds', '0'],
    ['Part >= Whole', '103', 'breaks', '2'],
  ];
  for (const [assertion, whole, verdict, gap] of BOUNDS) {
    test(`${assertion} with 100 and ${whole}: ${verdict}`, () => {
      const evaluation = evaluated(assertion, { Part: '100', Whole: whole });
      assert.equal(evaluation.verdict, verdict);
      assert.equal(text(evaluation.gap), gap);
    });
  }
});

describe('improbable', () => {
  const OFF: readonly (readonly [total: string, verdict: Verdict])[] = [
    ['100', 'holds'],
    ['103', 'holds'],
    ['97', 'holds'],
    ['104', 'improbable'],
    ['96', 'improbable'],
    ['105', 'improbable'],
    ['106', 'breaks'],
  ];
  for (const [total, verdict] of OFF) {
    test(`ten addends of 10 printed as ${total}: ${verdict}`, () => {
      const evaluation = evaluated(TEN_ADDENDS, { ...TEN, Total: total });
      assert.equal(evaluation.verdict, verdict);
      if (verdict === 'improbable') assert.match(evaluation.reason ?? '', /less than once in 1,000$/);
      else assert.equal(evaluation.reason, null);
    });
  }

  test('has no gap: the intervals still meet', () => {
    const { gap, difference, tolerance } = evaluated(TEN_ADDENDS, { ...TEN, Total: '104' });
    assert.deepEqual([text(gap), text(difference), text(tolerance)], ['0', '4', '5.5']);
  });

  test('is nothing that stands between limits', () => {
    const bounded = TEN_ADDENDS.replace('=', '<=');
    assert.equal(evaluated(bounded, { ...TEN, Total: '105' }).verdict, 'holds');
  });

  test('is not said of two figures that tie out, even at the edge', () => {
    assert.equal(evaluated('A = B', { A: '1', B: '2' }).verdict, 'holds');
  });

  test('is not said where the reported figure alone is coarse enough for the difference', () => {
    const total = facts({ Total: '105' }, { decimals: -1 });
    assert.equal(evaluate(bound(TEN_ADDENDS), valuesOf([...facts(TEN), ...total])).verdict, 'holds');
  });

  test('is said of two addends where the total is printed more finely', () => {
    const off = (total: string): Verdict =>
      evaluated('Total = A + B', { Total: total, A: '60', B: '40' }).verdict;
    assert.deepEqual(['100.90', '101.00'].map(off), ['holds', 'improbable']);
  });

  test('takes a figure that is counted four times to be off four times as far', () => {
    const printed = { Total: '244', A: '10', B: '20', C: '30' };
    assert.equal(evaluated('Total = 4 * A + 4 * B + 4 * C', printed).verdict, 'holds');
    assert.equal(evaluated('Total = 4 * (A + B + C)', { ...printed, Total: '246' }).verdict, 'improbable');
  });

  test('counts in the last place of the figures, whatever it is', () => {
    const total = facts({ Total: '100.4' });
    const fine = facts(Object.fromEntries(TEN_NAMES.map((name) => [name, '10.0'])));
    assert.equal(evaluate(bound(TEN_ADDENDS), valuesOf([...fine, ...total])).verdict, 'improbable');
  });
});

describe('ratios', () => {
  const MARGINS: readonly (readonly [margin: string, verdict: Verdict])[] = [
    ['0.333', 'holds'],
    ['0.33', 'holds'],
    ['0.34', 'holds'],
    ['0.336', 'holds'],
    ['0.337', 'breaks'],
    ['0.3', 'holds'],
    ['0.35', 'breaks'],
  ];
  for (const [margin, verdict] of MARGINS) {
    test(`100 of 300 printed as ${margin}: ${verdict}`, () => {
      const evaluation = evaluated('Margin = Profit / Revenue', {
        Margin: margin,
        Profit: '100',
        Revenue: '300',
      });
      assert.equal(evaluation.verdict, verdict);
    });
  }

  test('growth is the ratio less one', () => {
    const growth = (rate: string): Verdict =>
      evaluated('Growth = Now / Before - 1', { Growth: rate, Now: '1138', Before: '1000' }).verdict;
    assert.equal(growth('0.138'), 'holds');
    assert.equal(growth('0.140'), 'breaks');
    assert.equal(growth('-0.138'), 'breaks');
  });

  test('a stated rate is exact: its own rounding excuses nothing', () => {
    const printed = { Dollars: '10003', Amount: '71000', Rate: '7.10' };
    assert.equal(evaluated('Dollars = Amount / printed(Rate)', printed).verdict, 'breaks');
    assert.equal(evaluated('Dollars = Amount / Rate', printed).verdict, 'holds');
  });
});

describe('untested', () => {
  const NOTHING = { reported: null, recomputed: null, difference: null, tolerance: null, gap: null };

  test('keeps the reason of a binding without all its figures', () => {
    const binding = { ...bound('Total = A + B'), untested: 'B is not printed' };
    assert.deepEqual(evaluate(binding, valuesOf([])), {
      binding,
      verdict: 'untested',
      reason: 'B is not printed',
      ...NOTHING,
    });
  });

  test('where a divisor could be zero, on either side', () => {
    for (const assertion of ['A = B / Zero', 'B / Zero = A']) {
      const { verdict, reason, ...rest } = evaluated(assertion, { A: '1', B: '2', Zero: '0' });
      assert.equal(verdict, 'untested');
      assert.equal(reason, 'a divisor could be zero');
      assert.deepEqual({ ...rest, binding: null }, { ...NOTHING, binding: null });
    }
  });
});

describe('values', () => {
  test('an equation alone holds or does not, and never where a divisor could be zero', () => {
    const values = valuesOf(facts({ A: '100', B: '101', C: '102', Zero: '0' }));
    assert.ok(holds(equation('A = B'), values) && !holds(equation('A = C'), values));
    assert.ok(holds(equation('A <= C'), values) && !holds(equation('A >= C'), values));
    assert.ok(!holds(equation('A = B / Zero'), values));
  });

  test('a figure without a fact is a mistake of ours', () => {
    assert.throws(() => valuesOf(facts({ A: '1' })).interval('B'), /no fact for figure B/);
  });
});
