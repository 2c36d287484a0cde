import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  inSentenceOnly,
  notPrinted,
  periodLabelsOf,
  type Names,
} from '../../../src/evaluate/bind/lacking.ts';
import { concept, fact, Q3, Q4, QUARTER_START, YEAR_END } from '../example.ts';

const COSTS = concept('OperatingCosts', { captions: [{ text: 'Total costs and expenses', under: null }] });
const NAMES: Names = {
  concepts: new Map([['OperatingCosts', COSTS]]),
  periodLabels: periodLabelsOf([
    fact('a', '1', { period: Q4, periodLabel: 'Q4 2023' }),
    fact('b', '1', { period: YEAR_END, periodLabel: 'Dec 31, 2023' }),
    fact('c', '1', { period: null }),
  ]),
};
const REPORTED = fact('f1', '100', { concept: 'doc:harbour-dues', caption: 'Harbour dues' });

describe('what an identity lacks is told', () => {
  const told = (name: string, period: typeof Q4 | typeof YEAR_END): string =>
    notPrinted(name, REPORTED, period, NAMES).missing;

  test('by the caption of the packs and the period as the release calls it', () => {
    assert.equal(told('OperatingCosts', Q4), 'Total costs and expenses is not printed for Q4 2023');
    assert.equal(
      told('OperatingCosts', YEAR_END),
      'Total costs and expenses is not printed as of Dec 31, 2023',
    );
  });

  test('with a period of which the release prints nothing', () => {
    assert.equal(
      told('OperatingCosts', Q3),
      'Total costs and expenses is not printed for the 3 months to Sep 30, 2023',
    );
    assert.equal(
      told('OperatingCosts', QUARTER_START),
      'Total costs and expenses is not printed as of Sep 30, 2023',
    );
  });

  test('by its own caption, where no pack declares it', () => {
    assert.equal(told('doc:harbour-dues', Q4), 'Harbour dues is not printed for Q4 2023');
  });

  test('beside the concept for a program to go by', () => {
    assert.deepEqual(inSentenceOnly('OperatingCosts', REPORTED, NAMES), {
      missing: 'Total costs and expenses is printed in a sentence only',
      concept: 'OperatingCosts',
    });
  });
});
