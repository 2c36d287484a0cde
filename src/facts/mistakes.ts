/** What is wrong with a facts file, said as every message here is: what stands where, and what is expected instead. */
import { AuditError } from '../model/audit-error.ts';
import { excerptAt } from './excerpt.ts';
import { lineAndColumn, type LocatedJson } from './json.ts';
import { pointerTo } from '../model/json-pointer.ts';

/** A JSON pointer, taken apart. */
export type Path = readonly string[];

export interface Mistake {
  readonly path: Path;
  /** What is wrong with the value at `path`; `null` where it is enough to show the value. */
  readonly found: string | null;
  readonly expected: string;
}

/** The file that is read, for its places. */
export interface FactsText {
  readonly file: string;
  readonly text: string;
  readonly json: LocatedJson;
}

const HELP =
  'facts files are written by `qfin-audit extract RELEASE -o facts.json`; write it again where it was changed by hand';

/** The mistake that stands first in the file, with the number of the others. */
export function firstMistake(source: FactsText, mistakes: readonly [Mistake, ...Mistake[]]): AuditError {
  const placed = mistakes.map((mistake) => ({ mistake, offset: source.json.offsetOf(mistake.path) }));
  const first = placed.reduce((earliest, each) => (each.offset < earliest.offset ? each : earliest));
  const { path, found, expected } = first.mistake;
  const subject = path.length === 0 ? 'the file' : `\`${pointerTo(path)}\``;
  const message = `${subject} ${found ?? `is ${shown(valueAt(source.json.value, path))}`}; ${expected}`;
  const others = mistakes.length === 1 ? '' : ` (and ${mistakes.length - 1} more)`;
  return brokenFacts(source, first.offset, message + others);
}

export function brokenFacts(
  source: Pick<FactsText, 'file' | 'text'>,
  offset: number,
  message: string,
): AuditError {
  const { line, column } = lineAndColumn(source.text, offset);
  return new AuditError(
    'broken-facts',
    message,
    HELP,
    { file: source.file, line, column },
    excerptAt(source.text, line, column),
  );
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, name) => (value as Readonly<Record<string, unknown>> | undefined)?.[name],
    root,
  );
}

const LONGEST_SHOWN = 60;

function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? 'absent';
  return `\`${text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text}\``;
}
