/**
 * The project's configuration: `qfin-audit.yaml`, `qfin-audit.json`, or the key `qfin-audit` of package.json. Looked for
 * from the current folder up to the root of its repository, and outside a repository in the current folder alone, so that
 * a file which somebody else left further up never decides about an audit. It is data; nothing in it is ever run.
 */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { readSource } from '../../node.ts';
import { AuditError } from '../../model/audit-error.ts';
import { type ConfigurationText, jsonText, yamlText } from './configuration-text.ts';
import {
  readSettings,
  type ConfiguredSettings,
  SETTING_NAMES,
  type SettingName,
} from './configured-settings.ts';

export interface Configuration extends ConfiguredSettings {
  /** Its file, for messages. */
  readonly file: string;
  /** The same, absolute. */
  readonly path: string;
  /** What its relative paths start from. */
  readonly folder: string;
  /** Where the values that it holds begin, from 1. */
  readonly lines: Readonly<Partial<Record<SettingName, number>>>;
}

/** `null` where the project has none. @throws AuditError where it has one that cannot be used, or two beside each other */
export async function findConfiguration(cwd: string): Promise<Configuration | null> {
  for (const folder of foldersToSearch(cwd)) {
    const found = await configurationsIn(folder, cwd);
    if (found[1] !== undefined) throw twoConfigurations(found);
    if (found[0] !== undefined) return configurationOf(found[0], folder, cwd);
  }
  return null;
}

function configurationOf(source: ConfigurationText, folder: string, cwd: string): Configuration {
  const settings = readSettings(source, folder);
  const held = SETTING_NAMES.filter((name) => settings[name] !== null);
  const lineOf = (name: SettingName): number => source.mistake([name], '', '').place?.line ?? 1;
  return {
    ...settings,
    file: source.file,
    path: resolve(cwd, source.file),
    folder,
    lines: Object.fromEntries(held.map((name) => [name, lineOf(name)])),
  };
}

function foldersToSearch(cwd: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = cwd; ; folder = dirname(folder)) {
    folders.push(folder);
    if (existsSync(join(folder, '.git'))) return folders;
    if (folder === dirname(folder)) return [cwd];
  }
}

const KEY = 'qfin-audit';

async function configurationsIn(folder: string, cwd: string): Promise<readonly ConfigurationText[]> {
  const read = (name: string): readonly [text: string, shown: string] | null => {
    const path = join(folder, name);
    if (!existsSync(path)) return null;
    const shown = relative(cwd, path);
    return [new TextDecoder().decode(readSource(path, shown)), shown];
  };
  const yaml = read('qfin-audit.yaml');
  const json = read('qfin-audit.json');
  const manifest = read('package.json');
  return [
    ...(yaml === null ? [] : [await yamlText(...yaml)]),
    ...(json === null ? [] : [jsonText(...json, [])]),
    // Somebody else's manifest is not ours to judge.
    ...(manifest?.[0].includes(`"${KEY}"`) === true ? [jsonText(...manifest, [KEY])] : []),
  ].filter(({ value }) => value !== undefined);
}

function twoConfigurations(found: readonly ConfigurationText[]): AuditError {
  const names = found.map(({ file }) => file).join(' and ');
  return new AuditError('broken-configuration', `there are two configurations, ${names}`, 'keep one of them');
}
