/** The shape of src/ as data: which room may import which, which package may be used where, how long a file may be. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Import, importsOf } from './imports.ts';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** What every stage may use: the types, exact arithmetic, and the arithmetic of periods. */
const SHARED = ['model', 'number', 'calendar'];

/**
 * A room is a folder of src/, or a file directly in it. Stages never import each other: one that needs another's
 * function is handed it. `extract` sees no identity, `report` computes nothing, `expression` knows no accounting.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  number: [],
  model: ['number'],
  calendar: ['model'],
  expression: ['model'],
  read: SHARED,
  facts: ['generated', ...SHARED],
  extract: SHARED,
  discover: SHARED,
  prior: SHARED,
  evaluate: SHARED,
  diagnose: SHARED,
  findings: SHARED,
  strength: SHARED,
  compare: SHARED,
  rules: ['expression', 'generated', ...SHARED],
  // The lint rules name the few functions of `number` that write an amount as text.
  report: ['model', 'number', 'generated'],
  // Runs in a browser, inside the HTML report; the build makes a string of it.
  client: [],
  audit: [
    'read',
    'extract',
    'discover',
    'prior',
    'evaluate',
    'diagnose',
    'findings',
    'rules',
    'generated',
    ...SHARED,
  ],
  reaudit: ['audit', 'extract', 'discover', 'evaluate', 'findings', 'rules', ...SHARED],
  meter: ['audit', 'reaudit', 'read', 'extract', 'strength', ...SHARED],
  node: ['audit', 'read', 'rules', ...SHARED],
  index: ['audit', 'facts', 'report', 'read', 'rules', 'expression', 'generated', ...SHARED],
  cli: [
    'audit',
    'compare',
    'reaudit',
    'meter',
    'node',
    'facts',
    'read',
    'report',
    'rules',
    'expression',
    'generated',
    ...SHARED,
  ],
  // The program is compiled by running it.
  build: ['cli'],
};

/** Packages, and Node's own modules, with the paths under src/ where they may be imported. */
const USED_BY: Readonly<Record<string, readonly string[]>> = {
  'decimal.js': ['number/'],
  parse5: ['read/html/'],
  yaml: ['rules/'],
  ajv: ['build/'],
  fflate: ['read/office/zip.ts', 'read/pdf/'],
  saxes: ['read/office/xml.ts'],
  esbuild: ['build/'],
  unpdf: ['read/pdf/'],
  chalk: ['report/terminal'],
  'cli-table3': ['report/terminal'],
  'node:child_process': ['build/'],
  'node:crypto': ['cli/files/', 'read/', 'findings/', 'rules/', 'audit.ts', 'build/'],
  'node:fs': ['cli/', 'node.ts', 'build/', 'rules/packs/compile.ts'],
  'node:fs/promises': ['cli/', 'node.ts', 'build/'],
  'node:module': ['cli/compiled-main.ts'],
  'node:os': ['cli/'],
  'node:path': ['cli/', 'node.ts', 'build/', 'rules/packs/compile.ts'],
  'node:timers/promises': ['cli/'],
  'node:url': ['cli/', 'node.ts', 'build/'],
  'node:util': ['cli/'],
  'node:v8': ['cli/compile-later.ts'],
  'node:vm': ['cli/compiled-main.ts'],
  'node:worker_threads': ['cli/'],
};

/** Rooms within a room, of which each imports those before it alone. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'evaluate/': ['bind', 'values', 'beside'],
  'diagnose/': ['case', 'values', 'explanations', 'causes'],
  'report/': ['text', 'words', 'excerpt', 'terminal', 'markdown', 'programs', 'strength', 'html'],
  'extract/table/': ['cells', 'heads', 'rows', 'draft', 'measures', 'concepts', 'facts'],
  'extract/prose/': ['dates', 'names', 'tokens', 'sentence', 'meaning', 'facts', 'claims'],
  'read/': ['source', 'words', 'text', 'csv', 'html', 'markdown', 'office', 'pdf'],
  'read/pdf/': ['page', 'rows', 'tables'],
  'rules/': ['text', 'entries', 'packs'],
  'cli/': ['usage', 'settings', 'files', 'releases', 'strength', 'commands'],
};

const LONGEST_FILE = 250;
const LONGEST_MEDIAN = 80;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.startsWith('generated/'));

describe('architecture', () => {
  let imports: readonly Import[] = [];
  before(async () => {
    imports = await importsOf(files, SRC);
  });

  test('rooms import only what the table allows', () => {
    const arrows = imports.filter(({ to }) => to.startsWith('.')).map(asArrow);
    const forbidden = arrows.filter(
      ({ room, target }) => room !== target && !MAY_IMPORT[room]?.includes(target),
    );
    assert.deepEqual(forbidden, []);
  });

  test('packages are imported only where the table allows', () => {
    const packages = imports.filter(({ to }) => !to.startsWith('.'));
    const forbidden = packages.filter(
      ({ from, to }) => !USED_BY[packageName(to)]?.some((place) => from.startsWith(place)),
    );
    assert.deepEqual(forbidden, []);
  });

  for (const [place, layers] of Object.entries(LAYERS))
    test(`in ${place} imports run one way`, () => {
      const backward = imports.filter(({ from, to }) => {
        if (!from.startsWith(place) || !to.startsWith('.')) return false;
        const [own, other] = [from, join(dirname(from), to).replaceAll('\\', '/')].map((path) =>
          path.startsWith(place) ? layers.indexOf(path.slice(place.length).split('/')[0] ?? '') : -1,
        ) as [number, number];
        return own >= 0 && other > own;
      });
      assert.deepEqual(backward, []);
      const rooms = new Set(layers.filter((room) => files.some((file) => file.startsWith(place + room))));
      assert.equal(rooms.size, layers.length);
    });

  test('every room is in the table', () => {
    const unknown = new Set(files.map(roomOf).filter((room) => MAY_IMPORT[room] === undefined));
    assert.deepEqual([...unknown], []);
  });

  test('the table names no room that is gone', { skip: !existsSync(join(SRC, 'audit.ts')) }, () => {
    const present = new Set([...files.map(roomOf), 'generated']);
    const named = new Set([...Object.keys(MAY_IMPORT), ...Object.values(MAY_IMPORT).flat()]);
    assert.deepEqual(
      [...named].filter((room) => !present.has(room)),
      [],
    );
  });

  test('closed sets are unions of literals, never enums', () => {
    const withEnum = files.filter((file) => /^\s*(?:export |declare |const )*enum \w/m.test(textOf(file)));
    assert.deepEqual(withEnum, []);
  });

  test('files are short', () => {
    const lengths = files.map((file) => ({ file, lines: lineCount(file) }));
    assert.deepEqual(
      lengths.filter(({ lines }) => lines > LONGEST_FILE),
      [],
    );
    const sorted = lengths.map(({ lines }) => lines).toSorted((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    assert.ok(median < LONGEST_MEDIAN, `the median file has ${String(median)} lines`);
  });
});

interface Arrow extends Import {
  readonly room: string;
  readonly target: string;
}

function asArrow({ from, to }: Import): Arrow {
  return { from, to, room: roomOf(from), target: roomOf(join(dirname(from), to).replaceAll('\\', '/')) };
}

/** `number/amount.ts` is in `number`; `audit.ts` is `audit`. */
function roomOf(path: string): string {
  return path.split('/')[0]?.replace(/\.ts$/, '') ?? path;
}

function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function textOf(file: string): string {
  return readFileSync(join(SRC, file), 'utf8');
}

function lineCount(file: string): number {
  return textOf(file).trimEnd().split('\n').length;
}
