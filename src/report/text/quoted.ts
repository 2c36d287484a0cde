/**
 * Which labels of a finding are shown where they stand, and which are only told. A few words about a few figures are best
 * read in place; the same word under each of ten components says less than `component: lines 305–314`.
 */
import type { FigureId } from '../../model/figure.ts';
import type { Label } from '../../model/finding.ts';
import type { FigureEntry, Report } from '../../model/report.ts';

export interface Quoted {
  /** The sentence of each figure that is shown in place. */
  readonly inPlace: ReadonlyMap<FigureId, string>;
  readonly elsewhere: readonly Elsewhere[];
}

/** Figures that share a sentence, in reading order. */
export interface Elsewhere {
  readonly text: string;
  readonly figures: readonly FigureEntry[];
}

const MAX_IN_PLACE = 6;
const MAX_ALIKE = 4;

/** The first label is always shown in place. */
export function quotedLabels(labels: readonly Label[], report: Report): Quoted {
  const inPlace = new Map<FigureId, string>();
  const told = new Map<string, Set<FigureId>>();
  for (const [index, { figure, text }] of labels.entries()) {
    const alike = labels.filter((label, at) => at > 0 && label.text === text).length;
    if (index === 0 || (alike <= MAX_ALIKE && inPlace.size < MAX_IN_PLACE)) inPlace.set(figure, text);
    else told.set(text, (told.get(text) ?? new Set()).add(figure));
  }
  const elsewhere = [...told].map(([text, figures]) => {
    return { text, figures: inReadingOrder(figures, report) };
  });
  return { inPlace, elsewhere };
}

/** A layout, not a ranking: labels come in the order of their weight, a page is read from the top. */
export function inReadingOrder(figures: Iterable<FigureId>, { figuresById }: Report): readonly FigureEntry[] {
  const entries = [...figures]
    .map((figure) => figuresById.get(figure))
    .filter((entry) => entry !== undefined);
  return entries.toSorted((a, b) => a.span.start - b.span.start);
}

/** `lines 305–314, 327 and 328`, of figures in reading order. */
export function linesOf(figures: readonly FigureEntry[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const { line } of figures) {
    const run = runs.at(-1);
    if (run !== undefined && line <= run.to + 1) run.to = line;
    else runs.push({ from: line, to: line });
  }
  const parts = runs.flatMap(({ from, to }) => {
    return to > from + 1 ? [`${from}–${to}`] : from === to ? [`${from}`] : [`${from}`, `${to}`];
  });
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return `${last.includes('–') ? 'lines' : 'line'} ${last}`;
  return `lines ${parts.slice(0, -1).join(', ')} and ${last}`;
}
