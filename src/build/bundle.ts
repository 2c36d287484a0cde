/**
 * The command line as two files: the entry, which tells the version by itself, and the program, which V8 has compiled
 * when it was built. A run is mostly start-up, and start-up is mostly finding, reading and compiling code.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { ROOT } from './generated.ts';

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  metafile: true,
  platform: 'node',
  target: 'node20.19',
  // Names stay: a stack trace in a bug report should be readable.
  minifySyntax: true,
  minifyWhitespace: true,
} as const satisfies BuildOptions;

/**
 * Writes `cli.js`, `main.cjs`, and `main.cache` with the code that an audit of the bundled release runs.
 */
export async function bundle(folder: string): Promise<Metafile> {
  mkdirSync(folder, { recursive: true });
  const main = await build({
    ...COMMON,
    format: 'cjs',
    entryPoints: { main: 'src/cli/main.ts' },
    outExtension: { '.js': '.cjs' },
    outdir: folder,
    // The program says whether there is colour: chalk need not ask the system, which takes modules of Node's.
    plugins: [NO_COLOUR_SUPPORT, OWN_WIDTHS, UNPDF_STAYS_OUTSIDE],
    define: { 'import.meta.url': 'url' },
    // The script's value is what Node makes of a module: a function of what the module needs.
    banner: { js: '(function(exports,require,url){const module={exports};' },
    footer: { js: 'exports.run=module.exports.run})' },
  });
  const entry = await build({
    ...COMMON,
    // Node needs 3 ms to make its loader of modules ready.
    format: 'cjs',
    entryPoints: { cli: 'src/cli/bin.ts' },
    outdir: folder,
    plugins: [MAIN_IS_COMPILED],
    define: { 'import.meta.url': 'url' },
    banner: { js: "'use strict';const url=require('node:url').pathToFileURL(__filename).href;" },
  });
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  for (const { path, text } of [...main.outputFiles, ...entry.outputFiles])
    writeFileSync(path, asAscii(text));
  const cli = join(folder, 'cli.js');
  chmodSync(cli, 0o755);
  await compile(folder);
  return {
    inputs: { ...main.metafile.inputs, ...entry.metafile.inputs },
    outputs: { ...main.metafile.outputs, ...entry.metafile.outputs },
  };
}

async function compile(folder: string): Promise<void> {
  const { outputFiles } = await build({
    ...COMMON,
    metafile: false,
    format: 'esm',
    entryPoints: ['src/build/compile.ts'],
  });
  for (const { text } of outputFiles)
    execFileSync(process.execPath, ['--input-type=module', '-e', text, folder], { cwd: ROOT });
}

/** Escapes mean the same in every literal of the program, and V8 holds a text of plain characters in half the room. */
function asAscii(text: string): string {
  return text.replaceAll(
    /[^\n -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Large, and only a PDF needs it. Code that V8 has compiled before cannot `import()`, and what it has for `require`
 * knows Node's own modules alone, so the package is asked for from where the program lies.
 */
const UNPDF_STAYS_OUTSIDE: Plugin = {
  name: 'unpdf-stays-outside',
  setup(building) {
    building.onResolve({ filter: /^unpdf$/ }, ({ path }) => ({ path, namespace: 'outside' }));
    building.onLoad({ filter: /.*/, namespace: 'outside' }, ({ path }) => ({
      contents: `module.exports = require('node:module').createRequire(url)(${JSON.stringify(path)});`,
    }));
  },
};

const NO_COLOUR_SUPPORT: Plugin = {
  name: 'no-colour-support',
  setup(building) {
    building.onResolve({ filter: /^#supports-color$/ }, ({ resolveDir }) => ({
      path: join(resolveDir, 'vendor/supports-color/browser.js'),
    }));
  },
};

/** The tables of the report hold its own words alone, which need no pattern of every emoji to be measured. */
const OWN_WIDTHS: Plugin = {
  name: 'own-widths',
  setup(building) {
    building.onResolve({ filter: /^string-width$/ }, () => ({ path: 'width', namespace: 'own' }));
    building.onLoad({ filter: /.*/, namespace: 'own' }, () => ({
      contents: "module.exports = require('./src/report/text/measure.ts').displayWidth;",
      resolveDir: ROOT,
    }));
  },
};

const MAIN_IS_COMPILED: Plugin = {
  name: 'main-is-compiled',
  setup(building) {
    building.onResolve({ filter: /^\.\/main\.ts$/ }, ({ importer }) =>
      importer.endsWith('bin.ts') ? { path: join(ROOT, 'src/cli/compiled-main.ts') } : null,
    );
  },
};
