/** The part of the document a figure stands in: a table by its title, or the sentences. */
import type { FigureId } from '../model/figure.ts';
import type { Report } from '../model/report.ts';
import type { Part } from '../model/strength.ts';

const SENTENCES: Part = { table: null, title: 'Sentences' };

export function partsOf({ extraction, document, figures }: Report): (figure: FigureId) => Part {
  const parts = extraction.tables.map(({ kind, title }): Part => ({ table: kind, title }));
  const found = new Map<FigureId, Part>();
  for (const { id, place } of extraction.facts)
    found.set(id, place.kind === 'table' ? (parts[place.table] ?? SENTENCES) : SENTENCES);
  // A figure that means nothing has no place of its own: it is with the facts of its block.
  for (const { span } of document?.blocks.filter(({ kind }) => kind === 'table') ?? []) {
    const inside = figures.filter((figure) => figure.span.start >= span.start && figure.span.end <= span.end);
    const part = inside.map(({ id }) => found.get(id)).find((each) => each !== undefined);
    for (const { id } of inside)
      if (!found.has(id)) found.set(id, part ?? { table: 'other', title: 'Another table' });
  }
  return (figure) => found.get(figure) ?? SENTENCES;
}
