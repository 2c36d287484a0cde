/** The commands and flags, as data: parsing, help and suggestions are all made from these two tables. */

export interface Flag {
  readonly short: string | null;
  /** What stands for its value in the help; `null` where it takes none. */
  readonly value: string | null;
  /** Its only values, where they are few. */
  readonly choices: readonly string[] | null;
  readonly help: string;
}

export const FLAGS = {
  rules: {
    short: 'r',
    value: 'NAME|FILE',
    choices: null,
    help: 'rule packs to use, by name or as YAML files; may be given several times. Without it: the framework that the release states, and the pack of its issuer',
  },
  format: {
    short: 'f',
    value: 'NAME[:FILE]',
    choices: null,
    help: "terminal, compact, markdown, html, json, sarif, junit, github or gitlab, to the standard output or to a file; may be given several times. For several releases the file's name needs `{name}`. Default: terminal",
  },
  prior: {
    short: null,
    value: 'RELEASE|FACTS',
    choices: null,
    help: 'an earlier release, or its facts, that the comparatives are held to; may be given several times',
  },
  'fail-on': {
    short: null,
    value: 'SEVERITY',
    choices: ['error', 'warning', 'note', 'never'],
    help: 'the least severe finding that makes the exit code 1: error, warning, note or never. Default: error',
  },
  'min-coverage': {
    short: null,
    value: 'PERCENT',
    choices: null,
    help: 'the least share of figures that must be checked, such as `95%`; below it the exit code is 4',
  },
  'allow-unchecked': {
    short: null,
    value: null,
    choices: null,
    help: 'lets a release pass in which nothing could be checked',
  },
  watch: {
    short: 'w',
    value: null,
    choices: null,
    help: 'audits again whenever the release or one of its rule packs is saved, until Ctrl-C',
  },
  'print-config': {
    short: null,
    value: null,
    choices: null,
    help: 'shows what is in force and where each value comes from, and audits nothing',
  },
  output: {
    short: 'o',
    value: 'FILE',
    choices: null,
    help: 'the file to write; for several releases its name needs `{name}`. Default: the standard output',
  },
  text: {
    short: null,
    value: null,
    choices: null,
    help: "writes the text that the figures' places refer to, instead of the facts",
  },
  slips: {
    short: 'n',
    value: 'N',
    choices: null,
    help: 'how many slips to inject, one at a time. Default: 1000',
  },
  seed: {
    short: null,
    value: 'S',
    choices: null,
    help: 'a whole number from which the slips follow: the same seed, the same slips. Default: 1',
  },
  jobs: {
    short: 'j',
    value: 'N',
    choices: null,
    help: 'how many processors to use; the result does not depend on it. Default: all, up to 8',
  },
  'min-detection': {
    short: null,
    value: 'PERCENT',
    choices: null,
    help: 'the least share of slips that must be detected, such as `95%`; below it the exit code is 1',
  },
  'no-reread': {
    short: null,
    value: null,
    choices: null,
    help: 'makes each slip in the extracted facts instead of the text: faster, and blind to what a slip does to the reading',
  },
  reason: { short: null, value: 'TEXT', choices: null, help: 'why the finding is accepted' },
  owner: { short: null, value: 'NAME', choices: null, help: 'who accepts it' },
  expires: {
    short: null,
    value: 'DAY',
    choices: null,
    help: 'the last day on which the waiver holds, such as 2024-12-31',
  },
  help: { short: 'h', value: null, choices: null, help: 'shows this text' },
  version: { short: 'v', value: null, choices: null, help: 'shows the version' },
} as const satisfies Readonly<Record<string, Flag>>;

export type FlagName = keyof typeof FLAGS;
export const FLAG_NAMES = Object.keys(FLAGS) as FlagName[];

export interface Command {
  readonly operands: string;
  readonly summary: string;
  readonly flags: readonly FlagName[];
  /** What a flag is here, where it is not what it is for `audit`. */
  readonly own?: Readonly<Partial<Record<FlagName, Partial<Pick<Flag, 'value' | 'help'>>>>>;
}

export const COMMANDS = {
  audit: {
    operands: '[RELEASE…]',
    summary: 'checks every figure of a release; this is what happens where no command is named',
    flags: [
      'rules',
      'format',
      'prior',
      'fail-on',
      'min-coverage',
      'allow-unchecked',
      'watch',
      'print-config',
      'help',
    ],
  },
  extract: {
    operands: 'RELEASE…',
    summary: 'writes the facts of a release as xBRL-JSON, from which it can be audited again',
    flags: ['rules', 'output', 'text', 'help'],
  },
  strength: {
    operands: '[RELEASE]',
    summary:
      'injects slips into a release, one at a time and in memory, and tells how many the audit detects, and which figures are unguarded',
    flags: ['rules', 'format', 'slips', 'seed', 'jobs', 'min-detection', 'no-reread', 'help'],
    own: {
      format: {
        help: 'terminal, markdown or json, to the standard output or to a file; may be given several times. Default: terminal',
      },
    },
  },
  waive: {
    operands: 'FINGERPRINT… [RELEASE…]',
    summary: 'accepts findings: writes into the configuration why, and which figures are excused',
    flags: ['reason', 'owner', 'expires', 'rules', 'prior', 'help'],
  },
  discover: {
    operands: 'RELEASE',
    summary: 'writes the sums that the tables of a release show as a rule pack to review',
    flags: ['rules', 'output', 'help'],
    own: { output: { help: 'the file to write. Default: the standard output' } },
  },
  init: {
    operands: 'RELEASE…',
    summary:
      'starts a project: a configuration for the releases, and a rule pack discovered in the first of them',
    flags: ['rules', 'help'],
  },
  diff: {
    operands: 'OLD NEW',
    summary:
      'compares two states of a release: which figures moved, which should have moved with them, and which findings are new',
    flags: ['rules', 'format', 'fail-on', 'help'],
    own: {
      format: { value: 'NAME', help: 'terminal or json. Default: terminal' },
      'fail-on': {
        help: 'the least severe new finding that makes the exit code 1: error, warning, note or never. Default: error',
      },
    },
  },
  explain: {
    operands: 'IDENTITY|FINGERPRINT|FIGURE [RELEASE…]',
    summary:
      'tells an identity, a finding or a figure in full: what must hold and why, and what the release prints',
    flags: ['rules', 'format', 'help'],
    own: { format: { value: 'NAME', help: 'terminal or json. Default: terminal' } },
  },
  rules: {
    operands: '[list [PACK…] | check FILE… | test [NAME|FILE…]]',
    summary:
      'lists rule packs and their identities, tells the mistakes of packs, and judges the examples in them',
    flags: ['format', 'help'],
    own: { format: { value: 'NAME', help: 'of `list`: terminal or json. Default: terminal' } },
  },
  completion: {
    operands: 'bash|zsh|fish',
    summary: 'writes a script with which a shell completes commands, flags and the names of packs',
    flags: ['help'],
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];

export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}

/** A flag as a command takes it. */
export function flagOf(command: CommandName, name: FlagName): Flag {
  const { own }: Command = COMMANDS[command];
  return { ...FLAGS[name], ...own?.[name] };
}

export function isFlag(word: string): word is FlagName {
  return Object.hasOwn(FLAGS, word);
}
