/** The library as few files: what a module shares with another lies in a chunk, and what is loaded when needed in its own. */
import { build } from 'esbuild';
import { ROOT } from './generated.ts';

/** Writes `index.js`, `node.js`, and `strength-worker.js`, which threads of `strength` run. */
export async function emitModules(folder: string): Promise<void> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: {
      index: 'src/index.ts',
      node: 'src/node.ts',
      'strength-worker': 'src/cli/strength-worker.ts',
    },
    outdir: folder,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    // Names stay, so that a stack trace can be read.
    minifyWhitespace: true,
    minifySyntax: true,
  });
}
