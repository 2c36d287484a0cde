/** Figures that would be of a similar size: the same row, or the same measure in the sentence, in periods as long as its own. */
import type { Extraction } from '../../model/extraction.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import type { Period } from '../../model/period.ts';
import type { Neighbour } from './toolkit.ts';

export function comparativesIn(
  facts: ReadonlyMap<FigureId, Fact>,
  tables: Extraction['tables'],
  neighbours: (id: FigureId) => readonly Neighbour[],
): (id: FigureId) => readonly Fact[] {
  return (id) => {
    const fact = facts.get(id);
    if (fact === undefined) return [];
    const { place } = fact;
    const beside =
      place.kind === 'table'
        ? (tables[place.table]?.rows[place.row]?.facts ?? [])
        : neighbours(id).map(({ figure }) => figure);
    return beside.flatMap((other) => {
      const found = other === id ? undefined : facts.get(other);
      return found !== undefined && found.unit === fact.unit && isAsLong(found.period, fact.period)
        ? [found]
        : [];
    });
  };
}

function isAsLong(a: Period | null, b: Period | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === 'instant' || b.kind === 'instant') return a.kind === b.kind;
  return Math.abs(monthsOf(a.start, a.end) - monthsOf(b.start, b.end)) <= 1;
}

function monthsOf(start: string, end: string): number {
  const month = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return month(end) - month(start);
}
