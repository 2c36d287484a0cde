/** The built command line: it runs, and its first step loads next to nothing. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Metafile } from 'esbuild';
import { bundle } from '../../src/build/bundle.ts';
import { ROOT } from '../../src/build/generated.ts';

describe('bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qfin-audit-'));
  let outputs: Metafile['outputs'] = {};
  before(async () => {
    ({ outputs } = await bundle(folder));
  });
  after(() => rmSync(folder, { recursive: true }));

  test('is a program that tells its version', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    const cli = join(folder, 'cli.js');
    assert.match(readFileSync(cli, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    assert.equal(execFileSync(process.execPath, [cli, '--version'], { encoding: 'utf8' }), `${version}\n`);
  });

  test('tells its version without loading a package or a second file', () => {
    const entry = outputs[relative(ROOT, join(folder, 'cli.js')).replaceAll('\\', '/')];
    assert.deepEqual(
      Object.keys(entry?.inputs ?? {}).filter((path) => path.includes('node_modules')),
      [],
    );
    assert.deepEqual(
      entry?.imports.filter(({ kind }) => kind !== 'dynamic-import'),
      [],
    );
  });
});
