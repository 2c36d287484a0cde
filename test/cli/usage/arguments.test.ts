import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseArguments } from '../../../src/cli/usage/arguments.ts';
import { COMMANDS, FLAGS } from '../../../src/cli/usage/commands.ts';
import { helpText } from '../../../src/cli/usage/help.ts';
import { AuditError } from '../../../src/model/audit-error.ts';

describe('arguments', () => {
  test('without a command, the words are releases to audit', () => {
    const invocation = parseArguments(['a.txt', '--format', 'json', 'b.txt', '-f', 'html:{name}.html']);
    assert.deepEqual(invocation, {
      kind: 'run',
      command: 'audit',
      given: { operands: ['a.txt', 'b.txt'], options: new Map([['format', ['json', 'html:{name}.html']]]) },
      doubtful: null,
    });
  });

  test('the first word may be a command', () => {
    const invocation = parseArguments(['extract', 'a.txt', '-o', 'facts.json']);
    assert.deepEqual(invocation, {
      kind: 'run',
      command: 'extract',
      given: { operands: ['a.txt'], options: new Map([['output', ['facts.json']]]) },
      doubtful: null,
    });
  });

  test('behind two dashes everything is a release', () => {
    const invocation = parseArguments(['audit', '--', '--format', 'extract']);
    assert.deepEqual(invocation.kind === 'run' && invocation.given.operands, ['--format', 'extract']);
  });

  test('a bare first word may be a mistyped command', () => {
    const invocation = parseArguments(['extrat', 'x.txt']);
    assert.equal(invocation.kind === 'run' && invocation.doubtful, 'extrat');
  });

  for (const argv of [[''], ['draft.txt', ''], ['explain', '', 'draft.txt'], ['-f', 'json', '']])
    test(`an empty word is no file: ${JSON.stringify(argv)}`, () => {
      assert.throws(() => parseArguments(argv), { code: 'usage', message: 'an argument is empty' });
    });

  test('help is found wherever it stands, even beside a mistake', () => {
    assert.deepEqual(parseArguments(['-h']), { kind: 'help', command: null });
    assert.deepEqual(parseArguments(['extract', '--nonsense', '--help']), {
      kind: 'help',
      command: 'extract',
    });
    assert.deepEqual(parseArguments(['help', 'extract']), { kind: 'help', command: 'extract' });
    assert.deepEqual(parseArguments(['a.txt', '--version']), { kind: 'version' });
  });

  test('either there is an invocation, or the user is told why not', () => {
    const word = fc.oneof(
      fc.constantFrom(
        ...Object.keys(FLAGS).map((name) => `--${name}`),
        ...Object.keys(COMMANDS),
        '-o',
        '--',
        '-',
        '=',
      ),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(word), (argv) => {
        try {
          parseArguments(argv);
        } catch (error) {
          assert.ok(error instanceof AuditError, String(error));
        }
      }),
    );
  });
});

describe('help', () => {
  for (const width of [40, 80, 200]) {
    test(`keeps to ${width} columns where it can`, () => {
      for (const command of [null, 'audit', 'extract'] as const) {
        const longest = Math.max(
          ...helpText(command, width)
            .split('\n')
            .map((line) => line.length),
        );
        assert.ok(longest <= Math.max(width, 60), `${longest} columns`);
      }
    });
  }

  test('names every flag of a command', () => {
    for (const name of COMMANDS.extract.flags)
      assert.match(helpText('extract', 80), new RegExp(`--${name}\\b`));
  });
});
