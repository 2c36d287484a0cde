/**
 * `npm run build`: generates sources, then builds dist/: the library in a few modules, and the command line in one.
 * `npm run generate` stops after the first step.
 */
import { execSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { emitModules } from './modules.ts';
import { generate } from './generate.ts';
import { ROOT } from './generated.ts';
import { keepPublicTypes } from './types.ts';

const DIST = join(ROOT, 'dist');
const LIBRARY = join(DIST, 'library');

await generate();
if (!process.argv.includes('--generate-only')) {
  rmSync(DIST, { recursive: true, force: true });
  // `npm run` has put the project's own compiler on the path.
  execSync('tsc -p src/build', { cwd: ROOT, stdio: 'inherit' });
  keepPublicTypes(LIBRARY, ['index.d.ts', 'node.d.ts']);
  await emitModules(LIBRARY);
  await bundle(DIST);
}
