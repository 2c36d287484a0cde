/** Every evaluation, by kind: what holds is as much a part of the work paper as what does not. */
import type { Evaluation } from '../model/evaluation.ts';
import type { FigureId } from '../model/figure.ts';
import type { IdentityKind } from '../model/identity.ts';
import { writeEquation } from './equation.ts';
import type { HtmlSheet } from './html-sheet.ts';
import { escapeHtml, html, type Markup, NONE, trusted } from './html-template.ts';
import { count, counted, KIND_WORDS, VERDICTS } from './words.ts';

export function evaluationsSection(sheet: HtmlSheet): Markup {
  const kinds = new Map<IdentityKind, Evaluation[]>();
  for (const evaluation of sheet.report.evaluations) {
    const { kind } = evaluation.binding;
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [evaluation]);
    else known.push(evaluation);
  }
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
    (verdict) =>
      html`<span class="verdict" data-verdict="${verdict}">${verdict} ${count(counts[verdict])}</span>`,
  );
  return html`<details class="kind" data-kind="${kind}">
    <summary><span class="kind-name">${KIND_WORDS[kind]}</span> ${verdicts}</summary>
    <div class="scroll" role="group" tabindex="0" aria-label="${KIND_WORDS[kind]}">
      <table class="evaluations">
        <caption class="unseen">
          ${KIND_WORDS[kind]}: ${counted(evaluations.length, 'evaluation')}
        </caption>
        <thead>
          <tr>
            <th scope="col">Verdict</th>
            <th scope="col">Quantity</th>
            <th scope="col">As printed</th>
            <th scope="col">Identity</th>
          </tr>
        </thead>
        <tbody>
          ${trusted(rowsMarkup(sheet, evaluations))}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** Built by hand: there are thousands of rows, and each figure stands in several. */
function rowsMarkup(sheet: HtmlSheet, evaluations: readonly Evaluation[]): string {
  const { words, shown } = sheet;
  const printed = remembered((figure) => escapeHtml(words.text(figure)));
  const quantity = remembered((figure) => {
    const name = escapeHtml(words.caption(figure) || words.text(figure));
    const period = escapeHtml(words.period(figure));
    return `${shown.has(figure) ? `<a href="#${figure}">${name}</a>` : name}<span>${period}</span>`;
  });
  let markup = '';
  for (const { binding, verdict, reason } of evaluations) {
    const id = sheet.evaluations.get(binding.id) ?? '';
    markup += `<tr id="${id}" data-verdict="${verdict}" data-origin="${binding.origin}" data-figures="${binding.figures.join(' ')}"><td>${verdict}</td><th scope="row">${quantity(binding.reported)}</th><td>${writeEquation(binding.equation, printed)}</td><td>${escapeHtml(binding.title)}${reason === null ? '' : `<span>${escapeHtml(reason)}</span>`}</td></tr>\n`;
  }
  return markup;
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
