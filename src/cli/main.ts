/** The command line as a function: arguments and a world in, exit code out. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Arguments, type Invocation, parseArguments } from './usage/arguments.ts';
import { COMMAND_NAMES, type CommandName } from './usage/commands.ts';
import { EXIT } from './exit-code.ts';
import { type Io, widthOf } from './io.ts';
import type { Pipeline } from './pipeline.ts';
import { suggestion, usageError } from './usage/usage-error.ts';

type Run = (given: Arguments, io: Io, pipeline: Pipeline) => Promise<number>;

/** Each command is loaded when it is asked for. */
const RUNS = {
  audit: async () => (await import('./commands/audit.ts')).auditCommand,
  extract: async () => (await import('./commands/extract.ts')).extractCommand,
  strength: async () => (await import('./commands/strength.ts')).strengthCommand,
  waive: async () => (await import('./commands/waive.ts')).waiveCommand,
  discover: async () => (await import('./commands/discover.ts')).discoverCommand,
  init: async () => (await import('./commands/init.ts')).initCommand,
  diff: async () => (await import('./commands/diff.ts')).diffCommand,
  explain: async () => (await import('./commands/explain.ts')).explainCommand,
  rules: async () => (await import('./commands/rules.ts')).rulesCommand,
  completion: async () => (await import('./commands/completion.ts')).completionCommand,
} satisfies Record<CommandName, () => Promise<Run>>;

/**
 * Runs one command.
 *
 * @param argv the arguments behind the program's name
 * @param pipeline the rooms behind the command line; tests put others in their place
 * @returns the exit code; nothing is thrown
 */
export async function run(argv: readonly string[], io: Io, pipeline?: Pipeline): Promise<number> {
  try {
    return await answer(parseArguments(argv), io, pipeline);
  } catch (error) {
    const { tellTrouble } = await import('./trouble.ts');
    return tellTrouble(error, io);
  }
}

async function answer(invocation: Invocation, io: Io, pipeline: Pipeline | undefined): Promise<number> {
  if (invocation.kind === 'version') io.stdout(`${io.version}\n`);
  if (invocation.kind === 'help')
    io.stdout((await import('./usage/help.ts')).helpText(invocation.command, widthOf(io)));
  if (invocation.kind !== 'run') return EXIT.clean;
  if (invocation.doubtful !== null) refuseMistyped(invocation.doubtful, io);
  const command = await RUNS[invocation.command]();
  return command(
    invocation.given,
    io,
    pipeline ?? (await import('./pipeline.ts')).createPipeline(io.version),
  );
}

/** @throws AuditError where a word is neither a command nor a file */
function refuseMistyped(word: string, { cwd }: Io): void {
  if (existsSync(resolve(cwd, word))) return;
  throw usageError(
    `\`${word}\` is neither a command nor a file`,
    suggestion(word, COMMAND_NAMES, 'the commands are'),
  );
}
