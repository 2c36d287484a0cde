/**
 * The report that other programs read; `src/report/report.schema.json` is its contract. Amounts are decimal
 * strings, keys always stand in the same order, and a key that has nothing to say is left out only where the contract
 * says so.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import type { Finding, Reading, Label } from '../../model/finding.ts';
import type { Notice } from '../../model/notice.ts';
import type { FigureEntry, Report } from '../../model/report.ts';
import type { Suspect } from '../../model/suspect.ts';
import type { Waiver } from '../../model/waiver.ts';
import { type Amount, formatAmount, normalise } from '../../number/amount.ts';
import type { Interval } from '../../number/interval.ts';
import { safeJson } from '../text/safe-json.ts';

/** Raised when a reader of the old contract could no longer read the new one. */
const VERSION = 1;

export function renderJson(report: Report): string {
  const { tool, packs, extraction, coverage } = report;
  const { name, mediaType, sha256 } = extraction.document;
  const value = {
    version: VERSION,
    tool: { name: tool.name, version: tool.version },
    document: { name, mediaType, sha256 },
    packs: packs.map((pack) => ({ name: pack.name, sha256: pack.sha256 })),
    coverage: {
      figures: coverage.figures,
      verdicts: coverage.verdicts,
      real: coverage.real,
      checked: coverage.checked,
      share: coverage.share,
    },
    findings: report.findings.map((finding) => findingJson(finding, report)),
    notices: report.notices.map(noticeJson),
    figures: report.figures.map(figureJson),
    facts: extraction.facts.map(factJson),
    evaluations: report.evaluations.map(evaluationJson),
  };
  return safeJson(value);
}

export function figureJson(figure: FigureEntry): object {
  const { id, text, span, line, column, class: figureClass, status, explained, reason, evaluations } = figure;
  return {
    id,
    text,
    start: span.start,
    end: span.end,
    line,
    column,
    source: figure.source ?? { kind: 'text', offset: span.start, line, column },
    class: figureClass,
    status,
    explained,
    ...(reason === null ? {} : { reason }),
    evaluations,
  };
}

export function factJson({ id, concept, period, unit, value, decimals }: Fact): object {
  return { figure: id, concept, period, unit, value: formatAmount(value), decimals };
}

export function evaluationJson({ binding, verdict, reason, reported, recomputed, gap }: Evaluation): object {
  return {
    id: binding.id,
    identity: binding.identity,
    kind: binding.kind,
    origin: binding.origin,
    verdict,
    ...(reason === null ? {} : { reason }),
    ...(binding.missing === undefined ? {} : { missing: binding.missing }),
    reported: reported && intervalJson(reported),
    recomputed: recomputed && intervalJson(recomputed),
    gap: gap && plain(gap),
    figures: binding.figures,
  };
}

export function findingJson(finding: Finding, report: Report): object {
  const { rule, kind, verdict, severity, message, fingerprint, evaluations, group, explanation } = finding;
  return {
    rule,
    kind,
    verdict,
    severity,
    message,
    fingerprint,
    group,
    evaluations,
    labels: finding.labels.map((label) => labelJson(label, report)),
    suspects: finding.suspects.map(suspectJson),
    ...(finding.reading === null ? {} : { reading: readingJson(finding.reading) }),
    ...(explanation === null ? {} : { explanation }),
    ...(finding.waiver === null ? {} : { waiver: waiverJson(finding.waiver) }),
  };
}

function waiverJson({ reason, owner, expires }: Waiver): object {
  return { reason, owner, expires };
}

function labelJson({ figure, text }: Label, { figuresById }: Report): object {
  const span = figuresById.get(figure)?.span;
  return { figure, start: span?.start ?? 0, end: span?.end ?? 0, text };
}

function readingJson({ figure, doubt, source, instead, words }: Reading): object {
  return { figure, doubt, source, instead, words };
}

function suspectJson({ figure, rank, restored, interval, slip, why }: Suspect): object {
  return { figure, rank, restored, interval: intervalJson(interval), slip, why };
}

function noticeJson({ code, message, line, span }: Notice): object {
  return { code, message, line, start: span?.start ?? null, end: span?.end ?? null };
}

function intervalJson({ lo, hi }: Interval): object {
  return { lo: plain(lo), hi: plain(hi) };
}

function plain(value: Amount): string {
  return formatAmount(normalise(value));
}
