/** The edge to the process: a real one, its exit code, and a reader that leaves early. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { built } from '../built.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('the program as a process', () => {
  test('answers with its exit code, the trouble on the standard error', async () => {
    const { code, stdout, stderr } = await start(['no-such-file.txt'], false);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /there is no file no-such-file.txt/);
  });

  test('is quiet when its reader has seen enough', async () => {
    const { code, stderr } = await start(['--format', 'json', 'data/qfin-2023-q4.txt'], true);
    assert.ok(code === 0 || code === 1, `exit code ${code}\n${stderr}`);
    assert.equal(stderr, '');
  });

  test('gives a reader that takes its time everything, and ends', async () => {
    const { program } = await built();
    const line = '"$0" "$1" --format json data/qfin-2023-q4.txt | (sleep 2; cat)';
    const { stdout } = spawnSync('sh', ['-c', line, process.execPath, program], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 10_000_000,
    });
    assert.ok(stdout.length > 1_000_000);
    assert.equal((JSON.parse(stdout) as { tool: { name: string } }).tool.name, 'qfin-audit');
  });

  test('says that nothing more can be written', { skip: !existsSync('/dev/full') }, async () => {
    const { program } = await built();
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [program, 'data/qfin-2023-q4.txt'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    assert.equal(status, 2);
    assert.match(stderr, /the output cannot be written: the system says ENOSPC/);
  });
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function start(argv: readonly string[], leavesEarly: boolean): Promise<Ended> {
  const { program } = await built();
  const child = spawn(process.execPath, [program, ...argv], { cwd: ROOT });
  if (leavesEarly) child.stdout.destroy();
  const stdout: string[] = [];
  const stderr: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => void stdout.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => void stderr.push(text));
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}
