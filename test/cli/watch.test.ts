/** `--watch`: with a watcher and a pipeline of the test's own, then as a process beside which a file is saved. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, test } from 'node:test';
import type { Io } from '../../src/cli/io.ts';
import { createPipeline } from '../../src/cli/pipeline.ts';
import { type Watcher, watchFiles } from '../../src/cli/files/watch-files.ts';
import { watchRelease } from '../../src/cli/releases/watch-release.ts';
import type { Report } from '../../src/model/report.ts';
import { built } from '../built.ts';
import { type Folder, makeFolder } from './folder.ts';
import { answerTo } from './program.ts';

const DRAFT = `Northwind Credit Announces Fourth Quarter 2023 Results

- Total net revenue was RMB1,138.0 million, an increase of 13.8% from RMB1,000.0 million in the same period of 2022.
`;

let folder: Folder = { path: '', remove: () => undefined };
afterEach(() => folder.remove());

/** Generous: the machine may have other things to do. */
async function until(isSo: () => boolean, told: () => string = () => ''): Promise<void> {
  for (let waited = 0; !isSo(); waited += 20) {
    assert.ok(waited < 60_000, `it did not happen in a minute${told()}`);
    await pause(20);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds));
}

/** Events come when the test says so, time passes at once, and the user ends it when the test does. */
function fakeWatcher(): Watcher & {
  readonly save: (name: string | null) => void;
  readonly end: () => void;
  readonly folders: readonly string[];
} {
  const folders: string[] = [];
  const told: ((name: string | null) => void)[] = [];
  const ends: (() => void)[] = [];
  const ended = new Promise<void>((resolve) => ends.push(resolve));
  return {
    folders,
    watch(name, tell) {
      folders.push(name);
      told.push(tell);
      return { close: () => void told.splice(0) };
    },
    wait: () => Promise.resolve(),
    ended: () => ended,
    save(name) {
      for (const tell of told) tell(name);
    },
    end: () => ends[0]?.(),
  };
}

describe('files that are watched', () => {
  test('are told of once for many events, and never twice at a time', async () => {
    const watcher = fakeWatcher();
    const log: string[] = [];
    const watching = watchFiles(
      ['/a/draft.txt', '/b/own.yaml'],
      async () => {
        log.push('begin');
        await new Promise((resolve) => void setTimeout(resolve, 20));
        log.push('end');
      },
      watcher,
    );
    assert.deepEqual(watcher.folders, ['/a', '/b']);
    const once = ['begin', 'end'];
    await until(() => log.length === 2);
    for (let times = 0; times < 3; times++) watcher.save('draft.txt');
    await until(() => log.length === 4);
    watcher.save('other.txt');
    await pause(100);
    assert.deepEqual(log, [...once, ...once]);
    watcher.save(null);
    await until(() => log.length === 5);
    watcher.save('own.yaml');
    await until(() => log.length === 8);
    assert.deepEqual(log, [...once, ...once, ...once, ...once]);
    watcher.end();
    await watching;
  });

  test('a mistake of our own is passed on', async () => {
    const watcher = fakeWatcher();
    const watching = watchFiles(['/a/draft.txt'], () => Promise.reject(new TypeError('oh')), watcher);
    await assert.rejects(watching, TypeError);
  });
});

describe('a release that is watched', () => {
  test('is audited again on each save, and a file that cannot be read leaves the last report', async () => {
    folder = makeFolder({ 'draft.txt': DRAFT });
    const path = join(folder.path, 'draft.txt');
    const [watcher, errors, reports]: [ReturnType<typeof fakeWatcher>, string[], Report[]] = [
      fakeWatcher(),
      [],
      [],
    ];
    const settings = { rules: null, priors: [], waivers: [] } as never;
    const io = { stderr: (text: string) => void errors.push(text), isTTY: false, today: '2024-06-30' } as Io;
    const watching = watchRelease(
      { path, shown: 'draft.txt' },
      { settings, io, pipeline: createPipeline('0') },
      (report) => Promise.resolve(void reports.push(report)),
      watcher,
    );
    const errorsOf = (): readonly number[] => reports.map(({ severities }) => severities.error);
    const save = async (text: string): Promise<void> => {
      const told = errors.length;
      writeFileSync(path, text);
      watcher.save('draft.txt');
      await until(() => errors.length > told);
    };
    await until(() => watcher.folders.length === 1);
    assert.deepEqual(errorsOf(), [0]);

    await save(DRAFT.replace('13.8%', '18.3%'));
    assert.deepEqual(errorsOf(), [0, 1]);

    await save('');
    assert.match(errors.at(-1) ?? '', /^.+; the last report stands\n$/);
    rmSync(path);
    watcher.save('draft.txt');
    await until(() => errors.at(-1) === 'there is no file draft.txt; the last report stands\n');
    assert.equal(reports.length, 2);

    writeFileSync(path, DRAFT.replace('13.8%', '18.3%'));
    watcher.save('draft.txt');
    await pause(300);
    assert.equal(reports.length, 2, 'a save that changes nothing is no reason for a report');

    await save(DRAFT);
    assert.deepEqual(errorsOf(), [0, 1, 0]);
    watcher.end();
    assert.equal(await watching, 0);
  });

  test('has to be one, and named', async () => {
    folder = makeFolder({ '.git/': '', 'a.txt': DRAFT, 'b.txt': DRAFT });
    for (const words of [[], ['a.txt', 'b.txt']]) {
      const { code, stderr } = await answerTo([...words, '--watch'], { cwd: folder.path });
      assert.equal(code, 2);
      assert.match(stderr, /`--watch` takes one release/);
    }
    assert.equal((await answerTo(['none.txt', '--watch'], { cwd: folder.path })).code, 2);
  });
});

test(
  'the program audits what is saved beside it, by rename too, and ends with Ctrl-C',
  { timeout: 120_000 },
  async () => {
    folder = makeFolder({ '.git/': '', 'draft.txt': DRAFT });
    const path = join(folder.path, 'draft.txt');
    const { program } = await built();
    const child = spawn(process.execPath, [program, 'draft.txt', '--watch', '-f', 'compact'], {
      cwd: folder.path,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    const told = (): string => `: ${JSON.stringify({ exit: child.exitCode, out, err })}`;
    const exit = new Promise<number | null>((resolve) => void child.once('exit', resolve));
    try {
      await until(() => err.includes('waiting for draft.txt'), told);
      assert.doesNotMatch(out, /error: /);
      writeFileSync(`${path}.new`, readFileSync(path, 'utf8').replace('13.8%', '18.3%'));
      renameSync(`${path}.new`, path);
      await until(() => out.includes('error: '), told);
      assert.ok(!out.includes('\u001B'), 'the screen of a pipe is not cleared');
      await until(() => err.split('waiting for').length > 2, told);
      child.kill('SIGINT');
      assert.equal(await exit, 0);
    } finally {
      child.kill('SIGKILL');
    }
  },
);
