/** `qfin-audit init RELEASE…`: a configuration and a starter pack, where there is neither yet. */
import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Arguments } from '../usage/arguments.ts';
import { findConfiguration } from '../settings/configuration.ts';
import { EXIT } from '../exit-code.ts';
import type { Io } from '../io.ts';
import type { Pipeline } from '../pipeline.ts';
import { settingsFor } from '../settings/settings.ts';
import { usageError } from '../usage/usage-error.ts';
import { writeFiles } from '../files/write-files.ts';
import { discoveredPack, emptyPackWords, packName } from './discover.ts';

export async function initCommand(given: Arguments, io: Io, pipeline: Pipeline): Promise<number> {
  const present = await findConfiguration(io.cwd);
  if (present !== null)
    throw usageError(
      `${present.file} is there already`,
      'init overwrites nothing: change that file, or remove it',
    );
  const { releases, rules, isBundled } = settingsFor(given, null, io.cwd);
  const [first] = releases;
  if (isBundled || first === undefined)
    throw usageError('no release is named', 'write `qfin-audit init RELEASE`');
  const name = packName(first.path);
  const pack = join('rules', `${name}.yaml`);
  if (existsSync(join(io.cwd, pack)))
    throw usageError(`${pack} is there already`, 'init overwrites nothing: rename that file, or remove it');
  const text = await discoveredPack(first, rules, pipeline, name);
  const named = releases.map(({ path }) => relative(io.cwd, path).split(sep).join('/'));
  const installed = existsSync(join(io.cwd, PACKAGE));
  const schemaLine = (path: string): string => (installed ? `# yaml-language-server: $schema=${path}\n` : '');
  const files = [
    {
      path: join(io.cwd, pack),
      shown: pack,
      text: `${schemaLine(`../${PACKAGE}/src/rules/rule-pack.schema.json`)}${text}`,
    },
    {
      path: join(io.cwd, 'qfin-audit.yaml'),
      shown: 'qfin-audit.yaml',
      text: `${schemaLine(`${PACKAGE}/src/cli/configuration.schema.json`)}${configurationText(named, pack.split(sep).join('/'))}`,
    },
  ];
  writeFiles(files);
  for (const { shown } of files) io.stderr(`wrote ${shown}\n`);
  io.stderr(emptyPackWords(text, pack));
  io.stderr('`qfin-audit` audits the releases named there\n');
  return EXIT.clean;
}

/** Where a project has this package, and the schemas by which editors complete and check what it writes. */
const PACKAGE = 'node_modules/qfin-audit';

/** Texts in double quotes, which YAML reads as JSON does. */
function configurationText(releases: readonly string[], pack: string): string {
  const list = releases.map((release) => `  - ${JSON.stringify(release)}`);
  return ['releases:', ...list, 'rules:', `  - ${JSON.stringify(pack)}`, ''].join('\n');
}
