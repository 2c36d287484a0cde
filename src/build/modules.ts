/** The library as few files: what a module shares with another lies in a chunk, and what is loaded when needed in its own. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './generated.ts';

/**
 * Packages of which so little is used that it is put into the library: of the 813 KB of `fflate` an installation needs 9,
 * of the 715 of `parse5`, with the names of characters in HTML, 226. Their licences go with the code.
 */
const TAKEN_IN = ['fflate', 'parse5', 'entities'] as const;

/** Writes `index.js`, `node.js`, and `strength-worker.js`, which threads of `strength` run. */
export async function emitModules(folder: string): Promise<void> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: {
      index: 'src/index.ts',
      node: 'src/node.ts',
      'strength-worker': 'src/cli/strength/worker.ts',
    },
    outdir: folder,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    external: externals(),
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    // Names stay, so that a stack trace can be read.
    minifyWhitespace: true,
    minifySyntax: true,
  });
  // Beside it lies the command line, which is none.
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  copyLicences(folder);
}

/** Everything that is installed beside the library. */
function externals(): string[] {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return Object.keys(dependencies);
}

function copyLicences(folder: string): void {
  mkdirSync(join(folder, 'licences'), { recursive: true });
  for (const name of TAKEN_IN) {
    const own = join(ROOT, 'node_modules', name);
    const file = readdirSync(own).find((each) => /^licen[cs]e\b/i.test(each)) ?? 'LICENSE';
    writeFileSync(join(folder, 'licences', `${name}.txt`), readFileSync(join(own, file), 'utf8'));
  }
}
