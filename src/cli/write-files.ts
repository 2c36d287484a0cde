/**
 * Files are written whole or not at all: each goes to a temporary neighbour first, is forced to the disk, and takes its
 * place in one step. Until all neighbours are complete, no file is touched.
 */
import { constants } from 'node:fs';
import * as nodeFiles from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { AuditError } from '../model/audit-error.ts';
import { neighbourOf, removeLeftovers } from './leftovers.ts';

export interface NewFile {
  /** Absolute. */
  readonly path: string;
  /** As the user would write it, for messages. */
  readonly shown: string;
  readonly text: string;
}

/** What is needed of the file system; a test lets a step of it fail. */
export type Files = Pick<
  typeof nodeFiles,
  'access' | 'chmod' | 'mkdir' | 'open' | 'readdir' | 'realpath' | 'rename' | 'rm' | 'stat'
>;

/**
 * Refuses a path that cannot be written, as far as that can be known without writing.
 *
 * @throws AuditError where it is a folder, a device, protected, or below something that is not a folder
 */
export async function checkWritable(
  { path, shown }: Omit<NewFile, 'text'>,
  files: Files = nodeFiles,
): Promise<void> {
  try {
    const present = await statIfPresent(path, files);
    if (present?.isDirectory() === true) throw unwritable(shown, 'is a folder', 'name a file in it');
    if (present?.isFile() === false)
      throw unwritable(shown, 'is not a plain file', 'leave the file out to write to the standard output');
    if (present !== null) await files.access(path, constants.W_OK);
    await files.access(await nearestFolder(dirname(path), shown, files), constants.W_OK);
  } catch (error) {
    throw asAuditError(error, shown);
  }
}

/** @throws AuditError where a file cannot be written; no temporary file is left behind */
export async function writeFiles(fresh: readonly NewFile[], files: Files = nodeFiles): Promise<void> {
  const written: { readonly from: string; readonly to: string; readonly shown: string }[] = [];
  let shown = '';
  try {
    for (const file of fresh) {
      shown = file.shown;
      const to = await finalPath(file.path, files);
      const from = neighbourOf(to, crypto.randomUUID());
      written.push({ from, to, shown });
      await writeWhole(from, to, file.text, files);
    }
    for (const { from, to } of written) await removeLeftovers(to, from, files);
    for (const file of written) {
      ({ shown } = file);
      await files.rename(file.from, file.to);
    }
  } catch (error) {
    throw asAuditError(error, shown);
  } finally {
    // What has been renamed is no longer there to be removed.
    for (const { from } of written) await files.rm(from, { force: true });
  }
}

/** A link keeps pointing where it points; folders on the way are made. */
async function finalPath(path: string, files: Files): Promise<string> {
  if ((await statIfPresent(path, files)) !== null) return files.realpath(path);
  await files.mkdir(dirname(path), { recursive: true });
  return path;
}

async function writeWhole(path: string, model: string, text: string, files: Files): Promise<void> {
  const file = await files.open(path, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  const present = await statIfPresent(model, files);
  if (present !== null) await files.chmod(path, Number(present.mode));
}

async function statIfPresent(path: string, files: Files): Promise<Awaited<ReturnType<Files['stat']>> | null> {
  try {
    return await files.stat(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Below a file there is nothing either.
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}

/** The folder that exists on the way to a file. */
async function nearestFolder(path: string, shown: string, files: Files): Promise<string> {
  const present = await statIfPresent(path, files);
  if (present === null) return nearestFolder(dirname(path), shown, files);
  if (present.isDirectory()) return path;
  throw unwritable(shown, `lies below ${basename(path)}, which is not a folder`, 'choose another place');
}

function asAuditError(error: unknown, shown: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof AuditError || code === undefined) return error;
  if (DENIED.has(code))
    return unwritable(
      shown,
      'may not be written by this user',
      'choose another place, or ask for the permission',
    );
  return unwritable(shown, 'cannot be written', `the system says ${code}`);
}

const DENIED: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

function unwritable(shown: string, why: string, help: string): AuditError {
  return new AuditError('unwritable-file', `${shown} ${why}`, help, {
    file: shown,
    line: null,
    column: null,
  });
}
