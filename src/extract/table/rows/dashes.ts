/**
 * How finely a dash says that there is nothing: as finely as its row prints what there is, and a row of dashes as finely as
 * most of the table. Read as a whole unit among tenths, it would leave a sum room for whatever else is wrong.
 */
import type { CellFigure } from '../cells/cell.ts';
import type { CaptionedRow } from './rows.ts';

interface Part {
  readonly rows: readonly CaptionedRow[];
}

export function withFineDashes<T extends Part>(parts: readonly T[]): readonly T[] {
  const all = parts.flatMap((part) => part.rows);
  if (!all.some(({ figures }) => hasDash(figures))) return parts;
  const usual = usualPlaces(all.flatMap(({ figures }) => placesIn(figures)));
  return parts.map((part) => ({
    ...part,
    rows: part.rows.map((row) => {
      if (!hasDash(row.figures)) return row;
      const own = placesIn(row.figures);
      const places = own.length === 0 ? usual : Math.max(...own);
      const figures = [...row.figures].map(
        ([column, figure]) => [column, figure.nil ? { ...figure, places } : figure] as const,
      );
      return { ...row, figures: new Map(figures) };
    }),
  }));
}

type Figures = ReadonlyMap<number, CellFigure>;

function hasDash(figures: Figures): boolean {
  return [...figures.values()].some(({ nil }) => nil);
}

/** Decimals of its amounts; percentages beside them have decimals of their own. */
function placesIn(figures: Figures): readonly number[] {
  return [...figures.values()].flatMap(({ nil, percent, points, places }) =>
    nil || percent || points !== null ? [] : [places],
  );
}

/** The most frequent; of several the fewest. */
function usualPlaces(all: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const places of all) counts.set(places, (counts.get(places) ?? 0) + 1);
  const [usual] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  return usual?.[0] ?? 0;
}
