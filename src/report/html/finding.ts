/** The findings: what is printed, the arithmetic on which the finding stands, the suspect, and where it all stands. */
import type { Finding } from '../../model/finding.ts';
import { SEVERITIES, type Severity } from '../../model/identity.ts';
import type { Report } from '../../model/report.ts';
import { groupsOf, otherwiseExplained } from '../words/groups.ts';
import { arithmeticTable } from './arithmetic.ts';
import { excerptMarkup } from './excerpt.ts';
import { reasonList } from './reasons.ts';
import { findingAnchor, type HtmlSheet } from './sheet.ts';
import { html, type Markup, NONE } from './template.ts';
import { waiverWords } from '../words/reasons.ts';
import { oneLine } from '../text/visible.ts';
import { count, counted } from '../words/words.ts';

/** Where nothing was checked, that nothing was found says nothing. */
function emptyWords({ coverage }: Report): string {
  if (coverage.checked === 0) return 'Nothing was checked, so that nothing could be found.';
  return 'No identity that was checked is contradicted by the figures.';
}

export function findingsSection(sheet: HtmlSheet): Markup {
  const { findings } = sheet.report;
  const anchors = new Map(findings.map((finding, index) => [finding, findingAnchor(index)]));
  const anchorOf = (finding: Finding): string => anchors.get(finding) ?? '';
  const groups = groupsOf(findings).map(({ first, others }) => {
    const article = findingArticle(sheet, first, anchorOf(first));
    if (others.length === 0) return article;
    const rows = others.map((other) => otherRow(sheet, other, first, anchorOf(other)));
    return html`<div class="group" data-severity="${first.severity}" ${waivedMark(first)}>
      ${[article, otherTable(rows)]}
    </div>`;
  });
  const isGrouped = groups.length < findings.length;
  return html`<section id="findings" aria-labelledby="findings-title" tabindex="-1">
    <h2 id="findings-title">Findings</h2>
    ${findings.length > 1 ? filters(sheet.report, isGrouped) : null}
    ${groups.length === 0 ? html`<p>${emptyWords(sheet.report)}</p>` : groups}
  </section>`;
}

/** Boxes that the style sheet itself obeys; only the button needs the script. */
function filters({ severities, waived }: Report, isGrouped: boolean): Markup {
  const boxes = SEVERITIES.filter((severity) => severities[severity] > 0).map((severity) =>
    filter(severity, counted(severities[severity], severity)),
  );
  if (waived > 0) boxes.push(filter('waived', `${count(waived)} waived`));
  return html`<div class="filters">
    <fieldset id="severities">
      <legend>Show</legend>
      ${boxes}
    </fieldset>
    ${isGrouped ? html`<button type="button" id="toggle-groups" aria-expanded="false" hidden>Open all groups</button>` : null}
  </div>`;
}

function filter(name: Severity | 'waived', words: string): Markup {
  return html`<label data-severity="${name}">
    <input type="checkbox" id="show-${name}" value="${name}" autocomplete="off" checked />
    <span class="severity">${words}</span>
  </label>`;
}

function findingArticle(sheet: HtmlSheet, finding: Finding, anchor: string): Markup {
  const { severity, rule, context, message, fingerprint } = finding;
  return html`<article ${aboutFinding(finding, anchor)} aria-labelledby="${anchor}-title">
    <header>
      <p class="kicker">
        <span class="severity">${severity}${finding.waiver === null ? null : ', waived'}</span>
        <span class="context">${context}</span>
      </p>
      <h3 id="${anchor}-title">${message}</h3>
    </header>
    <div class="work">${[arithmeticTable(sheet, finding), reasonList(sheet, finding)]}</div>
    ${excerptMarkup(sheet, finding, `${anchor}-title`)}
    <footer>
      ${[inRelease(sheet, finding), evaluationLinks(sheet, finding)]}
      <span>rule <code>${rule}</code></span>
      <span>fingerprint <code>${fingerprint}</code></span>
    </footer>
  </article>`;
}

/** The attributes by which the style sheet, the script and other programs know a finding. */
function aboutFinding(finding: Finding, anchor: string): Markup {
  const { severity, verdict, kind, rule, fingerprint, labels } = finding;
  return html`class="finding" id="${anchor}" tabindex="-1" data-severity="${severity}"
  data-verdict="${verdict}" data-kind="${kind}" data-rule="${oneLine(rule)}" data-fingerprint="${fingerprint}"
  data-figure="${labels[0]?.figure ?? ''}" ${waivedMark(finding)}`;
}

function waivedMark({ waiver }: Finding): Markup {
  return waiver === null ? NONE : html`data-waived`;
}

/** Findings of one identity and one explanation differ in their figures: a row each. */
function otherTable(rows: readonly Markup[]): Markup {
  return html`<details class="others">
    <summary>and ${counted(rows.length, 'finding')} of the same</summary>
    <div class="scroll" role="group" tabindex="0" aria-label="Findings of the same">
      <table>
        <caption class="unseen">
          Findings of the same
        </caption>
        <thead class="unseen">
          <tr>
            <th scope="col">Finding</th>
            <th scope="col">Difference</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </details>`;
}

function otherRow(sheet: HtmlSheet, finding: Finding, first: Finding, anchor: string): Markup {
  const { context, message, fingerprint, arithmetic } = finding;
  return html`<tr ${aboutFinding(finding, anchor)}>
    <th scope="row">
      <span id="${anchor}-title">${message}</span>
      <span class="where">
        ${[html`<span>${context}</span>`, inRelease(sheet, finding), evaluationLinks(sheet, finding)]}
        <code>${fingerprint}</code>
        ${otherwiseExplained(finding, first).map((words) => html`<span>${words}</span>`)}
        ${finding.waiver === null ? null : html`<span>waived: ${waiverWords(finding.waiver)}</span>`}
      </span>
    </th>
    <td class="n">${arithmetic.difference}</td>
  </tr>`;
}

function inRelease({ shown }: HtmlSheet, { labels }: Finding): Markup {
  const figure = labels[0]?.figure;
  if (figure === undefined || !shown.has(figure)) return NONE;
  return html`<a class="to-release" href="#${figure}">Show in the release</a>`;
}

function evaluationLinks({ evaluations }: HtmlSheet, finding: Finding): Markup {
  const links = finding.evaluations.map((id, index) => {
    const anchor = evaluations.get(id);
    if (anchor === undefined) return NONE;
    return html`<a class="evaluation" href="#${anchor}" aria-label="Evaluation ${index + 1}"
      >${index + 1}</a
    >`;
  });
  return html`<span>${counted(links.length, 'evaluation')} ${links}</span>`;
}
