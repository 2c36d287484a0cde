/** Where figures stand in the file, for documents whose text is not the file itself. */
import type { Document, SourceMark } from '../../model/document.ts';
import type { Figure } from '../../model/figure.ts';
import type { SourcePlace } from '../../model/place.ts';

/** Figures come in reading order, and so do the marks: one walk through both. */
export function withSources(figures: readonly Figure[], marks: Document['marks']): readonly Figure[] {
  if (marks === undefined) return figures;
  let index = -1;
  return figures.map((figure) => {
    const { start } = figure.span;
    while (index + 1 < marks.length && (marks[index + 1] as SourceMark).at <= start) index += 1;
    const mark = marks[index];
    return mark === undefined ? figure : { source: placeBehind(mark, start), ...figure };
  });
}

function placeBehind({ at, source }: SourceMark, offset: number): SourcePlace {
  if (source.kind !== 'text') return source;
  const distance = offset - at;
  return { ...source, offset: source.offset + distance, column: source.column + distance };
}
