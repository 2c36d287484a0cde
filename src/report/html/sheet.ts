/** What every part of the HTML report is made with: the report, words for its figures, and where links lead. */
import type { FigureId } from '../../model/figure.ts';
import type { Span } from '../../model/place.ts';
import type { Report } from '../../model/report.ts';
import { type FigureWords, figureWords } from '../words/figure-words.ts';
import { html, type Markup } from './template.ts';

export interface HtmlSheet {
  readonly report: Report;
  readonly words: FigureWords;
  /** Figures that the copy of the release shows; only these can be linked to. Their anchor is their id. */
  readonly shown: ReadonlySet<FigureId>;
  /** The anchor of each evaluation, by its id: `e1`, `e2`… in the order of the report. */
  readonly evaluations: ReadonlyMap<string, string>;
  /** The anchor of the finding about a figure: as its first label, or as a suspect of first rank. */
  readonly findings: ReadonlyMap<FigureId, string>;
  /** The anchor of each reason for which figures are untied. */
  readonly reasons: ReadonlyMap<string, string>;
}

export function sheetOf(report: Report): HtmlSheet {
  const evaluations = new Map<string, string>();
  for (const { binding } of report.evaluations) evaluations.set(binding.id, `e${evaluations.size + 1}`);
  return {
    report,
    words: figureWords(report),
    shown: shownFigures(report),
    evaluations,
    findings: findingsOf(report),
    reasons: reasonsOf(report),
  };
}

/** A figure as printed, leading to its place in the copy. */
export function figureLink({ shown, words }: HtmlSheet, figure: FigureId): Markup {
  const text = words.text(figure);
  return shown.has(figure) ? html`<a href="#${figure}">${text}</a>` : html`${text}`;
}

export function findingAnchor(index: number): string {
  return `finding-${index + 1}`;
}

/** Figures and blocks both stand in reading order, so one pass over each will do. */
function shownFigures({ document, figures }: Report): ReadonlySet<FigureId> {
  const shown = new Set<FigureId>();
  let next = 0;
  const show = ({ start, end }: Span): void => {
    for (
      let figure = figures[next];
      figure !== undefined && figure.span.end <= end;
      figure = figures[++next]
    ) {
      if (figure.span.start >= start) shown.add(figure.id);
    }
  };
  for (const block of document?.blocks ?? []) {
    if (block.kind !== 'table') show(block.span);
    else for (const row of block.rows) for (const cell of row.cells) show(cell.span);
  }
  return shown;
}

function findingsOf({ findings }: Report): ReadonlyMap<FigureId, string> {
  const anchors = new Map<FigureId, string>();
  for (const [index, { labels, suspects }] of findings.entries()) {
    const likely = suspects.filter(({ rank }) => rank === 1).map(({ figure }) => figure);
    for (const figure of [...labels.slice(0, 1).map((label) => label.figure), ...likely]) {
      if (!anchors.has(figure)) anchors.set(figure, findingAnchor(index));
    }
  }
  return anchors;
}

function reasonsOf({ figures }: Report): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  for (const { status, reason } of figures) {
    if (status === 'untied' && !anchors.has(reason ?? ''))
      anchors.set(reason ?? '', `untied-${anchors.size + 1}`);
  }
  return anchors;
}
