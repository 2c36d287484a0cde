/**
 * Stands in the package where `main.ts` stands in the sources: the same function, out of one file whose code V8 has
 * compiled before. To read compiled code takes a fraction of the time that compiling does, and a run is mostly start.
 */
import type { Script } from 'node:vm';
import type { run as Run } from './main.ts';

/** What the script makes of itself when it is called; `url` is what `import.meta.url` is in a module. */
type Main = (exports: { run?: typeof Run }, require: NodeJS.Require, url: string) => void;

export const run: typeof Run = async (argv, io) => {
  const url = new URL('.', import.meta.url);
  const { readFileSync } = await import('node:fs');
  const { main } = await load(url, readFileSync(new URL('main.cache', url)));
  return main(argv, io);
};

/**
 * @param folder with `main.cjs`
 * @param compiled what V8 made of it. Its own version, its flags and the length of the source have to be those of then;
 *   else it compiles anew, which only takes longer
 */
export async function load(
  folder: URL,
  compiled?: Buffer,
): Promise<{ readonly main: typeof Run; readonly script: Script }> {
  // Not static: the version is told without them.
  const [{ readFileSync }, { createRequire }, { fileURLToPath }, vm] = await Promise.all([
    import('node:fs'),
    import('node:module'),
    import('node:url'),
    import('node:vm'),
  ]);
  const url = new URL('main.cjs', folder);
  const script = new vm.Script(readFileSync(url, 'utf8'), {
    filename: fileURLToPath(url),
    cachedData: compiled,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const exports: { run?: typeof Run } = {};
  (script.runInThisContext() as Main)(exports, createRequire(url), url.href);
  if (exports.run === undefined) throw new Error(`${url.href} is not what was built`);
  return { main: exports.run, script };
}
