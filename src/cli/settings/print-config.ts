/** `--print-config`: what is in force, and where each value comes from. */
import { relative } from 'node:path';
import { formatAmount } from '../../number/amount.ts';
import { labelled, pageFor, pageText, spread } from '../../report/terminal/page.ts';
import { oneLine } from '../../report/text/visible.ts';
import type { Arguments } from '../usage/arguments.ts';
import type { FlagName } from '../usage/commands.ts';
import type { Configuration } from './configuration.ts';
import type { SettingName } from './configured-settings.ts';
import type { Io } from '../io.ts';
import { printedOptions } from '../usage/printed-format.ts';
import type { RuleReference, Settings } from './settings.ts';

export function configurationText(
  settings: Settings,
  given: Arguments,
  configuration: Configuration | null,
  io: Io,
): string {
  const page = pageFor(printedOptions(io));
  const values = valuesOf(settings, io.cwd);
  const origin = (name: SettingName): string => originOf(name, given, configuration, settings);
  return pageText([
    spread('What is in force', configuration?.file ?? 'no configuration', page),
    ...SETTING_FLAGS.map(([name]) => [
      ...spread(`  ${name}`, origin(name), page),
      ...labelled(
        values[name].map((value) => ['', value]),
        page,
      ),
    ]),
  ]);
}

/** Each setting with the flag that overrules it. */
const SETTING_FLAGS: readonly (readonly [SettingName, FlagName | null])[] = [
  ['releases', null],
  ['rules', 'rules'],
  ['prior', 'prior'],
  ['format', 'format'],
  ['failOn', 'fail-on'],
  ['minCoverage', 'min-coverage'],
  ['severities', null],
  ['waivers', null],
];

function valuesOf(
  { releases, rules, priors, targets, policy, waivers, severities }: Settings,
  cwd: string,
): Readonly<Record<SettingName, readonly string[]>> {
  const { failOn, minCoverage, allowUnchecked } = policy;
  return {
    releases: releases.map(({ shown }) => shown),
    rules: rules?.map(referenceText) ?? ['those that fit the release'],
    prior: listed(priors.map(({ shown }) => shown)),
    format: targets.map(({ format, file }) => (file === null ? format : `${format}:${relative(cwd, file)}`)),
    failOn: [failOn],
    minCoverage: [
      minCoverage === null ? 'any' : `${formatAmount(minCoverage)}%`,
      ...(allowUnchecked ? ['a release in which nothing could be checked passes'] : []),
    ],
    severities: listed(Object.entries(severities).map(([id, severity]) => `${oneLine(id)}: ${severity}`)),
    waivers: listed(waivers.map(({ fingerprint, reason }) => `${fingerprint}: ${oneLine(reason)}`)),
  };
}

function listed(values: readonly string[]): readonly string[] {
  return values.length === 0 ? ['none'] : values;
}

function referenceText(reference: RuleReference): string {
  return reference.kind === 'name' ? reference.name : reference.shown;
}

/** `--rules`, `qfin-audit.yaml:3`, or `default`. */
function originOf(
  name: SettingName,
  given: Arguments,
  configuration: Configuration | null,
  { leftOut }: Settings,
): string {
  const flag = SETTING_FLAGS.find(([each]) => each === name)?.[1] ?? null;
  if (flag !== null && given.options.has(flag)) return `--${flag}`;
  if (name === 'releases' && given.operands.length > 0) return 'command line';
  const line = configuration?.lines[name];
  if (configuration === null || line === undefined) return 'default';
  const place = `${configuration.file}:${line}`;
  return name === 'format' && leftOut.length > 0 ? `${place}, without files for other releases` : place;
}
