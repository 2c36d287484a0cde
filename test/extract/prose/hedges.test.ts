import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatInterval } from '../../../src/number/interval.ts';
import { DATED, extracted } from '../reading.ts';
import { VOCABULARY } from './vocabulary.ts';

describe('a hedge widens the interval', () => {
  const cases: readonly (readonly [words: string, interval: string])[] = [
    ['RMB1.2 million', '[1150000, 1250000]'],
    ['approximately RMB1.2 million', '[1100000, 1300000]'],
    ['about RMB1,200 thousand', '[1150000, 1250000]'],
    ['more than RMB1.2 million', '[1150000, 12000000]'],
    ['less than RMB1.2 million', '[0, 1250000]'],
  ];
  for (const [words, interval] of cases) {
    test(words, () => {
      const { facts } = extracted(`${DATED}Total revenue was ${words}.`, VOCABULARY);
      const fact = facts.find(({ place }) => place.kind === 'prose');
      assert.equal(fact === undefined ? '' : formatInterval(fact.interval), interval);
    });
  }
});
