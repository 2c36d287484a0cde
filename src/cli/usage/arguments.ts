/** Arguments to what they ask for. Node finds the tokens; what they may be is in our own tables, and so are the words. */
import { parseArgs } from 'node:util';
import {
  type CommandName,
  COMMANDS,
  FLAG_NAMES,
  type FlagName,
  flagOf,
  FLAGS,
  isCommand,
  isFlag,
} from './commands.ts';
import { suggestion, usageError } from './usage-error.ts';

export interface Arguments {
  readonly operands: readonly string[];
  /** Values in the order given; a flag without value has an empty one. */
  readonly options: ReadonlyMap<FlagName, readonly string[]>;
}

export type Invocation =
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'run';
      readonly command: CommandName;
      readonly given: Arguments;
      /** A first word that may be a release, or a mistyped command: only the file system can tell. */
      readonly doubtful: string | null;
    };

/** @throws AuditError where a word is empty, or a flag is unknown, has no value, or has one that is not among its choices */
export function parseArguments(argv: readonly string[]): Invocation {
  const tokens = tokensOf(argv);
  const words = tokens.filter((token) => token.kind === 'positional').map(({ value }) => value);
  const named = words[0] !== undefined && isCommand(words[0]) ? words[0] : null;
  if (words[0] === 'help') return { kind: 'help', command: commandNamed(words[1]) };
  const flags = tokens.filter((token) => token.kind === 'option');
  if (flags.some(({ name }) => name === 'help')) return { kind: 'help', command: named };
  if (flags.some(({ name }) => name === 'version')) return { kind: 'version' };
  // Taken as a path, it would be the folder in which the command runs.
  if (words.includes(''))
    throw usageError('an argument is empty', 'look whether a variable in the command has a value');
  const command = named ?? 'audit';
  const options = new Map<FlagName, readonly string[]>();
  for (const token of flags) {
    const { name, value } = checkedFlag(token, command);
    options.set(name, [...(options.get(name) ?? []), value]);
  }
  return {
    kind: 'run',
    command,
    given: { operands: named === null ? words : words.slice(1), options },
    doubtful: named === null && words[0] !== undefined && isBareWord(words[0]) ? words[0] : null,
  };
}

/** Commands are such words; files rarely are. */
function isBareWord(word: string): boolean {
  return /^[a-z-]+$/i.test(word);
}

/** The last value of a flag: a repeated one overrules itself, as in most programs. */
export function lastValue({ options }: Arguments, name: FlagName): string | undefined {
  return options.get(name)?.at(-1);
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type FlagToken = Extract<Token, { kind: 'option' }>;

function tokensOf(argv: readonly string[]): readonly Token[] {
  // Files alone, as most often: Node need not load what finds flags.
  if (!argv.some((word) => word.startsWith('-')))
    return argv.map((value, index) => ({ kind: 'positional', index, value }));
  const options = Object.fromEntries(
    FLAG_NAMES.map((name) => {
      const { short, value } = FLAGS[name];
      return [
        name,
        { type: value === null ? 'boolean' : 'string', ...(short !== null && { short }) } as const,
      ];
    }),
  );
  // Not strict: its messages are the platform's, and it stops at the first mistake before we know the command.
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function commandNamed(word: string | undefined): CommandName | null {
  if (word === undefined || isCommand(word)) return word ?? null;
  throw usageError(
    `there is no command \`${word}\``,
    suggestion(word, Object.keys(COMMANDS), 'the commands are'),
  );
}

function checkedFlag(
  token: FlagToken,
  command: CommandName,
): { readonly name: FlagName; readonly value: string } {
  const { name, rawName, value, inlineValue } = token;
  const accepted: readonly FlagName[] = COMMANDS[command].flags;
  if (!isFlag(name)) throw unknownFlag(rawName, accepted);
  if (!accepted.includes(name)) throw misplacedFlag(name, rawName, command);
  const flag = flagOf(command, name);
  if (flag.value === null) {
    if (value !== undefined)
      throw usageError(`\`${rawName}\` takes no value, and was given \`${value}\``, flag.help);
    return { name, value: '' };
  }
  // `--format --rules x`: the next flag is no value, unless it was written as one with `=`.
  if (value === undefined || value === '' || (!inlineValue && /^-./.test(value))) {
    throw usageError(`\`${rawName}\` needs a value: \`${rawName} ${flag.value}\``, flag.help);
  }
  if (flag.choices !== null && !flag.choices.includes(value)) {
    throw usageError(
      `\`${rawName} ${value}\` is not known`,
      suggestion(value, flag.choices, 'it takes one of'),
    );
  }
  return { name, value };
}

function unknownFlag(rawName: string, accepted: readonly FlagName[]): Error {
  const names = accepted.map((name) => `--${name}`);
  return usageError(`there is no flag \`${rawName}\``, suggestion(rawName, names, 'the flags are'));
}

function misplacedFlag(name: FlagName, rawName: string, command: CommandName): Error {
  const owners = Object.entries(COMMANDS).filter(([, { flags }]) =>
    (flags as readonly FlagName[]).includes(name),
  );
  const names = owners.map(([owner]) => `\`${owner}\``).join(', ');
  const writes = name === 'output' && (COMMANDS[command].flags as readonly FlagName[]).includes('format');
  const instead = writes
    ? '; here `--format NAME:FILE` writes to a file, such as `--format html:report.html`'
    : '';
  return usageError(`\`${rawName}\` is not a flag of \`${command}\``, `it belongs to ${names}${instead}`);
}
