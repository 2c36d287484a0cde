/** Injections to the report: rates by kind of slip and by part of the document, and the figures that nothing guards. */
import { isReal } from '../model/figure.ts';
import type { Report } from '../model/report.ts';
import {
  INJECTED_KINDS,
  type Injection,
  type Part,
  type PlacedInjection,
  type Rates,
  type StrengthReport,
} from '../model/strength.ts';

import { partsOf } from './parts.ts';
import { unguardedIn } from './unguarded.ts';
import { indexById } from '../model/index-by-id.ts';

type Run = Pick<StrengthReport, 'asked' | 'seed' | 'reread'>;

/** @param report of the release without slips, with its document */
export function summarise(report: Report, injections: readonly Injection[], run: Run): StrengthReport {
  const partOf = partsOf(report);
  const facts = indexById(report.extraction.facts);
  const placed = injections
    .toSorted((a, b) => a.index - b.index)
    .map((injection): PlacedInjection => {
      const { figure } = injection.edits[0];
      return {
        ...injection,
        line: report.figuresById.get(figure)?.line ?? 0,
        part: partOf(figure),
        caption: facts.get(figure)?.caption ?? '',
      };
    });
  return {
    tool: report.tool,
    packs: report.packs,
    document: report.extraction.document,
    ...run,
    coverage: report.coverage,
    severities: report.severities,
    total: ratesOf(placed),
    kinds: INJECTED_KINDS.map((kind) => ({
      kind,
      rates: ratesOf(placed.filter((injection) => injection.kind === kind)),
    })),
    parts: byPart(report, placed, partOf),
    unguarded: unguardedIn(report, placed, partOf),
    injections: placed,
  };
}

function ratesOf(injections: readonly Injection[]): Rates {
  const count = (is: (injection: Injection) => boolean): number => injections.filter(is).length;
  const slips = injections.length;
  const counts = {
    detected: count(({ detected }) => detected),
    ranked: count(({ ranked }) => ranked),
    restored: count(({ restored }) => restored),
    falseAlarms: count(({ falseAlarms }) => falseAlarms.length > 0),
  };
  const down = (part: number): string => tenths(Math.floor((part * 1000) / slips));
  const shares = {
    detected: down(counts.detected),
    ranked: down(counts.ranked),
    restored: down(counts.restored),
    falseAlarms: tenths(Math.ceil((counts.falseAlarms * 1000) / slips)),
  };
  return { slips, ...counts, shares: slips === 0 ? null : shares };
}

/** Tenths of a per cent in words: `97.5 %`. */
function tenths(count: number): string {
  return `${Math.floor(count / 10)}.${count % 10} %`;
}

function byPart(
  report: Report,
  placed: readonly PlacedInjection[],
  partOf: (figure: string) => Part,
): StrengthReport['parts'] {
  const parts = new Map<string, { readonly part: Part; figures: number }>();
  for (const figure of report.figures) {
    if (!isReal(figure.class) || figure.class === 'nil') continue;
    const part = partOf(figure.id);
    const known = parts.get(keyOf(part)) ?? { part, figures: 0 };
    known.figures += 1;
    parts.set(keyOf(part), known);
  }
  return [...parts].map(([key, { part, figures }]) => ({
    part,
    figures,
    rates: ratesOf(placed.filter((injection) => keyOf(injection.part) === key)),
  }));
}

function keyOf({ table, title }: Part): string {
  return `${table ?? ''} ${title}`;
}
