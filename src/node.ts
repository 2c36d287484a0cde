/** File access for Node: the only room besides the command line that knows there is a file system. */
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { AuditError } from './model/audit-error.ts';

/** Larger than any release; a stream without end is not read to its end. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The bytes of a file, bounded. Pipes are read too, so `<(…)` of a shell is a release.
 *
 * @param shown the path as the user wrote it, for messages
 * @throws AuditError where there is no such file, or it cannot be read
 */
export async function readSource(path: string, shown: string): Promise<Uint8Array> {
  let file: FileHandle | null = null;
  try {
    file = await open(path);
    return await readBounded(file, shown);
  } catch (error) {
    throw asAuditError(error, shown);
  } finally {
    await file?.close();
  }
}

async function readBounded(file: FileHandle, shown: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of file.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > MOST_BYTES)
      throw unreadable(
        `${shown} is larger than the ${MOST_BYTES / 1024 / 1024} MB that are read`,
        null,
        shown,
      );
    chunks.push(chunk);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The system's codes in our words; any other error is not about this file. */
function asAuditError(error: unknown, shown: string): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return unreadable(
        `there is no file ${shown}`,
        'a path is taken from the folder in which the command runs',
        shown,
      );
    case 'EISDIR':
      return unreadable(
        `${shown} is a folder`,
        'name the files in it, or let the shell do so: `qfin-audit folder/*.txt`',
        shown,
      );
    case 'EACCES':
    case 'EPERM':
      return unreadable(`${shown} may not be read by this user`, 'ask for the permission to read it', shown);
    case 'ENAMETOOLONG':
    case 'ELOOP':
    case 'EIO':
    case 'ENXIO':
      return unreadable(
        `${shown} cannot be read`,
        `the system says ${(error as NodeJS.ErrnoException).code}`,
        shown,
      );
    default:
      return error;
  }
}

function unreadable(message: string, help: string | null, shown: string): AuditError {
  return new AuditError('unreadable-file', message, help, { file: shown, line: null, column: null });
}
