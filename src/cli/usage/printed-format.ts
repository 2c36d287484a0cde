/** The format of the commands that only print. */
import { type Arguments, lastValue } from './arguments.ts';
import { type Io, wantsColour, widthOf } from '../io.ts';
import { usageError } from './usage-error.ts';

export const PRINTED_FORMATS = ['terminal', 'json'] as const;
type PrintedFormat = (typeof PRINTED_FORMATS)[number];

/** @throws AuditError where another format is asked for, or a file */
export function printedFormat(given: Arguments): PrintedFormat {
  const asked = lastValue(given, 'format') ?? 'terminal';
  const known = PRINTED_FORMATS.find((format) => format === asked);
  if (known !== undefined) return known;
  throw usageError(
    `\`--format ${asked}\` is not for this command`,
    `it prints ${PRINTED_FORMATS.join(' or ')}; let the shell write files: \`--format json > file.json\``,
  );
}

/** How the terminal report is to look. */
export function printedOptions(io: Io): { readonly colour: boolean; readonly width: number } {
  return { colour: wantsColour(io), width: widthOf(io) };
}
