/** What became of a release's figures and findings, for programs. */
import type { Comparison, Pair } from '../../model/comparison.ts';
import type { FigureId } from '../../model/figure.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { figureWords } from '../words/figure-words.ts';
import { safeJson } from '../text/safe-json.ts';
import { indexById } from '../../model/index-by-id.ts';

export function renderDiffJson({ old, now, moved, added, gone, stale, findings }: Comparison): string {
  const [before, after] = [figuresOf(old), figuresOf(now)];
  const pair = (each: Pair): object => ({ old: before(each.old), new: after(each.now) });
  return safeJson({
    version: 1,
    tool: now.tool,
    old: documentJson(old),
    new: documentJson(now),
    moved: moved.map(pair),
    added: added.map(after),
    gone: gone.map(before),
    stale: stale.map(({ figures, ties }) => ({
      figures: figures.map(pair),
      ties: ties.map(({ binding, moved: with_ }) => ({
        identity: binding.identity,
        kind: binding.kind,
        origin: binding.origin,
        figures: binding.figures,
        moved: with_.map(pair),
      })),
    })),
    findings: {
      new: findings.fresh.map(findingJson),
      fixed: findings.fixed.map(findingJson),
      standing: findings.standing.map(findingJson),
    },
  });
}

function documentJson({ extraction: { document } }: Report): object {
  return { name: document.name, mediaType: document.mediaType, sha256: document.sha256 };
}

function figuresOf(report: Report): (figure: FigureId) => object {
  const words = figureWords(report);
  const facts = indexById(report.extraction.facts);
  return (id) => {
    const [entry, fact] = [report.figuresById.get(id), facts.get(id)];
    return {
      id,
      text: entry?.text ?? '',
      line: entry?.line ?? null,
      column: entry?.column ?? null,
      place: words.place(id),
      caption: fact?.caption ?? null,
      concept: fact?.concept ?? null,
      period: fact?.period ?? null,
      unit: fact?.unit ?? null,
    };
  };
}

function findingJson({
  rule,
  kind,
  verdict,
  severity,
  message,
  fingerprint,
  waiver,
  labels,
}: Finding): object {
  const figures = labels.map(({ figure }) => figure);
  return { rule, kind, verdict, severity, message, fingerprint, waived: waiver !== null, figures };
}
