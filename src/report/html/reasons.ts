/** Why the tool thinks so, and what to do: suspects with what they should read, explanation, reason and help. */
import type { Finding } from '../../model/finding.ts';
import type { Suspect } from '../../model/suspect.ts';
import { figureLink, type HtmlSheet } from './sheet.ts';
import { html, type Markup } from './template.ts';
import { waiverWords } from '../words/reasons.ts';
import { SLIP_WORDS } from '../words/words.ts';

export function reasonList(sheet: HtmlSheet, finding: Finding): Markup {
  const likely = finding.suspects.filter(({ rank }) => rank === 1);
  const others = finding.suspects.filter(({ rank }) => rank > 1);
  const rows = [
    ...likely.map((suspect) => reason('suspect', suspectMarkup(sheet, suspect))),
    ...others.map((suspect) => reason('also', suspectMarkup(sheet, suspect))),
    ...(finding.reading === null ? [] : [reason('reading', html`${finding.reading.words}`)]),
    ...(finding.explanation === null ? [] : [reason('explained', html`${finding.explanation}`)]),
    ...(finding.waiver === null ? [] : [reason('waived', html`${waiverWords(finding.waiver)}`)]),
    reason('because', html`${finding.because}`),
    ...(finding.help === null ? [] : [reason('help', html`${finding.help}`)]),
  ];
  return html`<dl class="reasons">${rows}</dl>`;
}

function reason(label: string, text: Markup): Markup {
  return html`<div class="${label}">
    <dt>${label}</dt>
    <dd>${text}</dd>
  </div>`;
}

function suspectMarkup(sheet: HtmlSheet, { figure, restored, slip, why }: Suspect): Markup {
  const printed = figureLink(sheet, figure);
  const isKept = restored === null || slip === 'direction-word';
  const word = restored === null || !isKept ? null : html` <ins>${restored}</ins>`;
  const change =
    restored === null || isKept
      ? html`<span class="printed">${printed}</span>${word}`
      : html`<del>${printed}</del> <span aria-hidden="true">→</span>
          <ins>${sheet.words.instead(figure, restored)}</ins>`;
  const kind = slip === null ? null : html` <span class="slip">${SLIP_WORDS[slip]}</span>`;
  return html`<span class="name">${sheet.words.caption(figure)}</span>
    <span class="change">${change}</span>${kind} <span class="why">${why}</span>`;
}
