/** What is published: everything that its users need, nothing else, and little of it. Looks at what the last build made. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MB = 1_000_000;

/** Bounds in bytes: of what is downloaded, and of what is then on disk with everything that it depends on. */
const LARGEST_ARCHIVE = 2.25 * MB;
const LARGEST_INSTALL = 10 * MB;

const PUBLISHED = [
  /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  /^docs\/[\w-]+\.md$/,
  /^rules\/[\w-]+\.(?:md|yaml)$/,
  /^data\/[\w-]+\.txt$/,
  /^src\/[\w/-]+\.schema\.json$/,
  /^dist\/(?:cli\.js|main\.cjs|main\.cache|package\.json)$/,
  /^dist\/library\/(?:package\.json|[\w/-]+(?:\.d\.ts|\.js))$/,
  /^dist\/library\/licences\/[\w.-]+\.txt$/,
];

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

interface Archive {
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

interface Locked {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
const isBuilt = ['library/index.js', 'library/node.js', 'cli.js'].every((file) =>
  existsSync(join(ROOT, 'dist', file)),
);

describe('package', { skip: isBuilt ? false : 'nothing is built: npm run build' }, () => {
  const archive = isBuilt ? packed() : { size: 0, unpackedSize: 0, files: [] };
  const paths = archive.files.map(({ path }) => path);

  test('holds nothing but what users need', () => {
    assert.deepEqual(
      paths.filter((path) => !PUBLISHED.some((pattern) => pattern.test(path))),
      [],
    );
  });

  test('holds every file that its exports name', () => {
    const targets = Object.values(manifest.exports).flatMap((each) =>
      typeof each === 'string' ? [each] : Object.values(each),
    );
    assert.deepEqual(
      targets.filter((target) => !paths.includes(target.slice(2))),
      [],
    );
  });

  test('holds the schema to which the bundled packs point', () => {
    const packs = paths.filter((path) => path.endsWith('.yaml'));
    assert.ok(packs.length > 0);
    for (const pack of packs) {
      const [, schema] = /\$schema=(\S+)/.exec(readFileSync(join(ROOT, pack), 'utf8')) ?? [];
      assert.ok(schema !== undefined && paths.includes(join(pack, '..', schema)), pack);
    }
  });

  test('has the types to which its entries lead, and no others', () => {
    const types = paths.filter((path) => path.endsWith('.d.ts'));
    const named = types.flatMap((path) =>
      [...readFileSync(join(ROOT, path), 'utf8').matchAll(/\bfrom '(\.[^']+)\.[jt]s'/g)].map(([, to]) =>
        join(path, '..', `${to}.d.ts`),
      ),
    );
    const led = new Set(['dist/library/index.d.ts', 'dist/library/node.d.ts', ...named]);
    assert.deepEqual(types.toSorted(), [...led].toSorted());
  });

  test('names every type that its values are made of', () => {
    const types = new Map(paths.filter((path) => path.includes('/model/')).flatMap(typesIn));
    const entry = readFileSync(join(ROOT, 'dist/library/index.d.ts'), 'utf8');
    const named = new Set([...entry.matchAll(/\w+/g)].map(([word]) => word));
    const nameless = [...types]
      .filter(([name]) => named.has(name))
      .flatMap(([name, text]) =>
        [...text.matchAll(/\w+/g)]
          .filter(([word]) => types.has(word) && !named.has(word))
          .map(([word]) => `${word}, of ${name}`),
      );
    assert.ok(types.size > 50);
    assert.deepEqual(nameless, []);
  });

  test('is small, alone and installed', () => {
    assert.ok(archive.size < LARGEST_ARCHIVE, `the archive has ${archive.size} bytes`);
    const installed = runtimePackages().reduce((sum, [path]) => sum + bytesIn(join(ROOT, path)), 0);
    const all = installed + archive.unpackedSize;
    assert.ok(all < LARGEST_INSTALL, `an installation has ${all} bytes`);
  });
});

describe('installing', () => {
  test('runs no script', () => {
    assert.deepEqual(
      ['preinstall', 'install', 'postinstall'].filter((name) => name in manifest.scripts),
      [],
    );
    assert.deepEqual(
      runtimePackages().filter(([, { hasInstallScript }]) => hasInstallScript),
      [],
    );
  });

  test('brings no native code', () => {
    const native = runtimePackages().flatMap(([path]) =>
      filesIn(join(ROOT, path)).filter((file) => /\.(?:node|wasm|so|dylib|dll|exe)$/.test(file)),
    );
    assert.deepEqual(native, []);
  });
});

/** The types that a file of declarations exports, each with its own text, without its comments. */
function typesIn(path: string): readonly (readonly [name: string, text: string])[] {
  const text = readFileSync(join(ROOT, path), 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');
  return text.split(/^(?=export )/m).flatMap(
    (each) =>
      /^export (?:interface|type) (\w+)/
        .exec(each)
        ?.slice(1)
        .map((name) => [name, each] as const) ?? [],
  );
}

/** As `npm publish` would make it; nothing is written. */
function packed(): Archive {
  const answer = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const answered = JSON.parse(answer.toString()) as readonly Archive[] | Readonly<Record<string, Archive>>;
  return Object.values(answered)[0] as Archive;
}

/** What is installed for users, by its path in the lockfile. */
function runtimePackages(): readonly (readonly [string, Locked])[] {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const installed = Object.entries(lock.packages).filter(
    ([path, { dev }]) => path !== '' && dev !== true && existsSync(join(ROOT, path)),
  );
  assert.ok(installed.length > 0);
  return installed;
}

function bytesIn(folder: string): number {
  return filesIn(folder).reduce((sum, file) => sum + statSync(file).size, 0);
}

/** Without packages inside: the lockfile names those as well. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}
