/** Annotations of a GitHub Actions run: workflow commands, one line a finding. */
import type { Severity } from '../../model/identity.ts';
import type { Report } from '../../model/report.ts';
import { locate } from '../words/located.ts';
import type { RenderOptions } from '../words/options.ts';
import { waiverWords } from '../words/reasons.ts';
import { oneLine } from '../text/visible.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

export function renderGithub(report: Report, options: RenderOptions): string {
  const lines = report.findings.map(({ severity, message, rule, labels, waiver, fingerprint }) => {
    const { file, line, column, endColumn } = locate(report, labels[0]?.figure, options);
    const properties = [
      ['file', file],
      ['line', line],
      ['col', column],
      ['endColumn', endColumn],
      ['title', rule],
    ] as const;
    const given = properties
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `${name}=${property(String(value))}`);
    const command = waiver === null ? COMMANDS[severity] : 'notice';
    const waived = waiver === null ? '' : ` (waived: ${waiverWords(waiver)})`;
    return `::${command} ${given.join(',')}::${data(oneLine(`${message}${waived} [${fingerprint}]`))}`;
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** As GitHub's own toolkit escapes the text behind the last `::`. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In a property, `:` and `,` would end it. */
function property(text: string): string {
  return data(oneLine(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
