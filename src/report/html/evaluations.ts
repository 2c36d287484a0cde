/**
 * Every evaluation, by kind and identity: what holds is as much a part of the work paper as what does not. Each figure of
 * each is a link, so that the lineage of a figure can be followed here by hand, and read from here by the page's script.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import type { FigureId } from '../../model/figure.ts';
import { groupBy } from '../../model/grouped.ts';
import type { IdentityKind } from '../../model/identity.ts';
import { writeEquation } from '../words/equation.ts';
import type { HtmlSheet } from './sheet.ts';
import { escapeHtml, html, type Markup, NONE, trusted } from './template.ts';
import { count, counted, KIND_WORDS, VERDICTS } from '../words/words.ts';

export function evaluationsSection(sheet: HtmlSheet): Markup {
  const kinds = groupBy(sheet.report.evaluations, ({ binding }) => binding.kind);
  if (kinds.size === 0) return NONE;
  return html`<section id="evaluations" aria-labelledby="evaluations-title">
    <h2 id="evaluations-title">Evaluations</h2>
    <p>Every identity that was applied to the figures, written out in the figures as printed.</p>
    ${[...kinds].map(([kind, evaluations]) => kindDetails(sheet, kind, evaluations))}
  </section>`;
}

function kindDetails(sheet: HtmlSheet, kind: IdentityKind, evaluations: readonly Evaluation[]): Markup {
  const counts = sheet.report.coverage.kinds[kind];
  const verdicts = VERDICTS.filter((verdict) => counts[verdict] > 0).map(
    (verdict) => html`<span class="verdict ${verdict}">${count(counts[verdict])} ${verdict}</span>`,
  );
  return html`<details class="kind" data-kind="${kind}">
    <summary><span class="kind-name">${KIND_WORDS[kind]}</span> ${verdicts}</summary>
    <div class="scroll" role="group" tabindex="0" aria-label="${KIND_WORDS[kind]}">
      <table class="evaluations">
        <caption class="unseen">
          ${KIND_WORDS[kind]}: ${counted(evaluations.length, 'evaluation')}
        </caption>
        <thead class="unseen">
          <tr>
            <th scope="col">Verdict</th>
            <th scope="col">Quantity</th>
            <th scope="col">As printed</th>
          </tr>
        </thead>
        ${trusted(groupsMarkup(sheet, evaluations))}
      </table>
    </div>
  </details>`;
}

/** Built by hand: there are thousands of rows, and each figure stands in several. Rows of one identity stand together. */
function groupsMarkup(sheet: HtmlSheet, evaluations: readonly Evaluation[]): string {
  const { report, words, shown } = sheet;
  const printed = remembered((figure) => {
    const text = escapeHtml(words.text(figure));
    return shown.has(figure) ? `<a href="#${figure}">${text}</a>` : text;
  });
  const quantity = remembered((figure) => {
    const name = escapeHtml(words.caption(figure) || words.text(figure));
    return `${name} <small>${escapeHtml(words.period(figure))}</small>`;
  });
  let markup = '';
  let title: string | null = null;
  for (const { binding, verdict, reason } of evaluations) {
    if (binding.title !== title) {
      markup += `${title === null ? '' : '</tbody>\n'}<tbody>\n<tr><th class="identity" scope="rowgroup" colspan="3">${escapeHtml(binding.title)}</th></tr>\n`;
      title = binding.title;
    }
    const notes = [report.differences.get(binding.id), reason].map((told) =>
      told === undefined || told === null ? '' : `<small>${escapeHtml(told)}</small>`,
    );
    const equation =
      verdict === 'untested'
        ? binding.figures.map(printed).join(', ')
        : writeEquation(binding.equation, printed);
    markup += `<tr class="${verdict}" id="${sheet.evaluations.get(binding.id) ?? ''}"><td>${verdict}</td><th scope="row">${quantity(binding.reported)}</th><td>${equation}${notes.join('')}</td></tr>\n`;
  }
  return `${markup}</tbody>`;
}

function remembered(make: (figure: FigureId) => string): (figure: FigureId) => string {
  const known = new Map<FigureId, string>();
  return (figure) => {
    const old = known.get(figure);
    if (old !== undefined) return old;
    const made = make(figure);
    known.set(figure, made);
    return made;
  };
}
