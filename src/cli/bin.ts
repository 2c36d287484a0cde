#!/usr/bin/env node
/** The edge to the process. The lightest path first: the version is answered before anything else is loaded. */
import { VERSION } from '../generated/version.ts';
import type { Io } from './io.ts';

const args = process.argv.slice(2);

if (args.length === 1 && (args[0] === '--version' || args[0] === '-v')) {
  process.stdout.write(`${VERSION}\n`);
} else {
  process.stdout.on('error', tellBrokenOutput);
  // Nobody is left to be told.
  process.stderr.on('error', () => undefined);
  const { compileLater } = await import('./compile-later.ts');
  compileLater();
  const { run } = await import('./main.ts');
  // Not `process.exit`, which would cut off what a pipe has not taken yet.
  process.exitCode = await run(args, processIo());
}

function processIo(): Io {
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    version: VERSION,
    cwd: process.cwd(),
    today: new Date().toISOString().slice(0, 10),
    env: process.env,
    isTTY: process.stdout.isTTY,
    isWatched: process.stderr.isTTY,
    columns: process.stdout.columns,
  };
}

/** A reader that has seen enough (`| head`) is no trouble; a full disk is. */
function tellBrokenOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  process.stderr.write(
    `error  unwritable-file\n\n  the output cannot be written: the system says ${error.code ?? error.message}\n`,
  );
  process.exitCode = 2;
}
