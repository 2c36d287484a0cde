/**
 * The command line as a few files: start-up is dominated by the number of modules found and read, and what a run does
 * not need (a reader, a renderer, a command) stays in a chunk that is never loaded.
 */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { ROOT } from './generated.ts';

/** CommonJS packages ask for Node's modules with `require`, which an ES module does not have. */
const REQUIRE = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);\n";

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  metafile: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Names stay: a stack trace in a bug report should be readable.
  minifySyntax: true,
  minifyWhitespace: true,
} as const satisfies BuildOptions;

/**
 * Writes `cli.js`, which tells the version by itself, and `chunks/` with `main.js` and all that it loads when needed.
 * They are two builds, for in one the entry would load what its chunks share.
 */
export async function bundle(folder: string): Promise<Metafile> {
  const chunks = await build({
    ...COMMON,
    entryPoints: { main: 'src/cli/main.ts' },
    outdir: join(folder, 'chunks'),
    splitting: true,
  });
  const entry = await build({
    ...COMMON,
    entryPoints: { cli: 'src/cli/bin.ts' },
    outdir: folder,
    plugins: [MAIN_IS_A_CHUNK],
  });
  for (const { path, text } of [...chunks.outputFiles, ...entry.outputFiles]) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, needsRequire(text) ? text.replace(/^(#!.*\n)?/, `$&${REQUIRE}`) : text);
  }
  chmodSync(join(folder, 'cli.js'), 0o755);
  return {
    inputs: { ...chunks.metafile.inputs, ...entry.metafile.inputs },
    outputs: { ...chunks.metafile.outputs, ...entry.metafile.outputs },
  };
}

const MAIN_IS_A_CHUNK: Plugin = {
  name: 'main-is-a-chunk',
  setup(building) {
    building.onResolve({ filter: /^\.\/main\.ts$/ }, () => ({ path: './chunks/main.js', external: true }));
  },
};

/** True of the one chunk that holds esbuild's stand-in for `require`; it uses the real one where that is defined. */
function needsRequire(text: string): boolean {
  return text.includes('Dynamic require of');
}
