/** What is believed of contradictions in amounts per ADS and in translations, which issuers from abroad print. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { doubtMisreadings } from '../../../src/evaluate/beside/credible.ts';
import { evaluate, valuesOf } from '../../../src/evaluate/values/evaluate.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { bound, fact } from '../example.ts';

describe('a single contradiction', () => {
  test('of an amount per ADS with that of one of its shares: warning', () => {
    const perAds = (source: string): readonly string[] => {
      const facts = [fact('M', '1.50'), fact('S', source)].map((each, block): Fact => ({
        ...each,
        unit: 'iso4217:CNY/xbrli:shares',
        place: { kind: 'prose', block, sentence: 0 },
      }));
      const values = valuesOf(facts);
      const tie = evaluate({ ...bound('M = S'), origin: 'tie-out', kind: 'tie-out' }, values);
      return doubtMisreadings([tie], facts, values).map(({ verdict }) => verdict);
    };
    assert.deepEqual(perAds('0.75'), ['breaks']);
    assert.deepEqual(perAds('0.82'), ['untested']);
  });

  test('of a translation with its amount, at a rate that is stated elsewhere: believed', () => {
    const place = { kind: 'prose', block: 0, sentence: 0 } as const;
    const facts = [
      fact('US', '252.6', { place }),
      fact('A', '1843.8', { place }),
      fact('RATE', '7.1190', { concept: 'ExchangeRate', place: { ...place, block: 9 } }),
    ];
    const binding = {
      ...bound('US = A / RATE'),
      origin: 'claimed',
      kind: 'convenience-translation',
    } as const;
    const [judgedClaim] = doubtMisreadings([evaluate(binding, valuesOf(facts))], facts, valuesOf(facts));
    assert.equal(judgedClaim?.verdict, 'breaks');
  });
});
