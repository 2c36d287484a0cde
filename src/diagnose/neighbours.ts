/** The figures next to a figure in its table: where a copied value would come from. */
import type { Extraction } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';
import type { FigureId } from '../model/figure.ts';
import type { Neighbour } from './toolkit.ts';

export function neighboursIn(
  extraction: Extraction,
  facts: ReadonlyMap<FigureId, Fact>,
): (id: FigureId) => readonly Neighbour[] {
  return (id) => {
    const place = facts.get(id)?.place;
    if (place?.kind !== 'table') return [];
    const rows = extraction.tables[place.table]?.rows ?? [];
    const inRow = (rows[place.row]?.facts ?? [])
      .filter((other) => other !== id)
      .map((figure): Neighbour => ({ figure, direction: 'column' }));
    const beside = [place.row - 1, place.row + 1].flatMap((row) => rows[row]?.facts ?? []);
    const inColumn = beside.filter((other) => {
      const at = facts.get(other)?.place;
      return at?.kind === 'table' && at.column === place.column;
    });
    return [...inRow, ...inColumn.map((figure): Neighbour => ({ figure, direction: 'row' }))];
  };
}
