/** Audits a text as the command line does: the bundled packs, chosen by the text itself. */
import { audit } from '../../src/audit.ts';
import { BUNDLED_PACKS } from '../../src/generated/packs.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { read } from '../../src/read/read.ts';
import { choosePacks } from '../../src/rules/packs/choose.ts';

export async function audited(source: string | Uint8Array, name: string): Promise<Report> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const document = await read(bytes, name);
  const rules = await choosePacks(document.text, [], BUNDLED_PACKS);
  return audit(document, { rules, version: 'test' });
}

/** Findings as a table: severity, rule, caption, period, printed text, and the kind of explanation. */
export function tableOf(report: Report): readonly string[] {
  return report.findings.map((finding) => rowOf(finding, report));
}

function rowOf({ severity, rule, labels, explanation }: Finding, report: Report): string {
  const figure = labels[0]?.figure ?? '';
  const fact = report.extraction.facts.find(({ id }) => id === figure);
  const kind = explanation === null ? 'unexplained' : (explanation.split(':')[0] ?? '').toLowerCase();
  const printed = report.figuresById.get(figure)?.text;
  return [severity, rule, fact?.caption, fact?.periodLabel, printed, kind].join(' | ');
}

/** The printed figures that findings name, with their severity. */
export async function alarms(text: string): Promise<readonly string[]> {
  const { findings, figuresById } = await audited(text, 'release.md');
  return findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ severity, labels }) => `${severity} ${figuresById.get(labels[0]?.figure ?? '')?.text}`);
}
