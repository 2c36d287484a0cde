/** Leaves of the declarations those to which the public ones lead; the others describe what nobody outside can import. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @param entries names of declaration files in `folder` */
export function keepPublicTypes(folder: string, entries: readonly string[]): void {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const [, to = ''] of readFileSync(file, 'utf8').matchAll(
      /\b(?:from |import\()'(\.[^']+)\.[jt]s'/g,
    )) {
      visit(join(dirname(file), `${to}.d.ts`));
    }
  };
  for (const entry of entries) visit(join(folder, entry));
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, path);
    if (file.endsWith('.d.ts') && !reached.has(file)) rmSync(file);
  }
}
