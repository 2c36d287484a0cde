/**
 * Files are written whole or not at all: each goes to a temporary neighbour first, is forced to the disk, and takes its
 * place in one step. Until all neighbours are complete, no file is touched. Nothing else is to be done meanwhile, and what
 * Node has for waiting takes 1 ms to load.
 */
import { randomUUID } from 'node:crypto';
import * as nodeFiles from 'node:fs';
import { basename, dirname } from 'node:path';
import { AuditError } from '../../model/audit-error.ts';
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
  | 'accessSync'
  | 'chmodSync'
  | 'closeSync'
  | 'fsyncSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readdirSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmSync'
  | 'statSync'
  | 'writeFileSync'
>;

/**
 * Refuses a path that cannot be written, as far as that can be known without writing.
 *
 * @throws AuditError where it is a folder, a device, protected, or below something that is not a folder
 */
export function checkWritable({ path, shown }: Omit<NewFile, 'text'>, files: Files = nodeFiles): void {
  try {
    const present = statIfPresent(path, files);
    if (present?.isDirectory() === true) throw unwritable(shown, 'is a folder', 'name a file in it');
    if (present?.isFile() === false)
      throw unwritable(shown, 'is not a plain file', 'leave the file out to write to the standard output');
    if (present !== null) files.accessSync(path, nodeFiles.constants.W_OK);
    files.accessSync(nearestFolder(dirname(path), shown, files), nodeFiles.constants.W_OK);
  } catch (error) {
    throw asAuditError(error, shown);
  }
}

/** @throws AuditError where a file cannot be written; no temporary file is left behind */
export function writeFiles(fresh: readonly NewFile[], files: Files = nodeFiles): void {
  const written: { readonly from: string; readonly to: string; readonly shown: string }[] = [];
  let shown = '';
  try {
    for (const file of fresh) {
      shown = file.shown;
      const to = finalPath(file.path, files);
      const from = neighbourOf(to, randomUUID());
      written.push({ from, to, shown });
      writeWhole(from, to, file.text, files);
    }
    for (const { from, to } of written) removeLeftovers(to, from, files);
    for (const file of written) {
      ({ shown } = file);
      files.renameSync(file.from, file.to);
    }
  } catch (error) {
    throw asAuditError(error, shown);
  } finally {
    // What has been renamed is no longer there to be removed.
    for (const { from } of written) files.rmSync(from, { force: true });
  }
}

/** A link keeps pointing where it points; folders on the way are made. */
function finalPath(path: string, files: Files): string {
  const real = realPath(path, files);
  files.mkdirSync(dirname(real), { recursive: true });
  return real;
}

/** Where a path leads over all links, if something is there. */
export function realPath(path: string, files: Files = nodeFiles): string {
  return statIfPresent(path, files) === null ? path : files.realpathSync(path);
}

function writeWhole(path: string, model: string, text: string, files: Files): void {
  const file = files.openSync(path, 'wx');
  try {
    files.writeFileSync(file, text);
    files.fsyncSync(file);
  } finally {
    files.closeSync(file);
  }
  const present = statIfPresent(model, files);
  if (present !== null) files.chmodSync(path, present.mode);
}

function statIfPresent(path: string, files: Files): nodeFiles.Stats | null {
  try {
    return files.statSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Below a file there is nothing either.
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}

/** The folder that exists on the way to a file. */
function nearestFolder(path: string, shown: string, files: Files): string {
  const present = statIfPresent(path, files);
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
