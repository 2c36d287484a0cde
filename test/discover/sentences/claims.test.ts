import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { claimBindings } from '../../../src/discover/sentences/claims.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { exchangeRate, money } from '../../../src/model/unit.ts';
import { fact, facts, stated } from '../../evaluate/example.ts';
import { extraction } from '../../evaluate/sheet.ts';

const FACTS = facts({ a: '12', b: '10', r: '0.2', x: '7', y: '5' });

function states(claim: Claim, stands: readonly Fact[] = FACTS): readonly string[] {
  return claimBindings({ ...extraction([], stands), claims: [claim] }).map(stated);
}

describe('a claim as an equation', () => {
  const cases: readonly (readonly [claim: Claim, equation: string])[] = [
    [{ kind: 'growth', current: 'a', base: 'b', rate: 'r', direction: 'up' }, 'r = (a / b + -1)'],
    [{ kind: 'growth', current: 'a', base: 'b', rate: 'r', direction: null }, 'r = (a / b + -1)'],
    [{ kind: 'growth', current: 'b', base: 'a', rate: 'r', direction: 'down' }, 'r = (1 + -b / a)'],
    [{ kind: 'change', current: 'a', base: 'b', change: 'r', direction: 'up' }, 'r = (a + -b)'],
    [{ kind: 'change', current: 'b', base: 'a', change: 'r', direction: 'down' }, 'r = (a + -b)'],
    [
      { kind: 'moved-by', current: 'a', change: 'x', rate: 'r', direction: 'up' },
      'r = abs(x) / (abs(a) + -abs(x))',
    ],
    [
      { kind: 'moved-by', current: 'a', change: 'x', rate: 'r', direction: 'down' },
      'r = abs(x) / (abs(a) + abs(x))',
    ],
    [
      { kind: 'margin-change', current: 'a', part: 'x', whole: 'y', change: 'r', direction: 'up' },
      'r = (a + -x / y)',
    ],
    [
      { kind: 'margin-change', current: 'a', part: 'x', whole: 'y', change: 'r', direction: 'down' },
      'r = (x / y + -a)',
    ],
    [{ kind: 'share', part: 'b', whole: 'a', rate: 'r' }, 'r = b / a'],
    [{ kind: 'midpoint', figure: 'a', low: 'x', high: 'y' }, 'a = (x + y) / 2'],
    [{ kind: 'split', whole: 'a', parts: ['x', 'y'] }, 'a = (x + y)'],
    [{ kind: 'product', total: 'a', count: 'x', price: 'y' }, 'a = x * y'],
    [{ kind: 'repeat', figure: 'a', of: ['b', 'x'] }, 'printed(a) = printed(b)'],
    [{ kind: 'direction', current: 'a', base: 'b', direction: 'up' }, 'a >= b'],
    [{ kind: 'direction', current: 'a', base: 'b', direction: 'down' }, 'a <= b'],
  ];
  for (const [claim, equation] of cases) {
    test(`${claim.kind}${'direction' in claim ? ` ${claim.direction ?? 'untold'}` : ''}: ${equation}`, () => {
      assert.deepEqual(states(claim), [equation]);
    });
  }
});

test('a deduction in parentheses is the positive amount of the sentence', () => {
  const printed = [
    fact('a', '12'),
    fact('b', '-10', { sense: -1 }),
    fact('loss', '10', { sense: -1 }),
    fact('r', '0.2'),
  ];
  const claim = { kind: 'growth', current: 'a', rate: 'r', direction: 'up' } as const;
  assert.deepEqual(states({ ...claim, base: 'b' }, printed), ['r = (a / -b + -1)']);
  assert.deepEqual(states({ ...claim, base: 'loss' }, printed), ['r = (a / loss + -1)']);
});

test('an income that followed a loss lies above it, and did not grow from it', () => {
  const said = { place: { kind: 'prose', block: 1, sentence: 0 } } as const;
  const printed = [fact('a', '14', said), fact('b', '20', { ...said, sense: -1 }), fact('r', '0.3')];
  const move = { current: 'a', base: 'b', direction: 'up' } as const;
  assert.deepEqual(states({ kind: 'direction', ...move }, printed), ['a >= -b']);
  assert.deepEqual(states({ kind: 'change', change: 'r', ...move }, printed), ['r = (a + --b)']);
  assert.deepEqual(states({ kind: 'growth', rate: 'r', ...move }, printed), []);
});

describe('a repetition', () => {
  const mention = fact('m', '0.46');
  const others = [fact('first', '0.45'), fact('second', '0.46'), fact('third', '0.64')];
  const cases: readonly (readonly [printed: string, repeats: string])[] = [
    ['0.45', 'first'],
    ['0.46', 'second'],
    ['0.65', 'first'],
    ['0.44', 'first'],
    ['7.31', 'first'],
  ];
  for (const [printed, repeats] of cases) {
    test(`printed as ${printed} is of the ${repeats}`, () => {
      const claim: Claim = { kind: 'repeat', figure: 'm', of: ['first', 'second', 'third'] };
      const stands = [{ ...mention, ...fact('m', printed) }, ...others];
      assert.deepEqual(states(claim, stands), [`printed(m) = printed(${repeats})`]);
    });
  }
});

describe('a translation in a sentence', () => {
  const claim: Claim = { kind: 'translation', amount: 'rmb', translated: 'usd' };
  const amounts = [fact('rmb', '71'), fact('usd', '10', { unit: money('USD') })];
  const rate = fact('rate', '7.1', { concept: 'ExchangeRate', unit: exchangeRate('CNY', 'USD') });
  const unit = fact('one', '1.00', { concept: 'ExchangeRate', unit: money('USD') });

  test('is at the stated rate, which is exact', () => {
    assert.deepEqual(states(claim, [...amounts, rate]), ['usd = rmb / printed(rate)']);
  });

  test('is at the rate for one unit, where the release states the unit', () => {
    assert.deepEqual(states(claim, [...amounts, rate, unit]), ['usd = rmb / printed(rate) / printed(one)']);
  });

  test('without a rate for its currencies is not stated', () => {
    assert.deepEqual(states(claim, amounts), []);
    const other = { ...rate, unit: exchangeRate('CNY', 'HKD') };
    assert.deepEqual(states(claim, [...amounts, other]), []);
  });

  test('may have been made from the rounded amount instead', () => {
    const [binding] = claimBindings({ ...extraction([], [...amounts, rate]), claims: [claim] });
    assert.deepEqual(
      binding?.alternatives.map(({ explains }) => explains),
      ['rounding-order'],
    );
  });
});

test('a claim is named by its kind and by what it is about', () => {
  const named = FACTS.map((each) => ({ ...each, concept: 'TotalNetRevenue' }));
  const claim: Claim = { kind: 'growth', current: 'a', base: 'b', rate: 'r', direction: 'up' };
  const [binding] = claimBindings({ ...extraction([], named), claims: [claim] });
  assert.equal(binding?.identity, 'claimed/growth/total-net-revenue');
  assert.equal(binding.origin, 'claimed');
  assert.equal(binding.reported, 'r');
  assert.deepEqual(binding.figures, ['r', 'a', 'b']);
});
