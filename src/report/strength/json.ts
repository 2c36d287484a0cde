/** The strength of an audit for other programs; `strength.schema.json` beside this file is its contract. */
import type { Part, PlacedInjection, Rates, StrengthReport, Unguarded } from '../../model/strength.ts';
import { safeJson } from '../text/safe-json.ts';

/** Raised when a reader of the old contract could no longer read the new one. */
const VERSION = 1;

export function renderStrengthJson(report: StrengthReport): string {
  const { tool, document, packs, seed, asked, reread, coverage } = report;
  return safeJson({
    version: VERSION,
    tool: { name: tool.name, version: tool.version },
    document: { name: document.name, mediaType: document.mediaType, sha256: document.sha256 },
    packs: packs.map(({ name, sha256 }) => ({ name, sha256 })),
    run: { seed, asked, reread },
    coverage: { real: coverage.real, checked: coverage.checked, share: coverage.share },
    rates: ratesJson(report.total),
    kinds: report.kinds.map(({ kind, rates }) => ({ kind, ...ratesJson(rates) })),
    parts: report.parts.map(({ part, figures, rates }) => ({
      ...partJson(part),
      figures,
      ...ratesJson(rates),
    })),
    unguarded: report.unguarded.map(unguardedJson),
    slips: report.injections.map(slipJson),
  });
}

function ratesJson({ slips, detected, ranked, restored, falseAlarms, shares }: Rates): object {
  return { slips, detected, ranked, restored, falseAlarms, shares };
}

function partJson({ table, title }: Part): object {
  return { table, title };
}

function unguardedJson(each: Unguarded): object {
  const { id, text, line, column, class: figureClass } = each.figure;
  return {
    figure: id,
    text,
    line,
    column,
    class: figureClass,
    part: partJson(each.part),
    caption: each.caption,
    period: each.periodLabel,
    extent: each.extent,
    reason: each.reason,
    guard: each.guard,
    withoutGuard: each.withoutGuard,
  };
}

function slipJson(slip: PlacedInjection): object {
  return {
    kind: slip.kind,
    line: slip.line,
    part: partJson(slip.part),
    caption: slip.caption,
    edits: slip.edits.map(({ figure, start, printed, instead }) => ({ figure, start, printed, instead })),
    detected: slip.detected,
    ranked: slip.ranked,
    restored: slip.restored,
    proposed: slip.proposed,
    told: slip.told,
    falseAlarms: slip.falseAlarms.map(({ rule, message }) => ({ rule, message })),
  };
}
