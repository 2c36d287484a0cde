/** What is committed must mean the same on every machine: no address and no path of the one it was written on. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Spelt so that this file does not find itself. */
const TRACES: Readonly<Record<string, RegExp>> = {
  'a path of one machine': /(?<![\w.:/-])\/(?:wor[k]|hom[e]|roo[t]|User[s]|tm[p])\/[\w.-]+/,
  'the host of a package registry': /\bregistr[y](?:[.-][\w-]+)*\.[a-z]{2,}\b/i,
};

/** Documents are other people's words; their bytes are not ours to judge. */
const DOCUMENTS = /^(?:data|reports)\/|\/(?:fixtures|snapshots)\/|^test\/scenarios\//;
const SOURCES = /\.(?:ts|json|ya?ml|md)$/;

describe('repository', { skip: !existsSync(join(ROOT, '.git')) }, () => {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT })
    .toString()
    .split('\n')
    .filter((file) => file !== '' && existsSync(join(ROOT, file)));

  for (const [trace, pattern] of Object.entries(TRACES)) {
    test(`no file holds ${trace}`, () => {
      const found = files.flatMap((file) => linesMatching(file, pattern));
      assert.deepEqual(found, []);
    });
  }

  test('what programs leave behind is not kept', () => {
    assert.deepEqual(
      files.filter((file) =>
        /\.(?:log|cpuprofile|heapsnapshot|orig|rej|bak|tmp)$|(?:^|\/)core\.\d+$/.test(file),
      ),
      [],
    );
  });

  test('the lockfile holds no download address', () => {
    assert.doesNotMatch(read('package-lock.json'), /"resolved"|:\/\/(?!.*"url").*\.tgz/);
  });

  test('what we write is indented with spaces', () => {
    const own = files.filter((file) => SOURCES.test(file) && !DOCUMENTS.test(file));
    assert.deepEqual(
      own.flatMap((file) => linesMatching(file, /\t/)),
      [],
    );
  });
});

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

function linesMatching(file: string, pattern: RegExp): string[] {
  return read(file)
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`${file}:${String(index + 1)}: ${line.trim()}`] : []));
}
