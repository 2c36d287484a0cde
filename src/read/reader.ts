/** What a reader of one format gives; `read` adds the name and the digest. */
import { AuditError, type AuditErrorCode } from '../model/audit-error.ts';
import type { Document } from '../model/document.ts';

export type Content = Omit<Document, 'name' | 'sha256'>;

/**
 * @param name of the file, for messages
 * @throws AuditError where the bytes are not what they seem to be
 */
export type Reader = (bytes: Uint8Array, name: string) => Content | Promise<Content>;

const HELP = 'a results release as a Word document, an Excel workbook, a PDF, HTML or plain text is expected';

/** A file that is not read, and why. */
export function refusal(
  code: Extract<AuditErrorCode, 'empty-file' | 'unreadable-file' | 'unknown-format' | 'binary-file'>,
  message: string,
  name: string,
  help: string = HELP,
): AuditError {
  return new AuditError(code, message, help, { file: name, line: null, column: null });
}
