/** `qfin-audit discover RELEASE`: what its tables show to add up, as a rule pack for the next release. */
import { basename, relative, resolve } from 'node:path';
import { type Arguments, lastValue } from '../usage/arguments.ts';
import { findConfiguration } from '../settings/configuration.ts';
import { EXIT } from '../exit-code.ts';
import type { Io } from '../io.ts';
import type { Pipeline } from '../pipeline.ts';
import { readRelease } from '../releases/read-release.ts';
import { rulesFor } from '../releases/rules-for.ts';
import { type Release, type Settings, settingsFor } from '../settings/settings.ts';
import { fileFor } from '../usage/targets.ts';
import { usageError } from '../usage/usage-error.ts';
import { checkNewFiles } from '../files/new-files.ts';
import { writeFiles } from '../files/write-files.ts';

export async function discoverCommand(given: Arguments, io: Io, pipeline: Pipeline): Promise<number> {
  const settings = settingsFor(given, await findConfiguration(io.cwd), io.cwd);
  const [release, second] = settings.releases;
  if (settings.isBundled || release === undefined)
    throw usageError('no release is named', 'write `qfin-audit discover RELEASE -o pack.yaml`');
  if (second !== undefined)
    throw usageError('a pack is discovered in one release, and several are named', 'name the latest');
  const output = lastValue(given, 'output');
  const path = output === undefined ? null : fileFor(resolve(io.cwd, output), release.path);
  if (path !== null) checkNewFiles([path], settings, io.cwd);
  const text = await discoveredPack(release, settings.rules, pipeline, packName(path ?? release.path));
  if (path === null) io.stdout(text);
  else {
    const shown = relative(io.cwd, path);
    writeFiles([{ path, shown, text }]);
    io.stderr(`wrote ${shown}\n${emptyPackWords(text, shown)}`);
  }
  return EXIT.clean;
}

/** @throws AuditError where the release is a facts file: those hold no text to choose packs by */
export async function discoveredPack(
  release: Release,
  references: Settings['rules'],
  pipeline: Pipeline,
  name: string,
): Promise<string> {
  const subject = await readRelease(release, pipeline);
  if (subject.kind === 'facts')
    throw usageError(`${release.shown} holds facts`, 'name the release that they were extracted from');
  const rules = await rulesFor(subject, release, references, pipeline);
  const title = `What ${basename(release.path)} shows`;
  return pipeline.discover(subject.document, rules, { name, title });
}

/** A pack without a single identity is no mistake, but looks like one. */
export function emptyPackWords(text: string, shown: string): string {
  if (/^identities:/m.test(text)) return '';
  return `${shown} has no identity yet: the tables show no sum beyond those of the packs that it extends\n`;
}

/** A file's name as that of a pack: `NVIDIA FY2024.html` is `nvidia-fy2024`. */
export function packName(path: string): string {
  const words = basename(path)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '');
  return words === '' ? 'issuer' : words;
}
