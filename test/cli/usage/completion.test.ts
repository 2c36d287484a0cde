/** The scripts that complete: whole by the tables, and taken by the shells that are installed here. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, test } from 'node:test';
import { COMMAND_NAMES, COMMANDS } from '../../../src/cli/usage/commands.ts';
import { completionScript, type Shell, SHELLS } from '../../../src/cli/usage/completion.ts';
import { type Folder, makeFolder } from '../folder.ts';
import { answerTo } from '../program.ts';

let folder: Folder = { path: '', remove: () => undefined };
afterEach(() => folder.remove());

const PACKS = ['general', 'own-pack'];

const missing = (shell: Shell): string | false =>
  spawnSync(shell, ['-c', 'true']).status === 0 ? false : `${shell} is not installed`;

describe('completion', () => {
  for (const shell of SHELLS) {
    test(`for ${shell} has every command and every flag`, async () => {
      const { code, stdout, stderr } = await answerTo(['completion', shell], { cwd: import.meta.dirname });
      assert.deepEqual([code, stderr], [0, '']);
      for (const name of COMMAND_NAMES) {
        assert.ok(stdout.includes(name), name);
        for (const flag of COMMANDS[name].flags)
          assert.ok(stdout.includes(shell === 'fish' ? `-l ${flag} ` : `--${flag}`), flag);
      }
    });

    test(`for ${shell} is a script that ${shell} reads`, { skip: missing(shell) }, () => {
      folder = makeFolder({ script: completionScript(shell, PACKS) });
      const { status, stderr } = spawnSync(shell, ['-n', join(folder.path, 'script')]);
      assert.equal(status, 0, stderr.toString());
    });
  }

  const COMPLETED = [
    [['exp'], ['explain']],
    [['--fail'], ['--fail-on']],
    [['--fail-on', 'w'], ['warning']],
    [['draft.txt', '--fail-on', 'ne'], ['never']],
    [['draft.txt', '--rules', ''], PACKS],
    [
      ['strength', '-f', ''],
      ['terminal', 'markdown', 'json'],
    ],
    [['strength', '--min'], ['--min-detection']],
    [['rules', 'ch'], ['check']],
    [['rules', 'list', 'own'], ['own-pack']],
    [['completion', ''], SHELLS],
    [['extract', 'dra'], []],
  ] as const;
  for (const [words, expected] of COMPLETED) {
    test(`of ${words.join(' ')} in bash`, { skip: missing('bash') }, () => {
      const typed = ['qfin-audit', ...words].map((word) => `'${word}'`).join(' ');
      const script = `${completionScript('bash', PACKS)}
COMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _qfin_audit; printf '%s\\n' "\${COMPREPLY[@]}"`;
      const { stdout, stderr } = spawnSync('bash', ['-c', script]);
      assert.equal(stderr.toString(), '');
      assert.deepEqual(stdout.toString().trim().split('\n'), expected.length === 0 ? [''] : expected);
    });
  }

  test('refuses a shell that it does not know', async () => {
    const { code, stderr } = await answerTo(['completion', 'bsh'], { cwd: import.meta.dirname });
    assert.equal(code, 2);
    assert.match(stderr, /did you mean `bash`/);
    const none = await answerTo(['completion'], { cwd: import.meta.dirname });
    assert.match(none.stderr, /the shells are: bash, zsh, fish/);
  });
});
