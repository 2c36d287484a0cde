/** Untied figures by reason: what is left for a person to tick. */
import type { FigureEntry } from '../../model/report.ts';
import { untiedByReason } from '../words/untied.ts';
import { counted } from '../words/words.ts';
import { figureLink, type HtmlSheet } from './sheet.ts';
import { html, type Markup, NONE } from './template.ts';

export function untiedFigures(sheet: HtmlSheet): Markup {
  const reasons = untiedByReason(sheet.report.figures);
  if (reasons.length === 0) return NONE;
  return html`<h3>Untied figures</h3>
    <p>Nothing in the document checks these; they are left for a person to tick.</p>
    ${reasons.map(([reason, figures]) => reasonDetails(sheet, reason, figures))}`;
}

function reasonDetails(sheet: HtmlSheet, reason: string, figures: readonly FigureEntry[]): Markup {
  const items = figures.map(({ id }) => {
    const named = [sheet.words.place(id), sheet.words.caption(id), sheet.words.period(id)];
    return html`<li>
      ${figureLink(sheet, id)} <span class="when">${named.filter((part) => part !== '').join(' · ')}</span>
    </li>`;
  });
  return html`<details class="reason" id="${sheet.reasons.get(reason) ?? ''}">
    <summary>${reason} <span class="when">${counted(figures.length, 'figure')}</span></summary>
    <ul>
      ${items}
    </ul>
  </details>`;
}
