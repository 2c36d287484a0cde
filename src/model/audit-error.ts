/** The user's file, flag or rule pack cannot be used: stops before auditing, exit code 2. */

/**
 * `usage`: a flag, a name or an argument; `unreadable-file`: not there, not allowed, too large, or damaged; `empty-file`,
 * `unknown-format`, `binary-file`: nothing that a reader knows; `broken-…`: a facts file, a rule pack or a configuration with
 * a mistake in it; `unwritable-file`: a result could not be written.
 */
export type AuditErrorCode =
  | 'usage'
  | 'unreadable-file'
  | 'empty-file'
  | 'unknown-format'
  | 'binary-file'
  | 'broken-facts'
  | 'broken-pack'
  | 'broken-configuration'
  | 'unwritable-file';

/** Line and column are 1-based; `null` where the whole file is meant. */
export interface FilePlace {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
}

export class AuditError extends Error {
  override readonly name = 'AuditError';
  readonly code: AuditErrorCode;
  /** What to do about it, where there is something to say. */
  readonly help: string | null;
  readonly place: FilePlace | null;
  /** The line of the file with a caret under what was found, ready to print. */
  readonly excerpt: string | null;

  constructor(
    code: AuditErrorCode,
    message: string,
    help: string | null = null,
    place: FilePlace | null = null,
    excerpt: string | null = null,
  ) {
    super(message);
    this.code = code;
    this.help = help;
    this.place = place;
    this.excerpt = excerpt;
  }
}
