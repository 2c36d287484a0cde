/** What is wrong in a rule pack, said in one grammar: what stands where, what is expected, the nearest correct name. */
import { AuditError } from '../../model/audit-error.ts';
import type { Span } from '../../model/place.ts';
import { excerptOf, placeOf } from './excerpt.ts';

/** A rule pack as it came: its bytes as text, and the name the user knows it by. */
export interface PackText {
  readonly file: string;
  readonly text: string;
}

export interface Mistake {
  /** Offsets into the file. */
  readonly span: Span;
  /** What it is about: `` `kind` of the concept `NetIncome` ``. */
  readonly subject: string;
  /** What is found there: `` is `flows` ``. */
  readonly found: string;
  /** What should be: `` `flow`, `balance` or `standing` ``. */
  readonly expected: string;
  /** A correct name close to what was found. */
  readonly nearest?: string | null;
  /** What to do about it, where the nearest name does not say it. */
  readonly help?: string;
}

/** Takes mistakes as they are found; reading goes on behind each. */
export type Report = (mistake: Mistake) => void;

export function brokenPack({ file, text }: PackText, mistake: Mistake): AuditError {
  const { span, subject, found, expected, nearest, help } = mistake;
  const named = nearest === undefined || nearest === null ? null : `the nearest name is \`${nearest}\``;
  return new AuditError(
    'broken-pack',
    `${subject} ${found}; ${expected} is expected`,
    named ?? help ?? null,
    { file, ...placeOf(text, span.start) },
    excerptOf(text, span),
  );
}

/** `` `a` ``, `` `a` or `b` ``, `` `a`, `b` or `c` ``. */
export function oneOf(names: readonly string[]): string {
  const shown = names.map((name) => `\`${name}\``);
  const last = shown.pop();
  return shown.length === 0 ? (last ?? 'nothing') : `${shown.join(', ')} or ${last ?? ''}`;
}
