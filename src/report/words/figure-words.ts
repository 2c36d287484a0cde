/** What the document calls its figures, for every sentence that must name one. */
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import type { SourcePlace } from '../../model/place.ts';
import type { Report } from '../../model/report.ts';
import { currencyOf, PURE, type Unit } from '../../model/unit.ts';
import { oneLine } from '../text/visible.ts';

export interface FigureWords {
  /** The figure as printed; a percentage with its sign, wherever the release prints that. */
  readonly text: (figure: FigureId) => string;
  /** What it should read, written as it is. */
  readonly instead: (figure: FigureId, restored: string) => string;
  /** The row's caption, or the subject of the sentence; empty where there is none. */
  readonly caption: (figure: FigureId) => string;
  /** The words that date it; empty where there are none. */
  readonly period: (figure: FigureId) => string;
  readonly unit: (figure: FigureId) => Unit;
  /** Where the source has it: `line 322`, `source line 810`, `page 3`, `Sheet1!B12`; empty for a figure that the report does not hold. */
  readonly place: (figure: FigureId) => string;
  /** The line of the text, by which excerpts are numbered, and where the source has it: `line 322, page 3`. */
  readonly where: (figure: FigureId) => string;
  /** `Total current assets, 39,769,028 (line 322)`. */
  readonly name: (figure: FigureId) => string;
}

export function figureWords(report: Report): FigureWords {
  const facts = new Map<FigureId, Fact>();
  for (const fact of report.extraction.facts) facts.set(fact.id, fact);
  const text = (figure: FigureId): string => {
    const printed = report.figuresById.get(figure)?.text;
    const fact = facts.get(figure);
    return oneLine(printed ?? figure) + (isPercentage(printed, fact) ? '%' : '');
  };
  const instead = (figure: FigureId, restored: string): string =>
    text(figure).endsWith('%') && /\d\)?$/.test(restored) ? `${restored}%` : restored;
  const caption = (figure: FigureId): string => oneLine(facts.get(figure)?.caption ?? '');
  const period = (figure: FigureId): string => oneLine(facts.get(figure)?.periodLabel ?? '');
  const unit = (figure: FigureId): Unit => facts.get(figure)?.unit ?? PURE;
  const place = (figure: FigureId): string => {
    const entry = report.figuresById.get(figure);
    if (entry === undefined) return '';
    return entry.source === undefined ? `line ${entry.line}` : oneLine(placeWords(entry.source, entry.line));
  };
  const where = (figure: FigureId): string => {
    const entry = report.figuresById.get(figure);
    return entry === undefined ? '' : [...new Set([`line ${entry.line}`, place(figure)])].join(', ');
  };
  const name = (figure: FigureId): string => {
    const named = [caption(figure), text(figure)].filter((part) => part !== '').join(', ');
    const stands = where(figure);
    return stands === '' ? named : `${named} (${stands})`;
  };
  return { text, instead, caption, period, unit, place, where, name };
}

/** `line` is that of the text, which is also the source's where that is plain. */
function placeWords(source: SourcePlace, line: number): string {
  switch (source.kind) {
    case 'text':
      return source.line === line ? `line ${line}` : `source line ${source.line}`;
    case 'page':
      return `page ${source.page}`;
    case 'sheet':
      return `${source.sheet}!${source.cell}`;
    case 'part':
      if (source.cell === null) return `paragraph ${source.paragraph}`;
      return `table ${source.cell.table}, row ${source.cell.row}, column ${source.cell.column}`;
  }
}

/** Whether two places of a pure number are its unit's: `12.8` that means 0.128. */
function isPercentage(printed: string | undefined, fact: Fact | undefined): boolean {
  if (printed === undefined || fact?.unit !== PURE || printed.includes('%')) return false;
  const places = /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
  return places - fact.decimals === -2;
}

/** `USD`, `USD per share`, `shares`; empty for a pure number. The scale is that of the page, and is not told. */
export function unitName(unit: Unit): string {
  const currency = currencyOf(unit);
  if (currency === undefined) return unit.replace(/^xbrli:(?:pure)?/, '');
  return unit.includes('/') ? `${currency} per share` : currency;
}
