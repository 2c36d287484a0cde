/** A row that stands twice, one below the other: nothing breaks by it where a sum names its addends and counts each once. */
import type { Extraction } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';
import type { Figure, FigureId } from '../model/figure.ts';
import type { Notice } from '../model/notice.ts';
import { isZero } from '../number/amount.ts';
import { indexById } from '../model/index-by-id.ts';

/** Figures that a row needs to be known by. */
const ENOUGH = 2;

export function doubledRows({ facts, figures, tables }: Extraction): readonly Notice[] {
  const factOf = indexById(facts);
  const figureOf = indexById(figures);
  const printed = (ids: readonly FigureId[]): readonly string[] =>
    ids.flatMap((id) => printedOf(factOf.get(id), figureOf.get(id)));
  return tables.flatMap(({ rows }) =>
    rows.flatMap(({ caption, facts: ids }, index): readonly Notice[] => {
      const above = rows[index - 1];
      if (above?.caption !== caption || caption === '' || ids.length < ENOUGH) return [];
      const own = printed(ids);
      const figure = figureOf.get(ids[0] ?? '');
      if (own.length < ENOUGH || own.join('|') !== printed(above.facts).join('|') || figure === undefined)
        return [];
      const message = `The row “${caption}” stands twice, with the same figures; see whether one is meant.`;
      return [{ code: 'doubled-row', message, line: figure.line, span: figure.span }];
    }),
  );
}

/** A figure with its column; none of nil, which many rows print. */
function printedOf(fact: Fact | undefined, figure: Figure | undefined): readonly string[] {
  if (fact === undefined || figure === undefined || fact.place.kind !== 'table' || isZero(fact.value))
    return [];
  return [`${fact.place.column} ${figure.text}`];
}
