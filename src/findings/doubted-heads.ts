/** Findings on figures below a head that is odd itself: it may be the head that is wrong, and the figures right. */
import type { Extraction } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';
import type { FigureId } from '../model/figure.ts';
import type { Finding } from '../model/finding.ts';
import { indexById } from '../model/index-by-id.ts';
import type { Notice } from '../model/notice.ts';

/** @param odd notices of heads, each at the first figure below one */
export function withDoubtedHeads(
  findings: readonly Finding[],
  odd: readonly Notice[],
  { facts, figures }: Extraction,
): readonly Finding[] {
  if (odd.length === 0 || findings.length === 0) return findings;
  const factOf = indexById(facts);
  const starts = new Set(odd.map(({ span }) => span?.start));
  const below = figures.filter(({ span }) => starts.has(span.start));
  const columns = new Set(below.flatMap(({ id }) => columnOf(factOf.get(id)) ?? []));
  const isBelow = (id: FigureId): boolean => columns.has(columnOf(factOf.get(id)) ?? '');
  return findings.map((finding) => {
    const label = finding.labels.find(({ figure }) => isBelow(figure));
    const period = label === undefined ? undefined : factOf.get(label.figure)?.periodLabel;
    if (period === undefined) return finding;
    const help = `The head that says ${period} is odd itself, as a notice tells; with another period there may be no contradiction.`;
    return { ...finding, help: finding.help === null ? help : `${help} ${finding.help}` };
  });
}

function columnOf(fact: Fact | undefined): string | null {
  return fact?.place.kind === 'table' ? `${fact.place.table}.${fact.place.column}` : null;
}
