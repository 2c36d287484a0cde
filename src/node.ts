/**
 * What `import … from 'qfin-audit/node'` offers: the library on files. Beside the command line the only room that knows
 * there is a file system; it only reads. What it needs of the others is loaded when it is asked for.
 */
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AuditOptions } from './audit.ts';
import { AuditError } from './model/audit-error.ts';
import type { Document } from './model/document.ts';
import type { Extraction } from './model/extraction.ts';
import type { Report } from './model/report.ts';
import type { PackText } from './rules/mistake.ts';
import type { ResolvedRules } from './rules/resolve.ts';

export interface FileOptions {
  /**
   * Rule packs: names of bundled ones, and paths of YAML files; a path holds a `.` or a `/`. Default: the packs that fit the
   * release, as `loadRules` finds them.
   */
  readonly rules?: readonly string[];
}

export type AuditFileOptions = FileOptions & Pick<AuditOptions, 'waivers' | 'severities'>;

/**
 * Audits a release: a Word document, an Excel workbook, a PDF, HTML, CSV or plain text, known by its content.
 *
 * @param path from the folder of the process, or absolute; reports name the file without its folders
 * @throws AuditError where the file or a rule pack cannot be read or used
 */
export async function auditFile(path: string, options: AuditFileOptions = {}): Promise<Report> {
  const { document, rules } = await opened(path, options);
  const { audit } = await import('./audit.ts');
  return audit(document, { ...options, rules });
}

/**
 * Figures, facts and claims of a release, without an audit.
 *
 * @throws AuditError as `auditFile` does
 */
export async function extractFile(path: string, options: FileOptions = {}): Promise<Extraction> {
  const { document, rules } = await opened(path, options);
  const { extract } = await import('./audit.ts');
  return extract(document, { rules });
}

async function opened(
  path: string,
  { rules = [] }: FileOptions,
): Promise<{ readonly document: Document; readonly rules: ResolvedRules }> {
  const { read } = await import('./read/read.ts');
  const { loadRules } = await import('./rules/load-rules.ts');
  const document = await read(await readSource(path), basename(path));
  return { document, rules: await loadRules(document, await Promise.all(rules.map(packAt))) };
}

/** Names of bundled packs are bare words. */
async function packAt(rule: string): Promise<string | PackText> {
  if (!/[./\\]/.test(rule)) return rule;
  return { file: rule, text: new TextDecoder().decode(await readSource(rule)) };
}

/** Larger than any release; a stream without end is not read to its end. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The bytes of a file, bounded. Pipes are read too, so `<(…)` of a shell is a release.
 *
 * @param shown the path as the user wrote it, for messages
 * @throws AuditError where there is no such file, or it cannot be read
 */
export async function readSource(path: string, shown: string = path): Promise<Uint8Array> {
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
