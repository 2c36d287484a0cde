import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, test } from 'node:test';
import { packName } from '../../../src/cli/commands/discover.ts';
import { type Folder, makeFolder } from '../folder.ts';
import { type Answer, answerTo } from '../program.ts';
import { stubPipeline } from '../stub-pipeline.ts';

let folder: Folder = makeFolder();
afterEach(() => folder.remove());

async function run(files: Readonly<Record<string, string>>, command: string): Promise<Answer> {
  folder.remove();
  folder = makeFolder(files);
  return answerTo(command.split(' '), { cwd: folder.path }, stubPipeline());
}

const read = (name: string): string => readFileSync(join(folder.path, name), 'utf8');

/** The stub's pack has none. */
const EMPTY = 'has no identity yet: the tables show no sum beyond those of the packs that it extends\n';

describe('discover', () => {
  test('prints the pack, or writes it where it is asked to', async () => {
    const printed = await run({ 'Q1 2024.txt': 'x', 'b.txt': 'x' }, 'discover b.txt');
    assert.deepEqual([printed.code, printed.stdout], [0, 'pack: b\ntitle: What b.txt shows\n# b.txt\n']);
    const written = await run({ 'b.txt': 'x' }, 'discover b.txt -o packs/own.yaml');
    assert.deepEqual([written.stdout, written.stderr], ['', `wrote packs/own.yaml\npacks/own.yaml ${EMPTY}`]);
    assert.match(read('packs/own.yaml'), /^pack: own$/m);
  });

  test('takes one release', async () => {
    assert.equal((await run({ 'a.txt': 'x', 'b.txt': 'x' }, 'discover a.txt b.txt')).code, 2);
    assert.equal((await run({}, 'discover')).code, 2);
  });

  test('names a pack by letters, digits and dashes', () => {
    const names = ['NVIDIA FY2024 (Q1).html', '2024-q1.txt', '公告.pdf'].map(packName);
    assert.deepEqual(names, ['nvidia-fy2024-q1', 'q1', 'issuer']);
  });
});

describe('init', () => {
  test('writes a configuration and a pack', async () => {
    const { code, stderr } = await run({ 'in/b.txt': 'x', 'c.txt': 'x' }, 'init in/b.txt c.txt');
    assert.equal(code, 0);
    assert.match(stderr, /wrote rules\/b\.yaml\nwrote qfin-audit\.yaml\n/);
    assert.equal(
      read('qfin-audit.yaml'),
      'releases:\n  - "in/b.txt"\n  - "c.txt"\nrules:\n  - "rules/b.yaml"\n',
    );
    assert.match(read('rules/b.yaml'), /^pack: b$/m);
  });

  test('overwrites nothing', async () => {
    const own = { 'b.txt': 'x', 'qfin-audit.yaml': 'releases: [b.txt]\n' };
    assert.equal((await run(own, 'init b.txt')).code, 2);
    assert.equal(read('qfin-audit.yaml'), 'releases: [b.txt]\n');
    assert.equal((await run({ 'b.txt': 'x', 'rules/b.yaml': 'mine' }, 'init b.txt')).code, 2);
    assert.equal(read('rules/b.yaml'), 'mine');
    assert.ok(!existsSync(join(folder.path, 'qfin-audit.yaml')));
  });
});
