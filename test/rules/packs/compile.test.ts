import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { BUNDLED_PACKS } from '../../../src/generated/packs.ts';
import { compileBundledPacks } from '../../../src/rules/packs/compile.ts';
import { loadPacks } from '../../../src/rules/packs/load.ts';

const RULES = join(import.meta.dirname, '../../../rules');

test('the bundled packs are those of rules/, as the loader reads them', () => {
  const files = readdirSync(RULES).filter((file) => file.endsWith('.yaml'));
  const sources = files.map((file) => ({ file, text: readFileSync(join(RULES, file), 'utf8') }));
  const { packs, mistakes } = loadPacks(sources, []);
  assert.deepEqual(mistakes, []);
  assert.deepEqual(BUNDLED_PACKS, packs);
});

test('a mistake in a pack stops the build, and is told with its place', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'qfin-audit-'));
  context.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'own.yaml'), 'pack: own\ntitle: Our releases\nextend: []\n');
  assert.throws(() => compileBundledPacks(folder), {
    message: [
      'rules/own.yaml:3:1 the pack has the unknown field `extend`; `pack`, `title`, `issuer`, `extends`, `concepts` or `identities` is expected',
      '  3 | extend: []',
      '    | ^^^^^^',
      'the nearest name is `extends`',
    ].join('\n'),
  });
});
