/** Which of several rates of exchange a release translates by. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Fact } from '../../src/model/fact.ts';
import { statedRates } from '../../src/model/stated-rates.ts';
import { exchangeRate, money } from '../../src/model/unit.ts';
import { fact, YEAR } from '../evaluate/example.ts';

const rate = (text: string): Fact =>
  fact(text, text, { concept: 'ExchangeRate', unit: exchangeRate('CNY', 'USD'), period: null });

/** An amount in both currencies. */
const pair = (concept: string, amount: string, translated: string): readonly Fact[] => [
  fact(`${concept} CNY`, amount, { concept, period: YEAR }),
  fact(`${concept} USD`, translated, { concept, period: YEAR, unit: money('USD') }),
];

const AT_7_0999 = [...pair('Sales', '4495503', '633178'), ...pair('Costs', '3215942', '452956')];

const order = (...facts: readonly Fact[]): readonly string[] => statedRates(facts).map(({ id }) => id);

describe('rates as stated', () => {
  test('begin with the one that most translations follow', () => {
    assert.deepEqual(order(rate('6.8972'), rate('7.0999'), ...AT_7_0999), ['7.0999', '6.8972']);
    assert.deepEqual(order(rate('7.0999'), rate('6.8972'), ...AT_7_0999), ['7.0999', '6.8972']);
  });

  test('stand in the order of the release where none is followed', () => {
    assert.deepEqual(order(rate('7.9099'), rate('6.8972'), ...AT_7_0999), ['7.9099', '6.8972']);
    assert.deepEqual(order(rate('7.0827'), rate('7.0999')), ['7.0827', '7.0999']);
  });

  test('are one where one is stated, whatever follows it', () => {
    assert.deepEqual(order(rate('7.9099'), ...AT_7_0999), ['7.9099']);
  });
});
