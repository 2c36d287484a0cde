/** The findings: what is printed, the arithmetic on which the finding stands, the suspect, and where it all stands. */
import type { Finding } from '../model/finding.ts';
import { groupsOf } from './groups.ts';
import { arithmeticTable } from './html-arithmetic.ts';
import { excerptMarkup } from './html-excerpt.ts';
import { reasonList } from './html-reasons.ts';
import { findingAnchor, type HtmlSheet } from './html-sheet.ts';
import { html, type Markup, NONE } from './html-template.ts';
import { oneLine } from './visible.ts';
import { counted } from './words.ts';

export function findingsSection(sheet: HtmlSheet): Markup {
  const { findings } = sheet.report;
  const anchors = new Map(findings.map((finding, index) => [finding, findingAnchor(index)]));
  const article = (finding: Finding): Markup => findingArticle(sheet, finding, anchors.get(finding) ?? '');
  const groups = groupsOf(findings).map(({ first, others }) => {
    if (others.length === 0) return article(first);
    return html`<div class="group">
      ${article(first)}
      <details class="others">
        <summary>and ${counted(others.length, 'finding')} of the same</summary>
        ${others.map(article)}
      </details>
    </div>`;
  });
  return html`<section id="findings" aria-labelledby="findings-title">
    <h2 id="findings-title">Findings</h2>
    ${groups.length === 0 ? html`<p>No identity that was checked contradicts another.</p>` : groups}
  </section>`;
}

function findingArticle(sheet: HtmlSheet, finding: Finding, anchor: string): Markup {
  const { severity, rule, kind, verdict, context, message, fingerprint } = finding;
  return html`<article
    class="finding"
    id="${anchor}"
    aria-labelledby="${anchor}-title"
    data-severity="${severity}"
    data-verdict="${verdict}"
    data-kind="${kind}"
    data-rule="${oneLine(rule)}"
    data-fingerprint="${fingerprint}"
  >
    <header>
      <p class="kicker"><span class="severity">${severity}</span><span class="context">${context}</span></p>
      <h3 id="${anchor}-title">${message}</h3>
    </header>
    <div class="work">${[arithmeticTable(sheet, finding), reasonList(sheet, finding)]}</div>
    ${excerptMarkup(sheet, finding, `${anchor}-title`)}
    <footer>
      ${evaluationLinks(sheet, finding)}
      <span>rule <code>${rule}</code></span>
      <span>fingerprint <code>${fingerprint}</code></span>
    </footer>
  </article>`;
}

function evaluationLinks({ evaluations }: HtmlSheet, finding: Finding): Markup {
  const links = finding.evaluations.map((id, index) => {
    const anchor = evaluations.get(id);
    if (anchor === undefined) return NONE;
    return html`<a href="#${anchor}" aria-label="Evaluation ${index + 1}">${index + 1}</a>`;
  });
  return html`<span>${counted(links.length, 'evaluation')} ${links}</span>`;
}
