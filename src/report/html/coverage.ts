/** Coverage: how the figures were accounted for, and what came of the identities. */
import { IDENTITY_KINDS } from '../../model/identity.ts';
import type { Report } from '../../model/report.ts';
import { chart, key } from './chart.ts';
import type { HtmlSheet } from './sheet.ts';
import { html, type Markup } from './template.ts';
import { untiedFigures } from './untied.ts';
import {
  count,
  coverageSentence,
  KIND_WORDS,
  STATUS_MEANINGS,
  STATUS_WORDS,
  STATUSES,
  VERDICTS,
} from '../words/words.ts';

export function coverageSection(sheet: HtmlSheet): Markup {
  const { report } = sheet;
  const charts = report.figures.length === 0 ? [] : [chart(report)];
  return html`<section id="coverage" aria-labelledby="coverage-title">
    <h2 id="coverage-title">Coverage</h2>
    <p>${coverageSentence(report.coverage)}</p>
    <div class="pair">${[...charts, statusTable(report)]}</div>
    ${[kindTable(report), untiedFigures(sheet)]}
  </section>`;
}

function statusTable({ coverage }: Report): Markup {
  const rows = STATUSES.map(
    (status) =>
      html`<tr>
        <th scope="row">${key(status)}${STATUS_WORDS[status]}</th>
        <td class="n">${count(coverage.figures[status])}</td>
        <td class="meaning">${STATUS_MEANINGS[status]}</td>
      </tr>`,
  );
  return html`<table class="counts">
    <caption>
      Figures by status
    </caption>
    <thead class="unseen">
      <tr>
        <th scope="col">Status</th>
        <th scope="col">Figures</th>
        <th scope="col">Meaning</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function kindTable({ coverage }: Report): Markup {
  const kinds = IDENTITY_KINDS.filter((kind) =>
    VERDICTS.some((verdict) => coverage.kinds[kind][verdict] > 0),
  );
  const rows = kinds.map(
    (kind) =>
      html`<tr>
        <th scope="row">${KIND_WORDS[kind]}</th>
        ${VERDICTS.map((verdict) => cell(coverage.kinds[kind][verdict]))}
      </tr>`,
  );
  return html`<div class="scroll" role="group" tabindex="0" aria-label="Evaluations by kind and verdict">
    <table class="counts">
      <caption>
        Evaluations by kind and verdict
      </caption>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          ${VERDICTS.map((verdict) => html`<th scope="col" class="n">${verdict}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Together</th>
          ${VERDICTS.map((verdict) => cell(coverage.verdicts[verdict]))}
        </tr>
      </tfoot>
    </table>
  </div>`;
}

function cell(number: number): Markup {
  return number === 0 ? html`<td class="n none">–</td>` : html`<td class="n">${count(number)}</td>`;
}
