/**
 * `npm run build`: generates sources, then builds dist/: the library, module by module, and the command line, bundled.
 * `npm run generate` stops after the first step.
 */
import { execSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { bundle } from './bundle.ts';
import { generate } from './generate.ts';
import { ROOT } from './generated.ts';
import { keepPublicTypes } from './types.ts';

const DIST = join(ROOT, 'dist');

/** Comments stay in the types, where editors show them; names stay, so that a stack trace can be read. */
const PLAIN = {
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
  allowOverwrite: true,
  minifyWhitespace: true,
  minifySyntax: true,
} as const satisfies BuildOptions;

await generate();
if (!process.argv.includes('--generate-only')) {
  rmSync(DIST, { recursive: true, force: true });
  await emitLibrary();
  await bundle(DIST);
}

async function emitLibrary(): Promise<void> {
  // `npm run` has put the project's own compiler on the path.
  execSync('tsc -p src/build', { cwd: ROOT, stdio: 'inherit' });
  // tsc copies no JavaScript.
  for (const name of ['validators.js', 'validators.d.ts']) {
    cpSync(join(ROOT, 'src/generated', name), join(DIST, 'generated', name));
  }
  const modules = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.js'),
  );
  await build({
    ...PLAIN,
    entryPoints: modules.map((path) => join(DIST, path)),
    outdir: DIST,
    outbase: DIST,
  });
  keepPublicTypes(DIST, ['index.d.ts', 'node.d.ts']);
}
