/** Bundled rule packs are parsed at build time: the first YAML parse of a process takes longer than an audit. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type GeneratedFile, ROOT } from './generated.ts';

interface PackCompiler {
  /** The source text of a TypeScript module that holds the packs of `folder`. */
  compileBundledPacks(folder: string): string | Promise<string>;
}

/**
 * The packs as a module. Imports the compiler by path, after the validators that it uses have been generated; it must
 * not itself import src/generated/packs.ts.
 */
export async function compilePacks(): Promise<GeneratedFile[]> {
  const path = join(ROOT, 'src/rules/packs/compile.ts');
  if (!existsSync(path)) return [];
  const compiler = (await import(pathToFileURL(path).href)) as PackCompiler;
  return [{ name: 'packs.ts', text: await compiler.compileBundledPacks(join(ROOT, 'rules')) }];
}
