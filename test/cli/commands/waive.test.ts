/** `qfin-audit waive`: the finding, the configuration it is written into, and the audit afterwards. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, test } from 'node:test';
import { type Folder, makeFolder } from '../folder.ts';
import { type Answer, answerTo } from '../program.ts';

const DRAFT = `Northwind Credit Announces Fourth Quarter 2023 Results

Fourth Quarter 2023 Highlights

- Total net revenue was RMB1,138.0 million, an increase of 18.3% from RMB1,000.0 million in the same period of 2022.
`;
/** Two mentions of one fact of a table, each wrong in its own way. */
const TWICE = `# Northwind Credit Announces Fourth Quarter 2023 Results

Cash and cash equivalents were RMB1,183.0 million as of December 31, 2023.

Cash and cash equivalents were RMB1,158.0 million as of December 31, 2023.

## Balance Sheets

(in millions of RMB)

| | December 31, 2023 | December 31, 2022 |
| --- | --- | --- |
| Cash and cash equivalents | 1,138.0 | 1,000.0 |
| Inventories | 62.0 | 50.0 |
| Total assets | 1,200.0 | 1,050.0 |
`;
const REASON = ['--reason', 'as in the prior year'] as const;

let folder: Folder = { path: '', remove: () => undefined };
afterEach(() => folder.remove());

const answer = (...argv: readonly string[]): Promise<Answer> => answerTo(argv, { cwd: folder.path });

async function fingerprint(): Promise<string> {
  const { stdout } = await answer('draft.txt', '--format', 'compact');
  return /\b[0-9a-f]{16}\b/.exec(stdout)?.[0] ?? assert.fail(stdout);
}

const CONFIGURATIONS = {
  'qfin-audit.yaml': '# Ours.\nreleases: [draft.txt] # tonight\n',
  'qfin-audit.json': '{\n    "releases": ["draft.txt"]\n}\n',
  'package.json': '{\n\t"name": "results",\n\t"qfin-audit": { "releases": ["draft.txt"] }\n}\n',
};

describe('waive', () => {
  for (const [name, text] of Object.entries(CONFIGURATIONS)) {
    test(`writes into ${name}, and the next audit passes`, async () => {
      folder = makeFolder({ 'draft.txt': DRAFT, [name]: text });
      assert.equal((await answer()).code, 1);
      const waived = await answer('waive', await fingerprint(), ...REASON, '--owner', 'A. Lee');
      assert.deepEqual([waived.code, waived.stderr], [0, '']);
      const written = readFileSync(join(folder.path, name), 'utf8');
      assert.match(written, /18\.3/);
      if (name.endsWith('.yaml'))
        assert.match(written, /^# Ours\.\nreleases: \[ ?draft\.txt ?\] # tonight\n/);
      const { code, stdout } = await answer();
      assert.equal(code, 0);
      assert.match(stdout, /1 waived/);
      assert.match(stdout.replaceAll(/\s+/g, ' '), /waived as in the prior year \(A\. Lee\)/);
    });
  }

  test('makes a configuration where there is none', async () => {
    folder = makeFolder({ 'draft.txt': DRAFT });
    assert.equal((await answer('waive', await fingerprint(), 'draft.txt', ...REASON)).code, 0);
    assert.equal((await answer('draft.txt')).code, 0);
  });

  test('is void when the figure changes', async () => {
    folder = makeFolder({ 'draft.txt': DRAFT });
    await answer('waive', await fingerprint(), 'draft.txt', ...REASON);
    writeFileSync(join(folder.path, 'draft.txt'), DRAFT.replace('18.3', '18.4'));
    const { code, stdout } = await answer('draft.txt');
    assert.equal(code, 1);
    assert.match(stdout.replaceAll(/\s+/g, ' '), /is void: 18\.4 is printed where it excused 18\.3/);
  });

  test('takes one of the mentions that share a fingerprint after the other', async () => {
    folder = makeFolder({ 'draft.txt': TWICE });
    const named = await fingerprint();
    const once = await answer('waive', named, 'draft.txt', ...REASON);
    assert.match(once.stdout, /^waived [0-9a-f]{16} \(1,183\.0\) in /);
    assert.equal((await answer('draft.txt')).code, 1);
    assert.match((await answer('waive', named, 'draft.txt', ...REASON)).stdout, /\(1,158\.0\) in /);
    assert.equal((await answer('draft.txt')).code, 0);
    const { code, stderr } = await answer('waive', named, 'draft.txt', ...REASON);
    assert.deepEqual([code, stderr.includes(`${named} is waived already`)], [2, true]);
  });

  test('refuses a finding that no release has, and a waiver without a reason', async () => {
    folder = makeFolder({ 'draft.txt': DRAFT, 'qfin-audit.yaml': 'releases: draft.txt\n' });
    const unknown = await answer('waive', '0123456789abcdef', ...REASON);
    assert.equal(unknown.code, 2);
    assert.match(unknown.stderr, /no finding of draft\.txt is 0123456789abcdef/);
    const bare = await answer('waive', '0123456789abcdef');
    assert.match(bare.stderr, /a waiver needs a reason/);
    assert.equal(readFileSync(join(folder.path, 'qfin-audit.yaml'), 'utf8'), 'releases: draft.txt\n');
  });
});

describe('waive --expires', () => {
  const REFUSED = {
    tomorrow: 'is no day',
    '2024-02-30': 'is no day',
    '31.12.2099': 'is no day',
    '2020-01-01': 'has passed',
  };
  for (const [day, said] of Object.entries(REFUSED)) {
    test(`refuses ${day} and writes nothing`, async () => {
      folder = makeFolder({ 'draft.txt': DRAFT });
      const finding = await fingerprint();
      const { code, stderr } = await answer('waive', finding, 'draft.txt', ...REASON, '--expires', day);
      assert.equal(code, 2);
      assert.ok(stderr.replaceAll(/\s+/g, ' ').includes(`--expires ${day}\` ${said}`), stderr);
      assert.deepEqual(readdirSync(folder.path), ['draft.txt']);
    });
  }
});

describe("in GitHub's runs", () => {
  test('findings are annotated beside the report, unless formats are asked for', async () => {
    folder = makeFolder({ 'draft.txt': DRAFT });
    const world = { cwd: folder.path, env: { GITHUB_ACTIONS: 'true' } };
    const { stdout } = await answerTo(['draft.txt'], world);
    assert.match(stdout, /^draft\.txt\n[^]*\n::error file=draft\.txt,line=5,col=60,/);
    assert.doesNotMatch((await answerTo(['draft.txt', '--format', 'terminal'], world)).stdout, /::error/);
  });
});
