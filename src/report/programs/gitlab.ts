/** GitLab's code quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
import type { Severity } from '../../model/identity.ts';
import type { Report } from '../../model/report.ts';
import { figureWords } from '../words/figure-words.ts';
import { locate } from '../words/located.ts';
import type { RenderOptions } from '../words/options.ts';
import { waiverWords } from '../words/reasons.ts';
import { oneLine } from '../text/visible.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', note: 'info' };

export function renderGitlab(report: Report, options: RenderOptions): string {
  const words = figureWords(report);
  const uniqueOf = uniqueFingerprints();
  const issues = report.findings.map(({ severity, message, rule, labels, waiver, fingerprint }) => {
    const figure = labels[0]?.figure;
    const { file, line } = locate(report, figure, options);
    // GitLab asks for a line of every issue; where the file has none, the words tell the place.
    const place = line === null ? ` (${words.place(figure ?? '')})` : '';
    const waived = waiver === null ? '' : ` (waived: ${waiverWords(waiver)})`;
    return {
      description: oneLine(`${message}${place}${waived}`),
      check_name: rule,
      fingerprint: uniqueOf(fingerprint),
      severity: waiver === null ? SEVERITIES[severity] : 'info',
      location: { path: file, lines: { begin: line ?? 1 } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}

/** GitLab keeps one issue of those with one fingerprint: mentions of one fact, each of them wrong, are numbered from the second. */
function uniqueFingerprints(): (fingerprint: string) => string {
  const seen = new Map<string, number>();
  return (fingerprint) => {
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return count === 1 ? fingerprint : `${fingerprint}-${count}`;
  };
}
