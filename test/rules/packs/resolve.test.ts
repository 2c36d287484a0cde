import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printAssertion } from '../../../src/expression/print.ts';
import { loadPacks } from '../../../src/rules/packs/load.ts';
import { resolvePacks } from '../../../src/rules/packs/resolve.ts';

const identity = (id: string, formula: string): string =>
  `{ id: ${id}, title: A title, kind: footing, assert: ${formula}, because: It is so. }`;

const { packs, mistakes } = loadPacks(
  [
    {
      file: 'top.yaml',
      text: `
pack: top
title: The top
extends: [left, right]
concepts: { A: { captions: [Top a], within: B }, D: { kind: flow } }
identities: [${identity('x/two', 'A = D')}]
`,
    },
    {
      file: 'right.yaml',
      text: 'pack: right\ntitle: The right\nextends: [bottom]\nconcepts: { A: { captions: [Right a, a] } }',
    },
    {
      file: 'left.yaml',
      text: `
pack: left
title: The left
extends: [bottom]
concepts: { A: { opposite: [Left a], parent: C }, C: { kind: flow } }
identities: [${identity('x/three', 'A = C')}]
`,
    },
    {
      file: 'bottom.yaml',
      text: `
pack: bottom
title: The bottom
concepts: { A: { kind: flow, type: percent, captions: [a], phrases: [an a] }, B: { kind: flow } }
identities: [${identity('x/one', 'A = B')}, ${identity('x/two', 'B = A')}]
`,
    },
  ],
  [],
);

test('a pack comes after those that it extends, each once', () => {
  assert.deepEqual(mistakes, []);
  const { packs: used } = resolvePacks(['top'], packs);
  assert.deepEqual(
    used.map(({ name }) => name),
    ['bottom', 'left', 'right', 'top'],
  );
  assert.deepEqual(
    resolvePacks(['right', 'nothing'], packs).packs.map(({ name }) => name),
    ['bottom', 'right'],
  );
});

test('an identity replaces the one of its id, in its place', () => {
  const { identities } = resolvePacks(['top'], packs);
  assert.deepEqual(
    identities.map(({ id, pack, assertion }) => [id, pack, printAssertion(assertion)]),
    [
      ['x/one', 'bottom', 'A = B'],
      ['x/two', 'top', 'A = D'],
      ['x/three', 'left', 'A = C'],
    ],
  );
});

test('a concept gathers the words of all packs and keeps what the last says of it', () => {
  const { concepts } = resolvePacks(['top'], packs);
  assert.deepEqual(
    concepts.map(({ name }) => name),
    ['A', 'B', 'C', 'D'],
  );
  const [a] = concepts;
  assert.deepEqual(
    a?.captions.map(({ text }) => text),
    ['a', 'Right a', 'Top a'],
  );
  assert.deepEqual(
    a.opposite.map(({ text }) => text),
    ['Left a'],
  );
  assert.deepEqual(a.phrases, ['an a']);
  assert.deepEqual([a.type, a.parent, a.within, a.pack], ['percent', 'C', 'B', 'bottom']);
});
