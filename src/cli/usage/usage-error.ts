/** Mistakes on the command line, with the name that was probably meant. */
import { nearest } from '../../expression/nearest.ts';
import { AuditError } from '../../model/audit-error.ts';

export function usageError(message: string, help: string): AuditError {
  return new AuditError('usage', message, help);
}

/** `Did you mean …?`, else what there is. */
export function suggestion(word: string, known: readonly string[], kind: string): string {
  const meant = nearest(word, known);
  return meant === null ? `${kind}: ${known.join(', ')}` : `did you mean \`${meant}\`?`;
}
