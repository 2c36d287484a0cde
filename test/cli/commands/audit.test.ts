/** The audit command around a pipeline that is somebody else's: which releases, which outputs, which exit code. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, test } from 'node:test';
import { writeFacts } from '../../../src/facts/write.ts';
import { EXTRACTION, PACK } from '../../facts/example.ts';
import { type Folder, makeFolder } from '../folder.ts';
import { type Answer, answerTo } from '../program.ts';
import { type Seen, stubPipeline } from '../stub-pipeline.ts';

let folder: Folder = makeFolder();
afterEach(() => folder.remove());

async function audit(files: Readonly<Record<string, string>>, command: string, seen?: Seen): Promise<Answer> {
  folder.remove();
  folder = makeFolder(files);
  const argv = command.split(' ').filter((word) => word !== '');
  return answerTo(argv, { cwd: folder.path }, stubPipeline(seen));
}

const read = (name: string): string => readFileSync(join(folder.path, name), 'utf8');

describe('audit', () => {
  test('prints for the terminal, 80 columns wide and plain in a pipe', async () => {
    const { code, stdout, stderr } = await audit({ 'a.txt': '' }, 'a.txt');
    assert.deepEqual([code, stdout, stderr], [0, 'terminal of a.txt, plain, 80 wide\n', '']);
  });

  test('takes colour and width from the terminal, but not into files', async () => {
    folder.remove();
    folder = makeFolder({ 'a.txt': '' });
    const argv = ['a.txt', '-f', 'terminal', '-f', 'terminal:report.txt'];
    const { stdout } = await answerTo(argv, { cwd: folder.path, isTTY: true, columns: 120 }, stubPipeline());
    assert.equal(stdout, 'terminal of a.txt, in colour, 120 wide\n');
    assert.equal(read('report.txt'), 'terminal of a.txt, plain, 80 wide\n');
  });

  test('writes each report where it is asked for, and says so', async () => {
    const { stdout, stderr } = await audit({ 'a.txt': '' }, 'a.txt -f markdown:out/a.md -f html:a.html');
    assert.equal(stdout, '');
    assert.equal(
      stderr,
      `wrote ${join('out', 'a.md')}\nwrote a.html\na.txt: No contradiction found · 9 of 10 figures checked (90.0 %).\n`,
    );
    assert.equal(read('out/a.md'), 'markdown of a.txt, plain, 80 wide\n');
  });

  test('audits each of several releases by itself, whatever becomes of the others', async () => {
    const files = { 'a.txt': 'error', 'b.txt': 'broken', 'c.txt': '' };
    const { code, stdout, stderr } = await audit(files, 'a.txt b.txt c.txt -f json -f markdown:{name}.md');
    assert.equal(code, 2);
    assert.equal(stdout, '{"name": "a.txt","text": "a\\n  b"}\n{"name": "c.txt","text": "a\\n  b"}\n');
    assert.match(stderr, /error {2}binary-file/);
    assert.deepEqual(
      [existsSync(join(folder.path, 'b.md')), read('c.md')],
      [false, 'markdown of c.txt, plain, 80 wide\n'],
    );
  });

  test('answers with the exit code that the flags ask for', async () => {
    const files = { 'w.txt': 'warning', 'u.txt': 'unchecked', 'bug.txt': 'bug' };
    const codes = [
      'w.txt',
      'w.txt --fail-on warning',
      'w.txt --min-coverage 90.5%',
      'u.txt',
      'u.txt --allow-unchecked',
      'bug.txt',
    ];
    const answers = [];
    for (const command of codes) answers.push((await audit(files, command)).code);
    assert.deepEqual(answers, [0, 1, 4, 4, 0, 3]);
  });

  test('says what is missing where that decides the exit code', async () => {
    const files = { 'u.txt': 'unchecked', 'a.txt': '' };
    const { stderr } = await audit(files, 'a.txt u.txt --min-coverage 90.5%');
    assert.equal(
      stderr,
      'a.txt: 9 of 10 figures were checked, less than the 90.5% asked for\n' +
        'u.txt: nothing could be checked; --allow-unchecked lets that pass\n',
    );
  });

  test('a mistake of our own is told as one, with the place in the code only where asked for', async () => {
    const { stderr } = await audit({ 'a.txt': 'bug' }, 'a.txt');
    assert.match(stderr, /mistake in qfin-audit[^]*TypeError: figure is undefined/);
    assert.doesNotMatch(stderr, /\bat /);
    const debug = await answerTo(
      ['a.txt'],
      { cwd: folder.path, env: { QFIN_AUDIT_DEBUG: '1' } },
      stubPipeline(),
    );
    assert.match(debug.stderr, /\bat .*stub-pipeline/);
  });

  test('audits the bundled release where none is named, and says how to audit another', async () => {
    const { stdout, stderr } = await audit({}, '');
    assert.equal(stdout, 'terminal of qfin-2023-q4.txt, plain, 80 wide\n');
    assert.match(stderr, /qfin-audit RELEASE/);
  });

  test('knows facts by their content and audits them with the packs they were extracted with', async () => {
    const seen: Seen = { wanted: [] };
    const { code, stdout } = await audit({ 'a.facts': writeFacts(EXTRACTION, [PACK]) }, 'a.facts', seen);
    assert.deepEqual([code, stdout], [0, 'terminal of release.txt, plain, 80 wide\n']);
    assert.deepEqual(seen.wanted, [['', [{ kind: 'name', name: 'qfin' }]]]);
  });

  test('passes on packs by name, and the text of those that are files', async () => {
    const seen: Seen = { wanted: [] };
    await audit({ 'a.txt': '', 'own.yaml': 'pack: own' }, 'a.txt -r us-gaap -r ./own.yaml', seen);
    const own = { kind: 'file', file: 'own.yaml', text: 'pack: own' };
    assert.deepEqual(seen.wanted, [['', [{ kind: 'name', name: 'us-gaap' }, own]]]);
    await audit({ 'a.txt': 'text' }, 'a.txt', seen);
    assert.deepEqual(seen.wanted[1], ['text', []]);
  });
});

describe('audit with a configuration', () => {
  const CONFIGURED = {
    'qfin-audit.json':
      '{ "releases": "drafts/q4.txt", "format": ["terminal", "html:out/q4.html"], "failOn": "note" }',
    'drafts/q4.txt': 'note',
    'other.txt': 'note',
  };

  test('audits its releases into its files', async () => {
    const { code, stdout } = await audit(CONFIGURED, '');
    assert.deepEqual([code, stdout], [1, 'terminal of q4.txt, plain, 80 wide\n']);
    assert.equal(read('out/q4.html'), 'html of q4.txt, plain, 80 wide\n');
  });

  test('does not replace the report on its own release by one on another', async () => {
    const { code, stdout, stderr } = await audit(CONFIGURED, 'other.txt');
    assert.deepEqual([code, stdout], [1, 'terminal of other.txt, plain, 80 wide\n']);
    assert.match(stderr, /q4.html is not written: it belongs to the releases of qfin-audit.json/);
    assert.equal(existsSync(join(folder.path, 'out')), false);
  });

  test('gives way to flags', async () => {
    const { code, stdout } = await audit(CONFIGURED, '--format markdown --fail-on error');
    assert.deepEqual([code, stdout], [0, 'markdown of q4.txt, plain, 80 wide\n']);
  });

  test('writes what a repository asks for of the bundled release', async () => {
    const { stderr } = await audit(
      { 'package.json': '{ "qfin-audit": { "format": "markdown:reports/q4.md" } }' },
      '',
    );
    assert.match(stderr, /bundled example[^]*wrote reports/);
    assert.equal(read('reports/q4.md'), 'markdown of qfin-2023-q4.txt, plain, 80 wide\n');
  });
});

describe('extract', () => {
  test('writes facts to the standard output or to a file', async () => {
    const { code, stdout } = await audit({ 'a.txt': '' }, 'extract a.txt');
    assert.deepEqual([code, (JSON.parse(stdout) as { facts: object }).facts !== undefined], [0, true]);
    await audit({ 'a.txt': '' }, 'extract a.txt -o facts.json');
    assert.equal(read('facts.json'), stdout);
  });

  test('writes the text that places refer to', async () => {
    const { stdout } = await audit({ 'a.txt': 'Revenue was 5.\n' }, 'extract a.txt --text');
    assert.equal(stdout, 'Revenue was 5.\n');
  });

  test('of several releases writes all or none', async () => {
    const { code } = await audit({ 'a.txt': '', 'b.txt': 'broken' }, 'extract a.txt b.txt -o {name}.json');
    assert.deepEqual([code, existsSync(join(folder.path, 'a.json'))], [2, false]);
  });
});
