/** `qfin-audit extract RELEASE…`: the facts, or with `--text` the text that their places refer to. */
import { relative, resolve } from 'node:path';
import { type Arguments, lastValue } from '../usage/arguments.ts';
import { findConfiguration } from '../settings/configuration.ts';
import { EXIT } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { rulesFor } from '../releases/rules-for.ts';
import type { Pipeline } from '../pipeline.ts';
import { readRelease } from '../releases/read-release.ts';
import { type Release, type Settings, settingsFor } from '../settings/settings.ts';
import { fileFor } from '../usage/targets.ts';
import { usageError } from '../usage/usage-error.ts';
import { checkNewFiles } from '../files/new-files.ts';
import { writeFiles } from '../files/write-files.ts';

export async function extractCommand(given: Arguments, io: Io, pipeline: Pipeline): Promise<number> {
  const settings = settingsFor(given, await findConfiguration(io.cwd), io.cwd);
  if (settings.isBundled)
    throw usageError('no release is named', 'write `qfin-audit extract RELEASE -o facts.json`');
  const output = lastValue(given, 'output');
  const file = output === undefined ? null : resolve(io.cwd, output);
  checkOutput(file, settings, io.cwd);
  const files = [];
  for (const release of settings.releases) {
    const text = await textFor(release, given, settings.rules, pipeline);
    if (file === null) io.stdout(text);
    else
      files.push({
        path: fileFor(file, release.path),
        shown: relative(io.cwd, fileFor(file, release.path)),
        text,
      });
  }
  writeFiles(files);
  for (const { shown } of files) io.stderr(`wrote ${shown}\n`);
  return EXIT.clean;
}

async function textFor(
  release: Release,
  given: Arguments,
  references: Settings['rules'],
  pipeline: Pipeline,
): Promise<string> {
  const subject = await readRelease(release, pipeline);
  if (subject.kind === 'facts')
    throw usageError(
      `${release.shown} holds facts already`,
      'name the release that they were extracted from',
    );
  if (given.options.has('text')) return subject.document.text;
  const rules = await rulesFor(subject, release, references, pipeline);
  return pipeline.writeFacts(await pipeline.extract(subject.document, rules), rules);
}

function checkOutput(file: string | null, settings: Settings, cwd: string): void {
  if (file !== null) return checkNewFiles([file], settings, cwd);
  if (settings.releases.length > 1) {
    throw usageError(
      'the facts of several releases would go to the standard output',
      'give each a file: `-o {name}.json`',
    );
  }
}
