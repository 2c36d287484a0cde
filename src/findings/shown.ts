/** The figures of an extraction as findings show them: each fact with what was printed, and the heading of its row. */
import type { Extraction } from '../model/extraction.ts';
import type { FigureId } from '../model/figure.ts';
import type { Shown } from './display.ts';
import { headings } from './headings.ts';
import { indexById } from '../model/index-by-id.ts';

export type ShownOf = (id: FigureId) => Shown;

/** @throws RangeError for an id that is no fact's: evaluations name facts alone */
export function shownIn(extraction: Extraction): ShownOf {
  const facts = indexById(extraction.facts);
  const figures = indexById(extraction.figures);
  const headingOf = headings(extraction.tables);
  return (id) => {
    const [fact, figure] = [facts.get(id), figures.get(id)];
    if (fact === undefined || figure === undefined) throw new RangeError(`no fact for figure ${id}`);
    return { fact, figure, heading: headingOf(fact) };
  };
}
