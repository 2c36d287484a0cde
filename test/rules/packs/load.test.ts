import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { FIELDS } from '../../../src/rules/text/fields.ts';
import { loadPacks } from '../../../src/rules/packs/load.ts';

function load(text: string): ReturnType<typeof loadPacks> {
  return loadPacks([{ file: 'own.yaml', text }], []);
}

test('a pack is read whole, with what is standard where it says nothing', () => {
  const { packs, mistakes } = load(`
pack: own
title: Our releases
issuer: [Our Company]
concepts:
  Revenue: { kind: flow, captions: [Total… revenue, 'By segment > Total'], phrases: ['# of revenue'] }
  Costs: { kind: flow, sign: deduction, parent: Revenue, weight: -1, opposite: [Recovery] }
identities:
  - id: costs/bound
    title: Costs do not exceed revenue
    kind: bound
    assert: Costs <= Revenue
    because: They never did.
`);
  assert.deepEqual(mistakes, []);
  const [pack] = packs;
  assert.equal(pack?.sha256.length, 64);
  assert.deepEqual(pack.issuer, ['Our Company']);
  assert.deepEqual(pack.concepts, [
    {
      name: 'Revenue',
      kind: 'flow',
      type: 'monetary',
      basis: 'gaap',
      sign: 'plain',
      parent: null,
      weight: 1,
      within: null,
      captions: [
        { text: 'Total… revenue', under: null },
        { text: 'Total', under: 'By segment' },
      ],
      opposite: [],
      phrases: ['# of revenue'],
      pack: 'own',
    },
    {
      name: 'Costs',
      kind: 'flow',
      type: 'monetary',
      basis: 'gaap',
      sign: 'deduction',
      parent: 'Revenue',
      weight: -1,
      within: null,
      captions: [],
      opposite: [{ text: 'Recovery', under: null }],
      phrases: [],
      pack: 'own',
    },
  ]);
  const [identity] = pack.identities;
  assert.equal(identity?.severity, 'error');
  assert.equal(identity.selector, null);
  assert.equal(identity.help, null);
  assert.deepEqual(identity.alternatives, []);
});

test('numbers are the text they are written in', () => {
  const figures = ['0.10000000000000000055', '12345678901234567890', '26.10', '-3', '4495503', '007'];
  const { packs } = load(`
pack: own
title: Our releases
concepts: { Total: { kind: balance } }
identities:
  - id: total/foots
    title: It foots
    kind: footing
    assert: Total = sum(children)
    because: It is a total.
    examples: [{ Total: 1.50, children: [${figures.join(', ')}], verdict: breaks }]
`);
  assert.deepEqual(packs[0]?.identities[0]?.examples[0]?.figures, { Total: '1.50', children: figures });
});

test('a formula keeps its places, and numbers in it their text', () => {
  const { packs } = load(`
pack: own
title: Our releases
concepts: { A: { kind: balance }, B: { kind: balance } }
identities: [{ id: a/b, title: A title, kind: recalculation, assert: A = B * 7.0990, because: It is so. }]
`);
  const right = packs[0]?.identities[0]?.assertion.right;
  assert.ok(right?.kind === 'binary' && right.right.kind === 'number');
  assert.deepEqual(right.right, { kind: 'number', text: '7.0990', span: { start: 8, end: 14 } });
});

describe('what would harm the reader is refused', () => {
  const sources: Readonly<Record<string, string>> = {
    'an alias bomb': `a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\npack: [*c, *c]`,
    'a huge file': `pack: own\ntitle: ${'x'.repeat(1_000_001)}`,
    'brackets without end': `pack: ${'['.repeat(100_000)}`,
    'list marks without end': `pack:\n  ${'- '.repeat(100_000)}x`,
    'explicit keys without end': '? '.repeat(100_000),
    'indentation without end': Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    'a name of all objects': `pack: own\ntitle: A title\nconcepts: { __proto__: { kind: flow } }`,
    'a field of all objects': `pack: own\ntitle: A title\nconstructor: { prototype: 1 }`,
  };
  for (const [name, text] of Object.entries(sources)) {
    test(name, () => {
      const { packs, mistakes } = load(text);
      assert.deepEqual(packs, []);
      assert.ok(mistakes.length > 0);
      for (const { code, place, excerpt } of mistakes) {
        assert.equal(code, 'broken-pack');
        assert.equal(place?.file, 'own.yaml');
        assert.ok((excerpt ?? '').length < 300, 'a short excerpt of a long line');
      }
    });
  }
});

test('the fields that messages name are those of the schema', () => {
  const file = join(import.meta.dirname, '../../../src/rules/rule-pack.schema.json');
  const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
  const { concept, identity, alternative } = schema.$defs;
  assert.deepEqual(Object.keys(schema.properties), [...FIELDS.pack]);
  assert.deepEqual(Object.keys(concept?.properties ?? {}), [...FIELDS.concept]);
  assert.deepEqual(Object.keys(identity?.properties ?? {}), [...FIELDS.identity]);
  assert.deepEqual(Object.keys(identity?.properties['for']?.properties ?? {}), [...FIELDS.for]);
  assert.deepEqual(Object.keys(alternative?.properties ?? {}), [...FIELDS.alternatives]);
});

interface Schema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly $defs: Readonly<Record<string, Schema>>;
}
