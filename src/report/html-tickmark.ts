/** A span of the release with its figures marked. Built by hand: a release has more figures than a page has templates. */
import type { Span } from '../model/place.ts';
import type { FigureEntry } from '../model/report.ts';
import { figuresIn } from './excerpt.ts';
import type { HtmlSheet } from './html-sheet.ts';
import { escapeHtml } from './html-template.ts';

export function tickmarked(sheet: HtmlSheet, text: string, span: Span): string {
  let markup = '';
  let at = span.start;
  for (const figure of figuresIn(sheet.report.figures, span)) {
    markup += escapeHtml(text.slice(at, figure.span.start)) + mark(sheet, figure);
    at = figure.span.end;
  }
  return markup + escapeHtml(text.slice(at, span.end));
}

function mark(sheet: HtmlSheet, figure: FigureEntry): string {
  const { id, status, explained, reason } = figure;
  const target = sheet.findings.get(id) ?? sheet.evaluations.get(figure.evaluations[0] ?? '');
  const data = `class="fig" id="${id}" data-status="${status}" data-class="${figure.class}"${explained ? ' data-explained' : ''}`;
  const title = reason ?? (status === 'not-a-figure' ? figure.class : null);
  const titled = title === null ? data : `${data} title="${escapeHtml(title)}"`;
  const text = escapeHtml(figure.text);
  return target === undefined
    ? `<span ${titled}>${text}</span>`
    : `<a ${titled} href="#${target}">${text}</a>`;
}
