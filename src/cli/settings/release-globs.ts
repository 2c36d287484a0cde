/** The files that a name in a configuration stands for: `drafts/*.html`, `**` for any folders, `?` for one character. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fitsWildcard } from '../../expression/wildcard.ts';
import { usageError } from '../usage/usage-error.ts';

/**
 * Absolute paths, sorted by their characters, so that every system and every run has the same order.
 *
 * @param folder what a relative name starts from
 * @throws AuditError where a pattern fits no file
 */
export function filesOf(name: string, folder: string): readonly string[] {
  const whole = resolve(folder, name);
  if (!/[*?]/.test(name) || existsSync(whole)) return [whole];
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  const found = matches(name.startsWith('/') ? sep : folder, parts);
  if (found.length > 0) return [...new Set(found)].toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  throw usageError(
    `\`${name}\` of the configuration fits no file`,
    '`*` stands for any part of a name, `**` for any folders; a path is taken from the folder of the configuration',
  );
}

function matches(folder: string, [part, ...rest]: readonly string[]): readonly string[] {
  if (part === undefined) return [];
  if (part === '..') return matches(resolve(folder, part), rest);
  if (part === '**')
    return [
      ...matches(folder, rest),
      ...subfolders(folder).flatMap((each) => matches(each, [part, ...rest])),
    ];
  const fitting = entriesIn(folder).filter(
    (entry) => fitsWildcard(part, entry.name) && (part.startsWith('.') || !entry.name.startsWith('.')),
  );
  return rest.length === 0
    ? fitting.filter((entry) => !entry.isDirectory()).map(({ name }) => join(folder, name))
    : fitting.filter((entry) => entry.isDirectory()).flatMap(({ name }) => matches(join(folder, name), rest));
}

/** Not those that are hidden, and not the packages that a project has installed. A link is not followed, so there is an end. */
function subfolders(folder: string): readonly string[] {
  return entriesIn(folder)
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map(({ name }) => join(folder, name));
}

interface Entry {
  readonly name: string;
  readonly isDirectory: () => boolean;
}

/** A folder that is not there, or may not be read, has nothing in it that fits. */
function entriesIn(folder: string): readonly Entry[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
