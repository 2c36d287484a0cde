/** The figures next to a figure: in its table, or of the same measure in its sentence. A copied value would come from there. */
import type { Extraction } from '../../model/extraction.ts';
import type { Fact } from '../../model/fact.ts';
import { factsBySentence } from '../../model/fact-place.ts';
import type { FigureId } from '../../model/figure.ts';
import type { Neighbour } from './toolkit.ts';

export function neighboursIn(
  extraction: Extraction,
  facts: ReadonlyMap<FigureId, Fact>,
): (id: FigureId) => readonly Neighbour[] {
  const inItsSentence = factsBySentence(extraction.facts);
  return (id) => {
    const fact = facts.get(id);
    if (fact === undefined) return [];
    const { place } = fact;
    if (place.kind !== 'table') return inSentence(fact, inItsSentence(fact));
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

/** The same measure of other periods, beside it in one sentence. */
function inSentence(fact: Fact, besides: readonly Fact[]): readonly Neighbour[] {
  return besides
    .filter(
      ({ id, concept, unit }) =>
        id !== fact.id && concept !== null && concept === fact.concept && unit === fact.unit,
    )
    .map(({ id }) => ({ figure: id, direction: 'column' }));
}
