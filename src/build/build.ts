/**
 * `npm run build`: generates sources, then builds dist/: the library, module by module, and the command line, bundled.
 * `npm run generate` stops after the first step.
 */
import { execSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { generate } from './generate.ts';
import { ROOT } from './generated.ts';

const DIST = join(ROOT, 'dist');

await generate();
if (!process.argv.includes('--generate-only')) {
  rmSync(DIST, { recursive: true, force: true });
  emitLibrary();
  await bundle(DIST);
}

function emitLibrary(): void {
  // `npm run` has put the project's own compiler on the path.
  execSync('tsc -p src/build', { cwd: ROOT, stdio: 'inherit' });
  // tsc copies no JavaScript.
  for (const name of ['validators.js', 'validators.d.ts']) {
    cpSync(join(ROOT, 'src/generated', name), join(DIST, 'generated', name));
  }
}
