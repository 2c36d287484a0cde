/** What is said when there is no report: the user's mistake in the layout of a finding, our own with a plea. */
import { AuditError } from '../model/audit-error.ts';
import { displayWidth, wrap } from '../report/text/measure.ts';
import { disarmed, oneLine, visible } from '../report/text/visible.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, widthOf } from './io.ts';

/** Says on the standard error what went wrong; returns the exit code that it means. */
export function tellTrouble(error: unknown, io: Io): ExitCode {
  const isRefusal = error instanceof AuditError;
  const lines = isRefusal ? refusalLines(error, widthOf(io)) : bugLines(error, io);
  io.stderr(disarmed(`${lines.join('\n')}\n`));
  return isRefusal ? EXIT.refused : EXIT.bug;
}

const HELP_INDENT = 11;

function refusalLines({ code, message, help, place, excerpt }: AuditError, width: number): readonly string[] {
  const left = `error  ${code}`;
  const right =
    place === null
      ? ''
      : oneLine([place.file, place.line, place.column].filter((part) => part !== null).join(':'));
  const gap = Math.max(2, width - displayWidth(left) - displayWidth(right));
  return [
    right === '' ? left : left + ' '.repeat(gap) + right,
    '',
    ...indented(message, width, '  '),
    ...(excerpt === null
      ? []
      : [
          '',
          ...visible(excerpt)
            .split('\n')
            .map((line) => `  ${line}`),
        ]),
    ...(help === null ? [] : ['', ...indented(help, width, ' '.repeat(HELP_INDENT)).map(asHelp)]),
  ];
}

function asHelp(line: string, index: number): string {
  return index === 0 ? `  help${line.slice('  help'.length)}` : line;
}

function indented(text: string, width: number, indent: string): readonly string[] {
  return visible(text)
    .split('\n')
    .flatMap((line) => wrap(line, Math.max(width - indent.length, 20)).map((part) => indent + part));
}

function bugLines(error: unknown, io: Io): readonly string[] {
  const told = error instanceof Error ? `${error.name}: ${oneLine(error.message)}` : oneLine(String(error));
  const plea =
    'This is a mistake in qfin-audit, not in the release; nothing follows from it about any figure. Please report it with the command and the lines below, without anything confidential.';
  const debug = io.env['QFIN_AUDIT_DEBUG'] === '1';
  return [
    `bug  qfin-audit ${io.version}`,
    '',
    ...indented(plea, widthOf(io), '  '),
    '',
    ...indented(told, widthOf(io), '    '),
    ...(debug && error instanceof Error ? ['', visible(error.stack ?? '')] : []),
    ...(debug ? [] : ['', '  help     QFIN_AUDIT_DEBUG=1 adds where it happened']),
  ];
}
