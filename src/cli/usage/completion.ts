/** What a shell completes, as scripts made from the tables of commands and flags. */
import { FORMATS } from '../../report/render.ts';
import { STRENGTH_FORMATS } from '../../report/strength-render.ts';
import {
  COMMAND_NAMES,
  COMMANDS,
  type CommandName,
  type Flag,
  type FlagName,
  flagOf,
  FLAGS,
} from './commands.ts';
import { PRINTED_FORMATS } from './printed-format.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** @param packs names of the bundled packs, which `--rules` and `rules` take */
export function completionScript(shell: Shell, packs: readonly string[]): string {
  return `${SCRIPTS[shell](packs).join('\n')}\n`;
}

const SCRIPTS = { bash: bashLines, zsh: zshLines, fish: fishLines } satisfies Record<
  Shell,
  (packs: readonly string[]) => readonly string[]
>;

const FORMATS_OF: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  audit: FORMATS,
  strength: STRENGTH_FORMATS,
  rules: PRINTED_FORMATS,
  diff: PRINTED_FORMATS,
  explain: PRINTED_FORMATS,
};

/** Words that a flag takes; none where it takes a file or a value of its own. */
function valuesOf(command: CommandName, name: FlagName, packs: readonly string[]): readonly string[] {
  if (name === 'rules') return packs;
  if (name === 'format') return FORMATS_OF[command] ?? [];
  const { choices }: Flag = FLAGS[name];
  return choices ?? [];
}

/** Words that stand behind a command beside files. */
function operandsOf(command: CommandName, packs: readonly string[]): readonly string[] {
  if (command === 'rules') return ['list', 'check', 'test', ...packs];
  return command === 'completion' ? SHELLS : [];
}

function flagsOf(command: CommandName): readonly FlagName[] {
  return COMMANDS[command].flags;
}

/** Both spellings of a flag, as a pattern of the shell. */
function spellings(name: FlagName): string {
  const { short }: Flag = FLAGS[name];
  return short === null ? `--${name}` : `--${name}|-${short}`;
}

/** `case` branches: for each command, the values of its flags; then its flags, then its operands. */
function branches(packs: readonly string[], add: (words: readonly string[]) => string): readonly string[] {
  const valued = COMMAND_NAMES.flatMap((command) =>
    flagsOf(command).flatMap((name) => {
      const values = valuesOf(command, name, packs);
      const patterns = spellings(name)
        .split('|')
        .map((each) => `"${command} ${each}"`);
      return values.length === 0 ? [] : [`    ${patterns.join('|')}) ${add(values)}; return ;;`];
    }),
  );
  const flags = COMMAND_NAMES.map(
    (command) => `      ${command}) ${add(flagsOf(command).map((name) => `--${name}`))} ;;`,
  );
  const operands = COMMAND_NAMES.flatMap((command) => {
    const words = operandsOf(command, packs);
    return words.length === 0 ? [] : [`    ${command}) ${add(words)} ;;`];
  });
  return [
    '  case "$command $before" in',
    ...valued,
    '  esac',
    '  if [[ $word == -* ]]; then',
    '    case $command in',
    ...flags,
    '    esac',
    '    return',
    '  fi',
    '  case $command in',
    ...operands,
    '  esac',
  ];
}

/** Where nothing of ours fits, bash itself completes files. */
function bashLines(packs: readonly string[]): readonly string[] {
  const add = (words: readonly string[]): string =>
    `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$word"))`;
  return [
    '# eval "$(qfin-audit completion bash)"',
    '_qfin_audit() {',
    '  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=audit',
    '  COMPREPLY=()',
    `  if (( COMP_CWORD > 1 )); then case \${COMP_WORDS[1]} in ${COMMAND_NAMES.join('|')}) command=\${COMP_WORDS[1]} ;; esac; fi`,
    ...branches(packs, add),
    `  if (( COMP_CWORD == 1 )); then ${add(COMMAND_NAMES)}; fi`,
    '}',
    'complete -o default -F _qfin_audit qfin-audit',
  ];
}

function zshLines(packs: readonly string[]): readonly string[] {
  const add = (words: readonly string[]): string => `compadd -- ${words.join(' ')}`;
  return [
    '#compdef qfin-audit',
    '# eval "$(qfin-audit completion zsh)"',
    '_qfin_audit() {',
    '  local word=$words[CURRENT] before=$words[CURRENT-1] command=audit',
    `  if (( CURRENT > 2 )); then case $words[2] in ${COMMAND_NAMES.join('|')}) command=$words[2] ;; esac; fi`,
    ...branches(packs, add),
    '  if (( CURRENT == 2 )); then',
    `    local -a commands=(${COMMAND_NAMES.map((name) => quoted(`${name}:${summaryOf(name)}`, String.raw`'\''`)).join(' ')})`,
    "    _describe 'command' commands",
    '  fi',
    '  _files',
    '}',
    'if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _qfin_audit "$@"; else compdef _qfin_audit qfin-audit; fi',
  ];
}

function fishLines(packs: readonly string[]): readonly string[] {
  const lines = ['# qfin-audit completion fish | source'];
  for (const command of COMMAND_NAMES) {
    const quotedSummary = quoted(summaryOf(command), String.raw`\'`);
    const here = `__fish_seen_subcommand_from ${command}`;
    const when = command === 'audit' ? `'__fish_use_subcommand; or ${here}'` : `'${here}'`;
    lines.push(
      `complete -c qfin-audit -n __fish_use_subcommand -a ${command} -d ${quotedSummary}`,
      ...flagsOf(command).map((name) => fishFlag(command, name, when, packs)),
    );
    const operands = operandsOf(command, packs);
    if (operands.length > 0) lines.push(`complete -c qfin-audit -n ${when} -a '${operands.join(' ')}'`);
  }
  return lines;
}

function fishFlag(command: CommandName, name: FlagName, when: string, packs: readonly string[]): string {
  const { short, value, help } = flagOf(command, name);
  const values = valuesOf(command, name, packs);
  return [
    `complete -c qfin-audit -n ${when} -l ${name}`,
    ...(short === null ? [] : [`-s ${short}`]),
    ...(value === null ? [] : ['-r']),
    ...(values.length === 0 ? [] : [`-a '${values.join(' ')}'`]),
    `-d ${quoted(help, String.raw`\'`)}`,
  ].join(' ');
}

function summaryOf(name: CommandName): string {
  return COMMANDS[name].summary;
}

/** In single quotes, where nothing but the quote itself means anything. */
function quoted(text: string, quote: string): string {
  return `'${text.replaceAll("'", quote)}'`;
}
