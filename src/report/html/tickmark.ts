/** A span of the release with its figures marked. Built by hand: a release has more figures than a page has templates. */
import type { Span } from '../../model/place.ts';
import type { FigureEntry, FigureStatus } from '../../model/report.ts';
import { figuresIn } from '../excerpt/excerpt.ts';
import type { HtmlSheet } from './sheet.ts';
import { escapeHtml } from './template.ts';

/** The class by which the style sheet knows a status. */
export const STATUS_CLASSES = {
  tied: 'tied',
  contradicted: 'contradicted',
  improbable: 'improbable',
  untied: 'untied',
  'not-a-figure': 'none',
} satisfies Record<FigureStatus, string>;

export function tickmarked(sheet: HtmlSheet, text: string, span: Span): string {
  let markup = '';
  let at = span.start;
  for (const figure of figuresIn(sheet.report.figures, span)) {
    const end = endOf(figure, text, span);
    markup +=
      escapeHtml(text.slice(at, figure.span.start)) + mark(sheet, figure, text.slice(figure.span.start, end));
    at = end;
  }
  return markup + escapeHtml(text.slice(at, span.end));
}

/** A mark between a figure and its per cent sign would tear them apart. */
function endOf(figure: FigureEntry, text: string, { end }: Span): number {
  return text[figure.span.end] === '%' ? Math.min(figure.span.end + 1, end) : figure.span.end;
}

/** Leads to the finding about it, to the first evaluation that uses it, or to the reason why nothing does. */
function mark(sheet: HtmlSheet, figure: FigureEntry, text: string): string {
  const { id, status, reason } = figure;
  const shown = escapeHtml(text);
  if (status === 'not-a-figure')
    return `<span class="fig none" id="${id}" title="${figure.class}">${shown}</span>`;
  const target =
    sheet.findings.get(id) ?? evaluationOf(sheet, figure) ?? sheet.reasons.get(reason ?? '') ?? id;
  const look = figure.explained ? `${STATUS_CLASSES[status]} explained` : STATUS_CLASSES[status];
  const title = reason === null ? '' : ` title="${escapeHtml(reason)}"`;
  return `<a class="fig ${look}" id="${id}" href="#${target}"${title}>${shown}</a>`;
}

function evaluationOf({ evaluations }: HtmlSheet, figure: FigureEntry): string | undefined {
  const [first] = figure.evaluations;
  return first === undefined ? undefined : evaluations.get(first);
}
