/** The findings: what is printed, the arithmetic on which the finding stands, the suspect, and where it all stands. */
import type { Finding } from '../model/finding.ts';
import { SEVERITIES } from '../model/identity.ts';
import type { Report } from '../model/report.ts';
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
  const article = (finding: Finding, place: 'first' | 'other'): Markup =>
    findingArticle(sheet, finding, anchors.get(finding) ?? '', place);
  const groups = groupsOf(findings).map(({ first, others }) => {
    if (others.length === 0) return article(first, 'first');
    return html`<div class="group" data-severity="${first.severity}">
      ${article(first, 'first')}
      <details class="others">
        <summary>and ${counted(others.length, 'finding')} of the same</summary>
        ${others.map((other) => article(other, 'other'))}
      </details>
    </div>`;
  });
  const isGrouped = groups.length < findings.length;
  return html`<section id="findings" aria-labelledby="findings-title" tabindex="-1">
    <h2 id="findings-title">Findings</h2>
    ${findings.length > 1 ? filters(sheet.report, isGrouped) : null}
    ${groups.length === 0 ? html`<p>No identity that was checked contradicts another.</p>` : groups}
  </section>`;
}

/** Boxes that the style sheet itself obeys; only the button needs the script. */
function filters({ severities }: Report, isGrouped: boolean): Markup {
  const boxes = SEVERITIES.filter((severity) => severities[severity] > 0).map(
    (severity) =>
      html`<label data-severity="${severity}">
        <input type="checkbox" id="show-${severity}" value="${severity}" autocomplete="off" checked />
        <span class="severity">${counted(severities[severity], severity)}</span>
      </label>`,
  );
  return html`<div class="filters">
    <fieldset id="severities">
      <legend>Show</legend>
      ${boxes}
    </fieldset>
    ${isGrouped ? html`<button type="button" id="toggle-groups" aria-expanded="false" hidden>Open all groups</button>` : null}
  </div>`;
}

function findingArticle(
  sheet: HtmlSheet,
  finding: Finding,
  anchor: string,
  place: 'first' | 'other',
): Markup {
  const { severity, rule, kind, verdict, context, message, fingerprint, labels } = finding;
  return html`<article
    class="finding"
    id="${anchor}"
    aria-labelledby="${anchor}-title"
    tabindex="-1"
    data-severity="${severity}"
    data-verdict="${verdict}"
    data-kind="${kind}"
    data-rule="${oneLine(rule)}"
    data-fingerprint="${fingerprint}"
    data-figure="${labels[0]?.figure ?? ''}"
  >
    <header>
      <p class="kicker"><span class="severity">${severity}</span><span class="context">${context}</span></p>
      <h3 id="${anchor}-title">${message}</h3>
    </header>
    <div class="work">${[arithmeticTable(sheet, finding), reasonList(sheet, finding, place)]}</div>
    ${excerptMarkup(sheet, finding, `${anchor}-title`)}
    <footer>
      ${[inRelease(sheet, finding), evaluationLinks(sheet, finding)]}
      <span>rule <code>${rule}</code></span>
      <span>fingerprint <code>${fingerprint}</code></span>
    </footer>
  </article>`;
}

function inRelease({ shown }: HtmlSheet, { labels }: Finding): Markup {
  const figure = labels[0]?.figure;
  if (figure === undefined || !shown.has(figure)) return NONE;
  return html`<a href="#${figure}">Show in the release</a>`;
}

function evaluationLinks({ evaluations }: HtmlSheet, finding: Finding): Markup {
  const links = finding.evaluations.map((id, index) => {
    const anchor = evaluations.get(id);
    if (anchor === undefined) return NONE;
    return html`<a href="#${anchor}" aria-label="Evaluation ${index + 1}">${index + 1}</a>`;
  });
  return html`<span>${counted(links.length, 'evaluation')} ${links}</span>`;
}
