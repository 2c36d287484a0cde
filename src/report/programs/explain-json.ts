/** One identity, finding or figure for programs: what the report in JSON has of it, in the report's own shapes. */
import type { Evaluation } from '../../model/evaluation.ts';
import type { FigureId } from '../../model/figure.ts';
import type { Finding } from '../../model/finding.ts';
import type { FigureEntry, Report } from '../../model/report.ts';
import type { IdentityWords } from '../terminal/explain.ts';
import { evaluationJson, factJson, figureJson, findingJson } from './json.ts';
import { safeJson } from '../text/safe-json.ts';

/** An identity, and what it found in each release. */
export function identityAsJson(identity: IdentityWords, reports: readonly Report[]): string {
  return written(
    'identity',
    identity,
    reports.map((report) => {
      const evaluations = report.evaluations.filter(({ binding }) => binding.identity === identity.id);
      const ids = new Set(evaluations.map(({ binding }) => binding.id));
      const findings = report.findings.filter((finding) => finding.evaluations.some((id) => ids.has(id)));
      return { report, findings, evaluations, named: [] };
    }),
  );
}

/** A finding, the evaluations that its cause breaks, and the identity that tells it. */
export function findingAsJson(finding: Finding, identity: IdentityWords | null, report: Report): string {
  const broken = new Set(finding.evaluations);
  const evaluations = report.evaluations.filter(({ binding }) => broken.has(binding.id));
  return written('finding', identity, [{ report, findings: [finding], evaluations, named: [] }]);
}

/** Figures, every identity in which they stand, and what is found of them. */
export function figuresAsJson(
  printed: readonly (readonly [figures: readonly FigureEntry[], report: Report])[],
): string {
  return written(
    'figures',
    null,
    printed.map(([figures, report]) => {
      const named = figures.map(({ id }) => id);
      const evaluations = report.evaluations.filter(({ binding }) =>
        named.some((id) => binding.figures.includes(id)),
      );
      const findings = report.findings.filter(({ labels, suspects }) =>
        [...labels, ...suspects].some(({ figure }) => named.includes(figure)),
      );
      return { report, findings, evaluations, named };
    }),
  );
}

interface Told {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly evaluations: readonly Evaluation[];
  /** Figures that were asked for, whether or not anything uses them. */
  readonly named: readonly FigureId[];
}

function written(
  explains: 'identity' | 'finding' | 'figures',
  identity: IdentityWords | null,
  told: readonly Told[],
): string {
  return safeJson({ version: 1, explains, identity, releases: told.map(releaseJson) });
}

function releaseJson({ report, findings, evaluations, named }: Told): object {
  const { name, mediaType, sha256 } = report.extraction.document;
  const used = new Set([
    ...named,
    ...evaluations.flatMap(({ binding }) => binding.figures),
    ...findings.flatMap(({ labels }) => labels.map(({ figure }) => figure)),
  ]);
  return {
    document: { name, mediaType, sha256 },
    named,
    findings: findings.map((finding) => findingJson(finding, report)),
    evaluations: evaluations.map(evaluationJson),
    figures: report.figures.filter(({ id }) => used.has(id)).map(figureJson),
    facts: report.extraction.facts.filter(({ id }) => used.has(id)).map(factJson),
  };
}
