/** What a command is about to write is looked at before it works: afterwards there is nothing to do but to lose it. */
import { relative } from 'node:path';
import type { Settings } from '../settings/settings.ts';
import { fileFor } from '../usage/targets.ts';
import { usageError } from '../usage/usage-error.ts';
import { checkWritable, realPath } from './write-files.ts';

/**
 * @param files their paths, perhaps with `{name}` for the name of each release
 * @throws AuditError where one cannot be written, would be written twice, or is a file that the command reads
 */
export function checkNewFiles(
  files: readonly string[],
  settings: Pick<Settings, 'releases' | 'priors' | 'rules'>,
  cwd: string,
): void {
  if (files.length === 0) return;
  const read = filesRead(settings);
  const taken = new Set<string>();
  for (const path of files.flatMap((file) =>
    settings.releases.map((release) => fileFor(file, release.path)),
  )) {
    const shown = relative(cwd, path);
    const real = realPath(path);
    const use = read.get(real);
    if (use !== undefined)
      throw usageError(`${shown} is ${use} and would be overwritten`, 'write to another file');
    if (taken.has(real)) {
      throw usageError(
        `${shown} would be written twice`,
        'let each report have a file; `{name}` in its name stands for the release',
      );
    }
    taken.add(real);
    checkWritable({ path, shown });
  }
}

/** What the command reads, by where it lies, whatever links lead there. */
function filesRead({
  releases,
  priors,
  rules,
}: Pick<Settings, 'releases' | 'priors' | 'rules'>): ReadonlyMap<string, string> {
  const packs = (rules ?? []).flatMap((rule) => (rule.kind === 'file' ? [rule] : []));
  return new Map([
    ...packs.map(({ path }) => [realPath(path), 'a rule pack'] as const),
    ...priors.map(({ path }) => [realPath(path), 'an earlier release'] as const),
    ...releases.map(({ path }) => [realPath(path), 'a release'] as const),
  ]);
}
