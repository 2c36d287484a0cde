/** The built command line: it runs, and its first step loads next to nothing. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { before, describe, test } from 'node:test';
import { buildSync, type Metafile } from 'esbuild';
import { ROOT } from '../../src/build/generated.ts';
import { built } from '../built.ts';
import { line, writePdf } from '../read/pdf/writer.ts';

describe('bundle', () => {
  let [folder, outputs]: [string, Metafile['outputs']] = ['', {}];
  before(async () => {
    ({ folder, outputs } = await built());
  });

  test('is a program that tells its version', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    const cli = join(folder, 'cli.js');
    assert.match(readFileSync(cli, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    assert.equal(execFileSync(process.execPath, [cli, '--version'], { encoding: 'utf8' }), `${version}\n`);
  });

  // This thread is given the first 25 and more: with fewer, no other would start.
  test('shares the slips of `strength` out among threads, and says the same', () => {
    const args = ['strength', 'data/qfin-2023-q4.txt', '--slips', '64', '--no-reread', '--format', 'json'];
    const [one, two, five] = ['1', '2', '5'].map((jobs) =>
      execFileSync(process.execPath, [join(folder, 'cli.js'), ...args, '--jobs', jobs], {
        cwd: ROOT,
        encoding: 'utf8',
      }),
    );
    assert.ok(one?.includes('"slips": 64'));
    assert.equal(two, one);
    assert.equal(five, one);
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

  test('reads a PDF, whose reader lies outside the program', () => {
    const release = join(folder, 'release.pdf');
    writeFileSync(
      release,
      writePdf([[...line(100, 'Revenue', ['1,250', '1,100']), ...line(114, 'Costs', ['20', '30'])]]),
    );
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, 'cli.js'), release, '--format', 'json'],
      {
        cwd: ROOT,
        encoding: 'utf8',
      },
    );
    assert.match(stdout, /"mediaType": ?"application\/pdf"/, stderr);
  });

  test('writes what the sources write', () => {
    const html = ['data/qfin-2023-q4.txt', '--format', 'html'];
    const page = execFileSync(process.execPath, [join(folder, 'cli.js'), ...html], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    assert.equal(page, readFileSync(join(ROOT, 'reports/qfin-2023-q4.html'), 'utf8'));
  });

  test('holds code that V8 takes as it is, of the functions that an audit runs', () => {
    // In a process of its own: the flags of V8 hold for all of one.
    const probe = `
      import { readFileSync } from 'node:fs';
      import { Script } from 'node:vm';
      import { compileLater } from './src/cli/compile-later.ts';
      compileLater();
      const source = readFileSync(process.argv[1] + '/main.cjs', 'latin1');
      const cachedData = readFileSync(process.argv[1] + '/main.cache');
      const isRejected = new Script(source, { cachedData }).cachedDataRejected;
      const unused = new Script(source).createCachedData().length;
      console.log(JSON.stringify({ isRejected, used: cachedData.length, unused }));`;
    const stdin = { contents: probe, resolveDir: ROOT };
    const [file] = buildSync({
      stdin,
      bundle: true,
      platform: 'node',
      format: 'esm',
      write: false,
    }).outputFiles;
    const args = ['--input-type=module', '-e', file?.text ?? '', folder];
    const said = execFileSync(process.execPath, args, { encoding: 'utf8' });
    const { isRejected, used, unused } = JSON.parse(said) as Record<string, unknown>;
    assert.equal(isRejected, false);
    assert.ok(Number(used) > 2 * Number(unused), said);
  });

  test('runs where the compiled code is of another V8', () => {
    const other = mkdtempSync(join(tmpdir(), 'qfin-audit-'));
    for (const file of ['cli.js', 'main.cjs', 'package.json'])
      copyFileSync(join(folder, file), join(other, file));
    writeFileSync(join(other, 'main.cache'), 'not what V8 wrote');
    const help = execFileSync(process.execPath, [join(other, 'cli.js'), '--help'], { encoding: 'utf8' });
    rmSync(other, { recursive: true });
    assert.match(help, /^Usage/m);
  });
});
