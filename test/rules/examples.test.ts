import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evaluate, valuesOf } from '../../src/evaluate/values/evaluate.ts';
import { instantiate } from '../../src/evaluate/bind/instantiate.ts';
import { BUNDLED_PACKS } from '../../src/generated/packs.ts';
import { judgeExamples, type Engine } from '../../src/rules/examples.ts';
import { loadPacks } from '../../src/rules/packs/load.ts';

const engine: Engine = { instantiate, evaluate: (binding, facts) => evaluate(binding, valuesOf(facts)) };

describe('examples of bundled packs', () => {
  for (const identity of BUNDLED_PACKS.flatMap((pack) => pack.identities)) {
    test(`${identity.pack} ${identity.id}`, () => {
      const verdicts = new Set(identity.examples.map(({ verdict }) => verdict));
      assert.ok(verdicts.has('holds'), 'has an example that holds');
      assert.ok(verdicts.has('breaks'), 'has an example that breaks');
      for (const { example, verdict } of judgeExamples(identity, engine)) {
        assert.equal(verdict, example.verdict, JSON.stringify(example.figures));
      }
    });
  }
});

test('an example may lack a term, compare years, and print its figures in any way', () => {
  const text = `
pack: own
title: Our releases
concepts: { Revenue: { kind: flow }, Growth: { kind: flow, type: percent } }
identities:
  - id: growth/revenue
    title: Growth is revenue over that of the year before
    kind: recalculation
    assert: Growth = Revenue / prior_year(Revenue) - 1
    because: That is what growth means.
    examples:
      - { Growth: 15.1%, Revenue: '4,495,503', prior_year(Revenue): 3906555, verdict: holds }
      - { Growth: (15.1%), Revenue: '4,495,503', prior_year(Revenue): 3906555, verdict: breaks }
      - { Growth: 15.1%, Revenue: '-', prior_year(Revenue): 0, verdict: untested }
      - { Growth: 15.1%, verdict: untested }
`;
  const { packs, mistakes } = loadPacks([{ file: 'own.yaml', text }], []);
  assert.deepEqual(mistakes, []);
  const [identity] = packs[0]?.identities ?? [];
  assert.ok(identity !== undefined);
  const verdicts = judgeExamples(identity, engine).map(({ verdict }) => verdict);
  assert.deepEqual(verdicts, ['holds', 'breaks', 'untested', 'untested']);
});
