/**
 * SARIF 2.1.0 (OASIS), the format of code scanning: rules, results with their place and fingerprint, waivers as
 * suppressions, and for a plain text the change that would restore a figure.
 */
import type { Finding } from '../../model/finding.ts';
import type { FigureId } from '../../model/figure.ts';
import type { Report } from '../../model/report.ts';
import { figureWords, type FigureWords } from '../words/figure-words.ts';
import { locate } from '../words/located.ts';
import type { RenderOptions } from '../words/options.ts';
import { waiverWords } from '../words/reasons.ts';
import { oneLine } from '../text/visible.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

export function renderSarif(report: Report, options: RenderOptions): string {
  const rules = rulesOf(report.findings);
  const indexes = new Map(rules.map(({ rule }, index) => [rule, index]));
  const { mediaType, sha256 } = report.extraction.document;
  const sheet: Sheet = { report, options, words: figureWords(report) };
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            rules: rules.map(ruleJson),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: [{ location: artifact(sheet), mimeType: mediaType, hashes: { 'sha-256': sha256 } }],
        results: report.findings.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: indexes.get(finding.rule) ?? -1,
          ...resultJson(finding, sheet),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

interface Sheet {
  readonly report: Report;
  readonly options: RenderOptions;
  readonly words: FigureWords;
}

/** The first finding of each rule speaks for it. */
function rulesOf(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) if (!first.has(finding.rule)) first.set(finding.rule, finding);
  return [...first.values()];
}

function ruleJson({ rule, title, because, help, kind }: Finding): object {
  return {
    id: rule,
    shortDescription: { text: oneLine(title) },
    fullDescription: { text: oneLine(because) },
    ...(help === null ? {} : { help: { text: oneLine(help) } }),
    properties: { kind },
  };
}

function resultJson(finding: Finding, sheet: Sheet): object {
  const { severity, message, fingerprint, labels, waiver, explanation, suspects } = finding;
  const [primary, ...others] = labels;
  const restored = suspects.find(({ rank }) => rank === 1)?.restored ?? null;
  return {
    level: severity,
    kind: 'fail',
    message: { text: oneLine(explanation === null ? message : `${message} ${explanation}`) },
    locations: [location(primary?.figure ?? '', null, sheet)],
    relatedLocations: others.map(({ figure, text }, index) => ({
      id: index + 1,
      ...location(figure, text, sheet),
    })),
    partialFingerprints: { 'qfin-audit/v1': fingerprint },
    suppressions:
      waiver === null
        ? []
        : [{ kind: 'external', status: 'accepted', justification: oneLine(waiverWords(waiver)) }],
    ...(restored === null ? {} : { properties: { restored } }),
  };
}

/** A place in the text of the file, or in words where the file has no lines. */
function location(figure: FigureId, text: string | null, { report, options, words }: Sheet): object {
  const { line, column, endColumn } = locate(report, figure, options);
  const region =
    line === null
      ? {}
      : {
          region: {
            startLine: line,
            ...(column === null ? {} : { startColumn: column }),
            ...(endColumn === null ? {} : { endLine: line, endColumn }),
          },
        };
  const named = oneLine(words.name(figure));
  return {
    physicalLocation: { artifactLocation: artifact({ report, options }), ...region },
    ...(line === null
      ? { logicalLocations: [{ fullyQualifiedName: oneLine(words.place(figure)) || 'the release' }] }
      : {}),
    message: { text: text === null ? named : `${named}: ${oneLine(text)}` },
  };
}

function artifact({ report, options }: Pick<Sheet, 'report' | 'options'>): object {
  const { file } = locate(report, undefined, options);
  const parts = file.replaceAll(HALF_A_PAIR, '\uFFFD').split('/');
  return { uri: parts.map(encodeURIComponent).join('/'), index: 0 };
}

/** Half of a surrogate pair is no character, and has no UTF-8 to be percent-encoded. */
const HALF_A_PAIR = /\p{Cs}/gu;
