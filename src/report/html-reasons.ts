/** Why the tool thinks so, and what to do: suspects with what they should read, explanation, reason and help. */
import type { Finding } from '../model/finding.ts';
import type { Suspect } from '../model/suspect.ts';
import { figureLink, type HtmlSheet } from './html-sheet.ts';
import { html, type Markup, NONE } from './html-template.ts';
import { SLIP_WORDS } from './words.ts';

/** What the findings of a group have in common is told with the first of them. */
export function reasonList(sheet: HtmlSheet, finding: Finding, place: 'first' | 'other'): Markup {
  const likely = finding.suspects.filter(({ rank }) => rank === 1);
  const others = finding.suspects.filter(({ rank }) => rank > 1);
  const common = [
    reason('because', html`${finding.because}`),
    ...(finding.help === null ? [] : [reason('help', html`${finding.help}`)]),
  ];
  const rows = [
    ...likely.map((suspect) => reason('suspect', suspectMarkup(sheet, suspect))),
    ...others.map((suspect) => reason('also', suspectMarkup(sheet, suspect))),
    ...(finding.explanation === null ? [] : [reason('explained', html`${finding.explanation}`)]),
    ...(place === 'first' ? common : []),
  ];
  return rows.length === 0 ? NONE : html`<dl class="reasons">${rows}</dl>`;
}

function reason(label: string, text: Markup): Markup {
  return html`<div class="${label}">
    <dt>${label}</dt>
    <dd>${text}</dd>
  </div>`;
}

function suspectMarkup(sheet: HtmlSheet, { figure, restored, slip, why }: Suspect): Markup {
  const printed = figureLink(sheet, figure);
  const change =
    restored === null
      ? html`<span class="printed">${printed}</span>`
      : html`<del>${printed}</del> <span aria-hidden="true">→</span> <ins>${restored}</ins>`;
  const kind = slip === null ? null : html` <span class="slip">${SLIP_WORDS[slip]}</span>`;
  return html`<span class="name">${sheet.words.caption(figure)}</span>
    <span class="change">${change}</span>${kind} <span class="why">${why}</span>`;
}
