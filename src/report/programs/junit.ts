/**
 * JUnit XML: every evaluation is a test case of the suite of its kind, so that what passed is listed as well. A test
 * fails where a finding of severity `error` stands on it; what is less, or waived, is told in its output.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Finding } from '../../model/finding.ts';
import { IDENTITY_KINDS, type IdentityKind } from '../../model/identity.ts';
import type { Report } from '../../model/report.ts';
import { figureWords, type FigureWords } from '../words/figure-words.ts';
import { waiverWords } from '../words/reasons.ts';
import { oneLine } from '../text/visible.ts';
import { KIND_WORDS } from '../words/words.ts';

interface Case {
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly markup: string;
}

export function renderJunit(report: Report): string {
  const words = figureWords(report);
  const findings = new Map<string, Finding>();
  for (const finding of report.findings) for (const id of finding.evaluations) findings.set(id, finding);
  const suites = IDENTITY_KINDS.flatMap((kind) => {
    const cases = report.evaluations
      .filter(({ binding }) => binding.kind === kind)
      .map((evaluation) => caseOf(evaluation, findings.get(evaluation.binding.id), words));
    return cases.length === 0 ? [] : [suite(kind, cases)];
  });
  const all = suites.flatMap(({ cases }) => cases);
  const name = attribute(report.extraction.document.name);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${name}"${counts(all)}>
${suites.map(({ markup }) => markup).join('\n')}
</testsuites>
`;
}

function suite(
  kind: IdentityKind,
  cases: readonly Case[],
): { readonly cases: readonly Case[]; readonly markup: string } {
  const inner = cases.map(({ markup }) => markup).join('\n');
  return {
    cases,
    markup: `  <testsuite name="${attribute(KIND_WORDS[kind])}"${counts(cases)} skipped="${numberOf(cases, 'skipped')}">\n${inner}\n  </testsuite>`,
  };
}

/** What Jenkins' schema has of the whole as well as of a suite. */
function counts(cases: readonly Case[]): string {
  return ` tests="${cases.length}" failures="${numberOf(cases, 'failed')}" errors="0"`;
}

function numberOf(cases: readonly Case[], outcome: Case['outcome']): number {
  return cases.filter((each) => each.outcome === outcome).length;
}

function caseOf(
  { binding, verdict, reason }: Evaluation,
  finding: Finding | undefined,
  words: FigureWords,
): Case {
  const name = attribute(`${binding.title}: ${words.name(binding.reported)}`);
  const open = `    <testcase classname="${attribute(binding.identity)}" name="${name}"`;
  const holding = (outcome: Case['outcome'], inner: string): Case => ({
    outcome,
    markup: `${open}>\n      ${inner}\n    </testcase>`,
  });
  if (finding === undefined) {
    if (verdict === 'untested') return holding('skipped', `<skipped message="${attribute(reason ?? '')}" />`);
    return { outcome: 'passed', markup: `${open} />` };
  }
  const told = `${finding.severity} ${finding.fingerprint}: ${finding.message}`;
  if (finding.waiver !== null) {
    const waived = attribute(`waived: ${waiverWords(finding.waiver)}. ${told}`);
    return holding('skipped', `<skipped message="${waived}" />`);
  }
  if (finding.severity === 'error')
    return holding(
      'failed',
      `<failure type="${attribute(binding.kind)}" message="${attribute(finding.message)}">${content(told)}</failure>`,
    );
  return holding('passed', `<system-out>${content(told)}</system-out>`);
}

function content(text: string): string {
  return oneLine(text)
    .replaceAll(NO_XML, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function attribute(text: string): string {
  return content(text).replaceAll('"', '&quot;');
}

/** XML 1.0 has no place for these, not even escaped: https://www.w3.org/TR/xml/#charsets */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
