#!/usr/bin/env node
/** The edge to the process. The lightest path first: the version is answered before anything else is loaded. */
import { VERSION } from '../generated/version.ts';
import type { Io } from './io.ts';
import type { Output } from './outputs.ts';

const args = process.argv.slice(2);

if (args.length === 1 && (args[0] === '--version' || args[0] === '-v')) {
  process.stdout.write(`${VERSION}\n`);
} else {
  void start();
}

async function start(): Promise<void> {
  const { outputTo } = await import('./outputs.ts');
  const stderr = outputTo(2, () => undefined);
  const stdout = outputTo(1, (error) => tellBrokenOutput(error, stderr));
  const { compileLater } = await import('./compile-later.ts');
  compileLater();
  const { run } = await import('./main.ts');
  const code = await run(args, processIo(stdout, stderr));
  process.exitCode ??= code;
  // Taking down what is held in memory takes 3 ms; a terminal, or a slow reader, has yet to be given the rest.
  if (stdout.isDone() && stderr.isDone()) process.exit();
}

function processIo(stdout: Output, stderr: Output): Io {
  return {
    stdout: stdout.write,
    stderr: stderr.write,
    version: VERSION,
    cwd: process.cwd(),
    today: new Date().toISOString().slice(0, 10),
    env: process.env,
    isTTY: stdout.isTTY,
    isWatched: stderr.isTTY,
    columns: stdout.columns,
  };
}

/** A reader that has seen enough (`| head`) is no trouble; a full disk is. */
function tellBrokenOutput(error: NodeJS.ErrnoException, stderr: Output): void {
  if (error.code === 'EPIPE') return;
  stderr.write(
    `error  unwritable-file\n\n  the output cannot be written: the system says ${error.code ?? error.message}\n`,
  );
  process.exitCode = 2;
}
