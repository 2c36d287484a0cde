/** `qfin-audit completion SHELL`: a script that completes commands, flags, their values and the names of packs. */
import type { Arguments } from '../usage/arguments.ts';
import { completionScript, SHELLS } from '../usage/completion.ts';
import { EXIT } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { bundledPacks } from './packs.ts';
import { suggestion, usageError } from '../usage/usage-error.ts';

export async function completionCommand({ operands }: Arguments, io: Io): Promise<number> {
  const [word = ''] = operands;
  const shell = SHELLS.find((each) => each === word);
  if (shell === undefined || operands.length > 1)
    throw usageError(
      word === '' ? 'no shell is named' : `there is no completion for \`${operands.join(' ')}\``,
      suggestion(word, SHELLS, 'the shells are'),
    );
  const packs = await bundledPacks();
  io.stdout(
    completionScript(
      shell,
      packs.map(({ pack }) => pack.name),
    ),
  );
  return EXIT.clean;
}
