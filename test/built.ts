/**
 * The program and the library, built once for all tests that start a process: what is started is then what users start.
 * Node 20 loads sources in a thread of its own, beside which a process was once seen never to begin.
 */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { bundle } from '../src/build/bundle.ts';
import { ROOT } from '../src/build/generated.ts';
import { emitModules } from '../src/build/modules.ts';

export interface Built {
  readonly folder: string;
  /** The command line. */
  readonly program: string;
  /** The folder of the library's modules. */
  readonly library: string;
  readonly outputs: Metafile['outputs'];
}

let once: Promise<Built> | undefined;

export function built(): Promise<Built> {
  return (once ??= build());
}

async function build(): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'qfin-audit-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const { outputs } = await bundle(folder);
  const library = join(folder, 'library');
  await emitModules(library);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return { folder, program: join(folder, 'cli.js'), library, outputs };
}
