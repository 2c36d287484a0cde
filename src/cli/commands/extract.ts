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
import { checkFiles, fileFor } from '../usage/targets.ts';
import { usageError } from '../usage/usage-error.ts';
import { checkWritable, writeFiles } from '../files/write-files.ts';

export async function extractCommand(given: Arguments, io: Io, pipeline: Pipeline): Promise<number> {
  const { releases, rules, isBundled } = settingsFor(given, await findConfiguration(io.cwd), io.cwd);
  if (isBundled) throw usageError('no release is named', 'write `qfin-audit extract RELEASE -o facts.json`');
  const output = lastValue(given, 'output');
  const file = output === undefined ? null : resolve(io.cwd, output);
  checkOutput(file, releases, io.cwd);
  const files = [];
  for (const release of releases) {
    const text = await textFor(release, given, rules, pipeline);
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

function checkOutput(file: string | null, releases: readonly Release[], cwd: string): void {
  const paths = releases.map(({ path }) => path);
  if (file !== null) checkFiles([file], paths, cwd);
  else if (paths.length > 1) {
    throw usageError(
      'the facts of several releases would go to the standard output',
      'give each a file: `-o {name}.json`',
    );
  }
  for (const path of file === null ? [] : paths.map((release) => fileFor(file, release))) {
    checkWritable({ path, shown: relative(cwd, path) });
  }
}
