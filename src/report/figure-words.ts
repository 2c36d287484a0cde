/** What the document calls its figures, for every sentence that must name one. */
import type { Fact } from '../model/fact.ts';
import type { FigureId } from '../model/figure.ts';
import type { SourcePlace } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import { PURE, type Unit } from '../model/unit.ts';
import { oneLine } from './visible.ts';

export interface FigureWords {
  /** The figure as printed. */
  readonly text: (figure: FigureId) => string;
  /** The row's caption, or the subject of the sentence; empty where there is none. */
  readonly caption: (figure: FigureId) => string;
  /** The words that date it; empty where there are none. */
  readonly period: (figure: FigureId) => string;
  readonly unit: (figure: FigureId) => Unit;
  /** Where the source has it: `line 322`, `page 3`, `Sheet1!B12`; empty for a figure that the report does not hold. */
  readonly place: (figure: FigureId) => string;
  /** `Total current assets, 39,769,028 (line 322)`. */
  readonly name: (figure: FigureId) => string;
}

export function figureWords(report: Report): FigureWords {
  const facts = new Map<FigureId, Fact>();
  for (const fact of report.extraction.facts) facts.set(fact.id, fact);
  const text = (figure: FigureId): string => oneLine(report.figuresById.get(figure)?.text ?? figure);
  const caption = (figure: FigureId): string => oneLine(facts.get(figure)?.caption ?? '');
  const period = (figure: FigureId): string => oneLine(facts.get(figure)?.periodLabel ?? '');
  const unit = (figure: FigureId): Unit => facts.get(figure)?.unit ?? PURE;
  const place = (figure: FigureId): string => {
    const entry = report.figuresById.get(figure);
    if (entry === undefined) return '';
    return entry.source === undefined ? `line ${entry.line}` : oneLine(placeWords(entry.source));
  };
  const name = (figure: FigureId): string => {
    const line = report.figuresById.get(figure)?.line;
    const named = [caption(figure), text(figure)].filter((part) => part !== '').join(', ');
    return line === undefined ? named : `${named} (line ${line})`;
  };
  return { text, caption, period, unit, place, name };
}

function placeWords(source: SourcePlace): string {
  switch (source.kind) {
    case 'text':
      return `line ${source.line}`;
    case 'page':
      return `page ${source.page}`;
    case 'sheet':
      return `${source.sheet}!${source.cell}`;
    case 'part':
      if (source.cell === null) return `paragraph ${source.paragraph}`;
      return `table ${source.cell.table}, row ${source.cell.row}, column ${source.cell.column}`;
  }
}
