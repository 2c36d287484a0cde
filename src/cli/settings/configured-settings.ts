/** The settings of a configuration, and what is said of one that cannot be used. */
import { AuditError } from '../../model/audit-error.ts';
import { nearest } from '../../expression/nearest.ts';
import type { Severities } from '../../model/severities.ts';
import type { Waiver } from '../../model/waiver.ts';
import type { Amount } from '../../number/amount.ts';
import { FLAGS } from '../usage/commands.ts';
import type { ConfigurationText } from './configuration-text.ts';
import { readSeverities } from './configured-severities.ts';
import { readWaivers } from './configured-waivers.ts';
import type { FailOn } from '../exit-code.ts';
import { parsePercentage } from '../usage/percentage.ts';
import { parseTarget, type Target } from '../usage/targets.ts';

/** What a configuration leaves out is `null`. */
export interface ConfiguredSettings {
  readonly releases: readonly string[] | null;
  readonly rules: readonly string[] | null;
  readonly prior: readonly string[] | null;
  readonly format: readonly Target[] | null;
  readonly failOn: FailOn | null;
  readonly severities: Severities | null;
  readonly minCoverage: Amount | null;
  readonly waivers: readonly Waiver[] | null;
}

export type SettingName = keyof ConfiguredSettings;

export const SETTING_NAMES = [
  'releases',
  'rules',
  'prior',
  'format',
  'failOn',
  'minCoverage',
  'severities',
  'waivers',
] as const satisfies readonly SettingName[];

/**
 * @param folder what relative paths start from
 * @throws AuditError where a setting is unknown or has a value that it cannot have
 */
export function readSettings(source: ConfigurationText, folder: string): ConfiguredSettings {
  // An empty YAML file has the value null.
  const value = source.value ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw source.mistake([], 'the configuration is no list of settings', EXAMPLE);
  }
  const settings = value as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(settings)) refuseUnknown(name, source);
  return {
    releases: texts(settings, 'releases', source)?.map(({ text }) => text) ?? null,
    rules: texts(settings, 'rules', source)?.map(({ text }) => text) ?? null,
    prior: texts(settings, 'prior', source)?.map(({ text }) => text) ?? null,
    format: texts(settings, 'format', source)?.map((each) => target(each, folder, source)) ?? null,
    failOn: failOn(settings, source),
    minCoverage: minCoverage(settings, source),
    severities: readSeverities((settings as { readonly severities?: unknown }).severities, source),
    waivers: readWaivers((settings as { readonly waivers?: unknown }).waivers, source),
  };
}

const EXAMPLE = 'write for example `releases: [draft.txt]`, in JSON `{ "releases": ["draft.txt"] }`';

function refuseUnknown(name: string, source: ConfigurationText): void {
  if ((SETTING_NAMES as readonly string[]).includes(name)) return;
  const meant = nearest(name, SETTING_NAMES);
  const help =
    meant === null ? `the settings are: ${SETTING_NAMES.join(', ')}` : `did you mean \`${meant}\`?`;
  throw source.mistake([name], `there is no setting \`${name}\``, help);
}

type Settings = Readonly<Record<string, unknown>>;

interface ListedText {
  readonly text: string;
  readonly path: readonly string[];
}

/** A text alone is a list of one. */
function texts(settings: Settings, name: string, source: ConfigurationText): readonly ListedText[] | null {
  const value = settings[name];
  if (value === undefined || value === null) return null;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map((each, index) => {
    const path = Array.isArray(value) ? [name, String(index)] : [name];
    if (typeof each === 'string' && each !== '') return { text: each, path };
    const message = `\`${name}\` holds ${JSON.stringify(each)}`;
    throw source.mistake(path, message, 'a text, or a list of texts, is expected');
  });
}

/** Says of a mistyped format what the flag says, and where it stands. */
function target({ text, path }: ListedText, folder: string, source: ConfigurationText): Target {
  try {
    return parseTarget(text, folder);
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    throw source.mistake(path, error.message, error.help ?? '');
  }
}

function failOn(settings: Settings, source: ConfigurationText): FailOn | null {
  const { failOn: value } = settings as { readonly failOn?: unknown };
  if (value === undefined || value === null) return null;
  const { choices } = FLAGS['fail-on'];
  const known = choices.find((choice) => choice === value);
  if (known !== undefined) return known;
  throw source.mistake(
    ['failOn'],
    `\`failOn\` is ${JSON.stringify(value)}`,
    `one of ${choices.join(', ')} is expected`,
  );
}

function minCoverage(settings: Settings, source: ConfigurationText): Amount | null {
  const { minCoverage: value } = settings as { readonly minCoverage?: unknown };
  if (value === undefined || value === null) return null;
  const percentage = typeof value === 'string' ? parsePercentage(value) : undefined;
  if (percentage !== undefined) return percentage;
  throw source.mistake(
    ['minCoverage'],
    `\`minCoverage\` is ${JSON.stringify(value)}`,
    'a percentage such as `95%` is expected, in JSON as a text',
  );
}
