/** What README.md and docs/ show is tried: commands in a new folder, TypeScript typed and run, links followed. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { parseArguments } from '../src/cli/usage/arguments.ts';
import { built } from './built.ts';
import { type Answer, answerTo } from './cli/program.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DOCS = readdirSync(join(ROOT, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const PAGES = ['README.md', ...DOCS].map((page) => ({ page, text: readFileSync(join(ROOT, page), 'utf8') }));

interface Block {
  readonly page: string;
  readonly language: string;
  readonly code: string;
}

const blocks: readonly Block[] = PAGES.flatMap(({ page, text }) =>
  [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = '', code = '']) => ({
    page,
    language,
    code,
  })),
);

/** The example's own draft, as the page for preparers has it. */
const DRAFT = blocks.find(({ language }) => language === 'html')?.code ?? '';

function blocksIn(...languages: readonly string[]): readonly Block[] {
  return blocks.filter(({ language }) => languages.includes(language));
}

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder as a reader has it: drafts by the names that the pages use, and no configuration. */
function projectFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qfin-audit-docs-'));
  folders.push(folder);
  // What a file is, its content tells and not its name.
  for (const file of ['draft.html', 'last-quarter.html', 'yesterday.docx', 'draft.docx'])
    writeFileSync(join(folder, file), DRAFT);
  writeFileSync(join(folder, 'draft.txt'), readFileSync(join(ROOT, 'data/qfin-2023-q4.txt')));
  return folder;
}

/** `npx qfin-audit …` of a shell's or a runner's lines, without the comment. */
function commandsIn({ code }: Block): readonly (readonly string[])[] {
  return [...code.matchAll(/npx (?:--no-install )?qfin-audit(?=\s|$)(.*)/g)].map(([, line = '']) =>
    [...line.replace(/\s#.*/, '').matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word),
  );
}

/** They go on until somebody ends them, or for a minute: that they are understood is enough. */
function isLong(command: readonly string[]): boolean {
  return command.includes('--watch') || command[0] === 'strength';
}

describe('pages', () => {
  for (const { page, text } of PAGES) {
    test(`${page} links to what is there`, () => {
      const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, to = '']) => to);
      assert.deepEqual(
        links.filter((to) => !existsSync(join(ROOT, dirname(page), to))),
        [],
      );
    });
  }

  test('name files by paths at which they are', () => {
    const named = PAGES.flatMap(({ text }) =>
      [...text.matchAll(/`([\w/-]+\.ts)`/g)].map(([, path = '']) => path),
    );
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((path) => !existsSync(join(ROOT, path))),
      [],
    );
  });

  for (const block of blocksIn('sh', 'yaml')) {
    for (const command of commandsIn(block)) {
      test(`${block.page}: qfin-audit ${command.join(' ')}`, async () => {
        const parsed = parseArguments(command);
        if (isLong(command)) return assert.equal(parsed.kind, 'run');
        const { code, stderr } = await answerTo(command, { cwd: projectFolder() });
        // The draft of the example has one finding.
        assert.ok(code === 0 || code === 1, `exit code ${code}: ${stderr}`);
      });
    }
  }
});

describe('the first audit', () => {
  let answer: Answer;
  before(async () => {
    answer = await answerTo(['draft.html'], { cwd: projectFolder() });
  });

  test('says what the page shows', () => {
    const shown = blocksIn('text').filter(({ page }) => page === 'docs/preparing.md');
    const lines = shown.flatMap(({ code }) => code.split('\n')).filter((line) => line !== '');
    assert.ok(lines.length > 5);
    assert.deepEqual(
      lines.filter((line) => !answer.stdout.includes(line)),
      [],
    );
  });

  test('passes once its finding is waived as the page waives it', async () => {
    const cwd = projectFolder();
    const commands = blocksIn('sh').flatMap(commandsIn);
    const waive = commands.find(([name]) => name === 'waive');
    assert.ok(waive !== undefined);
    assert.equal(answer.code, 1);
    assert.equal((await answerTo(waive, { cwd })).code, 0);
    assert.equal((await answerTo(['draft.html'], { cwd })).code, 0);
  });
});

describe('examples of the library', () => {
  const examples = blocksIn('ts');

  test('are of the right types', () => {
    const folder = projectFolder();
    examples.forEach(({ code }, index) => writeFileSync(join(folder, `example-${index}.mts`), code));
    const paths = {
      'qfin-audit': [join(ROOT, 'src/index.ts')],
      'qfin-audit/node': [join(ROOT, 'src/node.ts')],
    };
    const configuration = {
      extends: join(ROOT, 'tsconfig.json'),
      compilerOptions: {
        paths,
        typeRoots: [join(ROOT, 'node_modules/@types')],
        allowImportingTsExtensions: true,
      },
      include: ['*.mts'],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(configuration));
    execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  });

  for (const { page, code } of examples) {
    test(`${page}: ${code.split('\n')[0] ?? ''}`, async () => {
      const folder = projectFolder();
      const file = join(folder, 'example.mjs');
      const { library } = await built();
      writeFileSync(file, (await transform(importingFrom(library, code), { loader: 'ts' })).code);
      const printed = execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' });
      const promised = [...code.matchAll(/\/\/ prints: (.*)/g)].map(([, line]) => line);
      assert.ok(promised.length > 0);
      assert.deepEqual(printed.trimEnd().split('\n'), promised);
    });
  }
});

function importingFrom(library: string, code: string): string {
  return code
    .replaceAll("'qfin-audit/node'", `'${pathToFileURL(join(library, 'node.js')).href}'`)
    .replaceAll("'qfin-audit'", `'${pathToFileURL(join(library, 'index.js')).href}'`);
}
