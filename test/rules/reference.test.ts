/** rules/README.md holds the reference of the bundled packs. `U=1` writes it. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BUNDLED_PACKS } from '../../src/generated/packs.ts';
import { loadPacks } from '../../src/rules/packs/load.ts';
import { renderReference } from '../../src/rules/reference.ts';

const FILE = join(import.meta.dirname, '../../rules/README.md');
const SCHEMA = join(import.meta.dirname, '../../src/rules/rule-pack.schema.json');
const INTRODUCTION = /^[^]*?<!-- prettier-ignore-start -->\n\n/;
const END = '\n<!-- prettier-ignore-end -->\n';

test('rules/README.md is up to date', () => {
  const committed = readFileSync(FILE, 'utf8');
  const introduction = INTRODUCTION.exec(committed)?.[0] ?? '';
  assert.notEqual(introduction, '', 'the introduction ends with the comment that keeps prettier away');
  const fresh = introduction + renderReference(BUNDLED_PACKS) + END;
  if (process.env['U'] === '1') writeFileSync(FILE, fresh);
  else assert.equal(committed, fresh, 'run U=1 npm test -- rules/reference');
});

test('the pack that introduces the language is one', () => {
  const text = /```yaml\n(?<pack>[^]*?)```/.exec(readFileSync(FILE, 'utf8'))?.groups?.['pack'] ?? '';
  const { packs, mistakes } = loadPacks([{ file: 'our-releases.yaml', text }], BUNDLED_PACKS);
  assert.deepEqual(mistakes, []);
  assert.equal(packs[0]?.identities.length, 1);
});

test('the introduction names every field and kind that the schema of packs has', () => {
  const { $defs } = JSON.parse(readFileSync(SCHEMA, 'utf8')) as {
    readonly $defs: Readonly<
      Record<
        'concept' | 'identity',
        { readonly properties: Readonly<Record<string, { readonly enum?: string[] }>> }
      >
    >;
  };
  const introduction = INTRODUCTION.exec(readFileSync(FILE, 'utf8'))?.[0] ?? '';
  const { concept, identity } = $defs;
  const words = [
    ...Object.keys(concept.properties),
    ...Object.keys(identity.properties),
    ...(identity.properties['kind']?.enum ?? []),
  ];
  assert.ok(words.length > 25);
  assert.deepEqual(
    words.filter((word) => !introduction.includes(`\`${word}\``) && !introduction.includes(`${word}:`)),
    [],
  );
});
