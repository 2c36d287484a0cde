/** A PDF that is not read, why, and what to do about it. */
import { AuditError } from '../../../model/audit-error.ts';

export const AGAIN = 'save or fetch the file again, and look whether a PDF viewer opens it';
export const EXPORT =
  'export the release from the program in which it was written; pictures of words are not read';

export function refused(message: string, help: string | null, name: string): AuditError {
  return new AuditError('unreadable-file', message, help, { file: name, line: null, column: null });
}
