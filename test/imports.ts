/** Who imports whom, as esbuild parses it: static, dynamic and type-only imports alike. */
import { readFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';

export interface Import {
  /** The importing file, as it was given. */
  readonly from: string;
  /** The specifier as written. */
  readonly to: string;
}

/** The imports of `files`, which are paths from `root`. */
export async function importsOf(files: readonly string[], root: string): Promise<Import[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...files],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'unused',
    format: 'esm',
    platform: 'node',
    // Keeps an import whose names are used as types only.
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    plugins: [typesCount, nothingFollowed],
  });
  return Object.entries(metafile.inputs).flatMap(([from, { imports }]) =>
    imports.map(({ path }) => ({ from, to: path })),
  );
}

/** An arrow between types is an arrow: `import type` is read as `import`. */
const typesCount: Plugin = {
  name: 'types-count',
  setup(plugin) {
    plugin.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(/^(import|export) type (?=[{*])/gm, '$1 '),
      loader: 'ts',
    }));
  },
};

const nothingFollowed: Plugin = {
  name: 'nothing-followed',
  setup(plugin) {
    plugin.onResolve({ filter: /.*/ }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path, external: true },
    );
  },
};
