/** Slips of the eye: a figure that stands elsewhere in its table or sentence is printed in another's place. */
import type { Extraction } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';
import { columnOf, factsBySentence } from '../model/fact-place.ts';
import type { Figure, FigureId } from '../model/figure.ts';
import { lastDay } from '../model/period.ts';
import { indexById } from '../model/index-by-id.ts';

export interface Surroundings {
  /** Figures in the columns next to it, in its row. */
  readonly besides: (id: FigureId) => readonly Figure[];
  /** Figures above and below it, in its column. */
  readonly stacked: (id: FigureId) => readonly Figure[];
  /** The same measure of an earlier period, in its row or sentence. */
  readonly comparatives: (id: FigureId) => readonly Figure[];
  /** Figures with which its place could be mistaken: beside it, above and below it. */
  readonly around: (id: FigureId) => readonly Figure[];
}

export function surroundingsIn({ facts, figures, tables }: Extraction): Surroundings {
  const factOf = indexById(facts);
  const figureOf = indexById(figures);
  const inItsSentence = factsBySentence(facts);
  const shown = (found: readonly Fact[]): readonly Figure[] =>
    found.flatMap(({ id }) => {
      const figure = figureOf.get(id);
      return figure === undefined || figure.class === 'nil' ? [] : [figure];
    });
  const rowOf = ({ place }: Fact, offset = 0): readonly Fact[] => {
    if (place.kind !== 'table') return [];
    const row = tables[place.table]?.rows[place.row + offset];
    return (row?.facts ?? []).flatMap((id) => factOf.get(id) ?? []);
  };
  const besides = (fact: Fact): readonly Fact[] => {
    const row = rowOf(fact);
    const at = row.indexOf(fact);
    return at < 0 ? [] : row.filter((_, index) => index === at - 1 || index === at + 1);
  };
  const inColumn = (fact: Fact): readonly Fact[] =>
    [-1, 1].flatMap((offset) => rowOf(fact, offset).filter((other) => columnOf(other) === columnOf(fact)));
  const near = (fact: Fact): readonly Fact[] =>
    fact.place.kind === 'table' ? rowOf(fact) : inItsSentence(fact);
  const ofFigure = (find: (fact: Fact) => readonly Fact[]) => (id: FigureId) => {
    const fact = factOf.get(id);
    return fact === undefined ? [] : shown(find(fact));
  };
  return {
    besides: ofFigure(besides),
    stacked: ofFigure(inColumn),
    comparatives: ofFigure((fact) => near(fact).filter((other) => isComparative(other, fact))),
    around: ofFigure((fact) => [...besides(fact), ...inColumn(fact)]),
  };
}

function isComparative(other: Fact, fact: Fact): boolean {
  return (
    other.concept !== null &&
    other.concept === fact.concept &&
    other.unit === fact.unit &&
    other.period !== null &&
    fact.period !== null &&
    lastDay(other.period) < lastDay(fact.period)
  );
}
