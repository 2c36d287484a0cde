/**
 * The command line as a few files: start-up is dominated by the number of modules found and read, and what a run does
 * not need (a reader, a renderer, a command) stays in a chunk that is never loaded.
 */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { ROOT } from './generated.ts';

/** CommonJS packages ask for Node's modules with `require`, which an ES module does not have. */
const REQUIRE = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);\n";

/** Writes `cli.js` and `chunks/` into `folder`, and returns what went into each. */
export async function bundle(folder: string): Promise<Metafile> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: { cli: 'src/cli/bin.ts' },
    outdir: folder,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Names stay: a stack trace in a bug report should be readable.
    minifySyntax: true,
    minifyWhitespace: true,
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, needsRequire(text) ? text.replace(/^(#!.*\n)?/, `$&${REQUIRE}`) : text);
  }
  chmodSync(join(folder, 'cli.js'), 0o755);
  return metafile;
}

/** True of the one chunk that holds esbuild's stand-in for `require`; it uses the real one where that is defined. */
function needsRequire(text: string): boolean {
  return text.includes('Dynamic require of');
}
