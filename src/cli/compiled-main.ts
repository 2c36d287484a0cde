/**
 * Stands in the package where `main.ts` stands in the sources: the same function, out of one file whose code V8 has
 * compiled before. To read compiled code takes a fraction of the time that compiling does, and a run is mostly start.
 */
import type { Script } from 'node:vm';
import { builtin } from './compile-later.ts';
import type { run as Run } from './main.ts';

/** What the script makes of itself when it is called; `url` is what `import.meta.url` is in a module. */
type Main = (exports: { run?: typeof Run }, require: typeof builtin, url: string) => void;

export const run: typeof Run = async (argv, io) => {
  const folder = new URL('.', import.meta.url);
  const { main } = load(folder, builtin('node:fs').readFileSync(new URL('main.cache', folder)));
  return main(argv, io);
};

/**
 * @param folder with `main.cjs`
 * @param compiled what V8 made of it. Its own version, its flags and the length of the source have to be those of then;
 *   else it compiles anew, which only takes longer
 */
export function load(folder: URL, compiled?: Buffer): { readonly main: typeof Run; readonly script: Script } {
  const vm = builtin('node:vm');
  const url = new URL('main.cjs', folder);
  const script = new vm.Script(builtin('node:fs').readFileSync(url, 'latin1'), {
    filename: builtin('node:url').fileURLToPath(url),
    cachedData: compiled,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const exports: { run?: typeof Run } = {};
  (script.runInThisContext() as Main)(exports, builtin, url.href);
  if (exports.run === undefined) throw new Error(`${url.href} is not what was built`);
  return { main: exports.run, script };
}
