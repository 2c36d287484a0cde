/**
 * What `import … from 'qfin-audit/node'` offers: the library on files. Beside the command line the only room that knows
 * there is a file system; it only reads. What it needs of the others is loaded when it is asked for.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { AuditOptions } from './audit.ts';
import { AuditError } from './model/audit-error.ts';
import type { Document } from './model/document.ts';
import type { Extraction } from './model/extraction.ts';
import type { Report } from './model/report.ts';
import { joinBytes } from './read/source/bytes.ts';
import type { PackText } from './rules/text/mistake.ts';
import type { ResolvedRules } from './rules/packs/resolve.ts';

export interface FileOptions {
  /**
   * Rule packs: names of bundled ones, and paths of YAML files; a path holds a `.` or a `/`. Default: the packs that fit the
   * release, as `loadRules` finds them.
   */
  readonly rules?: readonly string[];
}

export type AuditFileOptions = FileOptions & Pick<AuditOptions, 'waivers' | 'severities'>;

/**
 * Audits a release: a Word document, an Excel workbook, a PDF, HTML, CSV, Markdown or plain text, known by its content.
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
  const { loadRules } = await import('./rules/packs/load-rules.ts');
  const { nodeDigest } = await import('./read/node-digest.ts');
  const document = await read(readSource(path), basename(path), nodeDigest);
  return { document, rules: await loadRules(document, rules.map(packAt)) };
}

/** Names of bundled packs are bare words. */
function packAt(rule: string): string | PackText {
  if (!/[./\\]/.test(rule)) return rule;
  return { file: rule, text: new TextDecoder().decode(readSource(rule)) };
}

/** Larger than any release; a stream without end is not read to its end. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The bytes of a file, bounded. Pipes are read too, so `<(…)` of a shell is a release. Read in place: to start what would
 * read it beside takes longer than the reading.
 *
 * @param shown the path as the user wrote it, for messages
 * @throws AuditError where there is no such file, or it cannot be read
 */
export function readSource(path: string, shown: string = path): Uint8Array {
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    return readBounded(file, shown);
  } catch (error) {
    throw asAuditError(error, shown);
  } finally {
    if (file !== null) closeSync(file);
  }
}

const CHUNK_BYTES = 256 * 1024;

function readBounded(file: number, shown: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (let length = 0; ;) {
    const chunk = new Uint8Array(CHUNK_BYTES);
    const read = readSync(file, chunk);
    if (read === 0) return joinBytes(chunks, length);
    chunks.push(chunk.subarray(0, read));
    length += read;
    if (length > MOST_BYTES)
      throw unreadable(
        `${shown} is larger than the ${MOST_BYTES / 1024 / 1024} MB that are read`,
        null,
        shown,
      );
  }
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
