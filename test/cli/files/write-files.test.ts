/** Whole or not at all, whatever step fails. */
import assert from 'node:assert/strict';
import * as nodeFiles from 'node:fs';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { checkWritable, type Files, type NewFile, writeFiles } from '../../../src/cli/files/write-files.ts';
import { AuditError } from '../../../src/model/audit-error.ts';
import { type Folder, makeFolder } from '../folder.ts';

describe('writing files', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = makeFolder({ 'old.md': 'old' });
  });
  afterEach(() => folder.remove());

  const file = (name: string, text = 'new'): NewFile => ({
    path: join(folder.path, name),
    shown: name,
    text,
  });
  const read = (name: string): string => readFileSync(join(folder.path, name), 'utf8');
  const listed = (): string[] => readdirSync(folder.path).toSorted();

  test('replaces a file, makes a new one, and the folders on the way', () => {
    writeFiles([file('old.md'), file('a/b/new.md')]);
    assert.equal(read('old.md'), 'new');
    assert.equal(read('a/b/new.md'), 'new');
    assert.deepEqual(listed(), ['a', 'old.md']);
  });

  test('removes what a killed run left beside it long ago, and nothing else', () => {
    const id = '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9';
    const others = [`.other.md.${id}.tmp`, '.old.md.notes.tmp', `.old.md.${id.replace('0b', 'ff')}.tmp`];
    const old = `.old.md.${id}.tmp`;
    for (const name of [old, ...others]) writeFileSync(join(folder.path, name), 'half');
    const hourAgo = Date.now() / 1000 - 3600;
    for (const name of [old, ...others.slice(0, 2)]) utimesSync(join(folder.path, name), hourAgo, hourAgo);
    writeFiles([file('old.md')]);
    assert.deepEqual(listed(), [...others, 'old.md'].toSorted());
  });

  test('keeps the permissions of the file it replaces', () => {
    chmodSync(join(folder.path, 'old.md'), 0o600);
    writeFiles([file('old.md')]);
    assert.equal(statSync(join(folder.path, 'old.md')).mode & 0o777, 0o600);
  });

  test('writes through a link', () => {
    symlinkSync(join(folder.path, 'old.md'), join(folder.path, 'link.md'));
    writeFiles([file('link.md')]);
    assert.equal(read('old.md'), 'new');
    assert.deepEqual(listed(), ['link.md', 'old.md']);
  });

  for (const step of ['renameSync', 'openSync', 'fsyncSync'] as const) {
    test(`leaves everything as it was when ${step} fails`, () => {
      assert.throws(
        () => writeFiles([file('fresh.md'), file('old.md')], failingAt(step)),
        (error) => {
          assert.ok(error instanceof AuditError);
          assert.equal(error.code, 'unwritable-file');
          assert.match(error.message, /^(?:fresh|old)\.md cannot be written$/);
          assert.equal(error.help, 'the system says ENOSPC');
          return true;
        },
      );
      assert.equal(read('old.md'), 'old');
      assert.deepEqual(listed(), ['old.md']);
    });
  }

  test('an error of our own is passed on as it is', () => {
    const broken: Files = {
      ...nodeFiles,
      renameSync() {
        throw new TypeError('ours');
      },
    };
    assert.throws(() => writeFiles([file('old.md')], broken), TypeError);
    assert.deepEqual(listed(), ['old.md']);
  });

  test('knows beforehand what cannot be written', () => {
    writeFileSync(join(folder.path, 'plain'), '');
    const refused = (name: string): string => {
      try {
        checkWritable(file(name));
        return 'writable';
      } catch (error) {
        return (error as AuditError).message;
      }
    };
    assert.equal(refused('old.md'), 'writable');
    assert.equal(refused('a/b/c.md'), 'writable');
    assert.equal(refused('.'), '. is a folder');
    assert.equal(refused('plain/c.md'), 'plain/c.md lies below plain, which is not a folder');
    assert.equal(refused('plain/b/c.md'), 'plain/b/c.md lies below plain, which is not a folder');
    const device = { path: '/dev/null', shown: '/dev/null' };
    if (existsSync(device.path)) assert.throws(() => checkWritable(device), /is not a plain file/);
  });
});

/** Every call of a step finds the disk full. */
function failingAt(step: 'renameSync' | 'openSync' | 'fsyncSync'): Files {
  return {
    ...nodeFiles,
    [step]() {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    },
  };
}
