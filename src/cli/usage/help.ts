/** The help texts, made from the tables of commands and flags. */
import { displayWidth, wrap } from '../../report/text/measure.ts';
import {
  type Command,
  COMMAND_NAMES,
  COMMANDS,
  type CommandName,
  type FlagName,
  flagOf,
} from './commands.ts';
import type { ExitCode } from '../exit-code.ts';

/** Wider lines are hard to read, however wide the terminal is. */
const WIDEST = 100;

/** @param command the command that help is wanted for; `null` for all of them */
export function helpText(command: CommandName | null, width: number): string {
  const sections = command === null ? programSections() : commandSections(command);
  const parts = sections.map(({ title, rows }) =>
    [title, ...rowLines(rows, Math.min(width, WIDEST))].join('\n'),
  );
  return `${parts.join('\n\n')}\n`;
}

type Row = readonly [left: string, right: string];

interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

function programSections(): readonly Section[] {
  return [
    { title: 'qfin-audit: audits the figures of a results release', rows: [] },
    {
      title: 'Usage',
      rows: [
        [
          'qfin-audit [RELEASE…]',
          'audits releases; without any, those of the configuration, else the bundled one',
        ],
        ['qfin-audit COMMAND …', '`qfin-audit COMMAND --help` tells more'],
      ],
    },
    { title: 'Commands', rows: COMMAND_NAMES.map((name) => [name, COMMANDS[name].summary]) },
    { title: 'Flags of `audit`', rows: flagRows('audit', [...COMMANDS.audit.flags, 'version']) },
    exitCodes('audit'),
    CONFIGURATION,
  ];
}

function commandSections(name: CommandName): readonly Section[] {
  const command: Command = COMMANDS[name];
  return [
    { title: `qfin-audit ${name} ${command.operands}`, rows: [['', command.summary]] },
    { title: 'Flags', rows: flagRows(name, command.flags) },
    exitCodes(name),
  ];
}

function flagRows(command: CommandName, names: readonly FlagName[]): readonly Row[] {
  return names.map((name) => {
    const { short, value, help } = flagOf(command, name);
    return [`${short === null ? '    ' : `-${short}, `}--${name}${value === null ? '' : ` ${value}`}`, help];
  });
}

/** What an exit code means for a command, where it is not what it means for every one. */
const OWN_CODES: Readonly<Record<CommandName, Readonly<Partial<Record<ExitCode, string>>>>> = {
  audit: {
    0: 'nothing at or above `--fail-on`',
    1: 'findings',
    4: 'less was checked than `--min-coverage` asks for, or nothing at all',
  },
  extract: {},
  strength: {
    0: 'the slips were injected',
    1: 'fewer were detected than `--min-detection` asks for',
    4: 'the release has no figure to slip',
  },
  waive: {},
  discover: {},
  init: {},
  diff: {
    0: 'nothing new at or above `--fail-on`, and nothing left standing',
    1: 'new findings, or figures left standing beside others that moved',
  },
  explain: { 0: 'what is named is told, with findings or without' },
  rules: {
    0: 'no pack has a mistake, and each example has the verdict that it states',
    1: 'an example has another verdict',
    2: 'a pack has a mistake, or cannot be read',
  },
  completion: {},
};

function exitCodes(command: CommandName): Section {
  const meanings: Readonly<Partial<Record<ExitCode, string>>> = {
    0: 'it is written',
    2: 'a file, a flag, a rule pack or the configuration cannot be used',
    3: 'a mistake in qfin-audit itself',
    ...OWN_CODES[command],
  };
  return { title: 'Exit codes', rows: Object.entries(meanings) };
}

const CONFIGURATION: Section = {
  title: 'Configuration',
  rows: [
    [
      '',
      '`qfin-audit.yaml`, `qfin-audit.json` or the key `qfin-audit` of package.json, in this folder or one above it in the repository, with `releases`, `rules`, `prior`, `format`, `failOn`, `minCoverage`, `severities` and `waivers`. Flags come first.',
    ],
  ],
};

/** Two columns; the right one wraps under itself. */
function rowLines(rows: readonly Row[], width: number): readonly string[] {
  const left = Math.max(0, ...rows.map(([text]) => displayWidth(text)));
  const indent = left === 0 ? 2 : left + 4;
  return rows.flatMap(([head, text]) =>
    wrap(text, Math.max(width - indent, 30)).map(
      (line, index) => `  ${index === 0 ? head : ''}`.padEnd(indent) + line,
    ),
  );
}
