import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { NamedConcepts } from '../../../src/extract/lexicon/recency.ts';

function naming(...concepts: readonly string[]): NamedConcepts {
  const named = new NamedConcepts();
  for (const concept of concepts) named.name(concept);
  return named;
}

describe('recency', () => {
  test('is larger the later a concept was named, again included, and negative where it never was', () => {
    const { recency } = naming('Revenue', 'NetIncome', 'Revenue');
    assert.ok(recency('Revenue') > recency('NetIncome'));
    assert.ok(recency('NetIncome') > recency('GrossProfit'));
    assert.ok(recency('GrossProfit') < 0);
  });

  test('goes on from where another reading stood', () => {
    const named = naming('GrossProfit');
    named.goOnFrom(naming('Revenue', 'NetIncome').carried());
    named.name('Revenue');
    assert.deepEqual([...named.carried()], [...naming('Revenue', 'NetIncome', 'Revenue').carried()]);
  });
});
