/**
 * The report as one file that needs nothing else: no font, no network. Verdict, findings, the release itself with a
 * tickmark on every figure, coverage, evaluations. All of it is there without its script, which only leads through it.
 */
import { SCRIPT, SCRIPT_HASH, STYLE_HASH } from '../generated/html-client.ts';
import type { Report } from '../model/report.ts';
import { bridgesSection } from './html/bridges.ts';
import { tally } from './html/chart.ts';
import { copySection } from './html/copy.ts';
import { coverageSection } from './html/coverage.ts';
import { evaluationsSection } from './html/evaluations.ts';
import { findingsSection } from './html/finding.ts';
import { type HtmlSheet, sheetOf } from './html/sheet.ts';
import { lineagePanel, wordsData } from './html/lineage.ts';
import { STYLE } from './html/style.ts';
import { html, type Markup, NONE, trusted } from './html/template.ts';
import { CAVEAT, count, coverageSentence, headline } from './words/words.ts';

/**
 * Nothing may be loaded or sent. The one style sheet and the one script are known by their hashes, and not even that
 * script may make markup of text.
 */
const POLICY = [
  "default-src 'none'",
  `style-src '${STYLE_HASH}'`,
  `script-src '${SCRIPT_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export function renderHtml(report: Report): string {
  const sheet = sheetOf(report);
  const { name } = report.extraction.document;
  const parts = [
    findingsSection,
    copySection,
    bridgesSection,
    coverageSection,
    evaluationsSection,
    noticesSection,
  ];
  const sections = parts.map((section) => section(sheet)).filter((section) => section !== NONE);
  const page = html`<!doctype html>
    <html lang="en" data-file="${name}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content="${report.tool.name} ${report.tool.version}" />
        <title>${headline(report)} · ${name}</title>
        ${trusted(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <a class="skip" href="#findings">Skip to the findings</a>
        <a class="skip" href="#release">Skip to the release</a>
        ${[masthead(report), contents(report)]}
        <main>${sections}</main>
        ${[lineagePanel(sheet), colophon(report)]}
        <p class="unseen" id="said" role="status"></p>
        ${[wordsData(sheet), trusted(`<script>${SCRIPT}</script>`)]}
      </body>
    </html>`;
  return `${page.markup}\n`;
}

function masthead(report: Report): Markup {
  const { name } = report.extraction.document;
  return html`<header class="masthead">
    <p class="wordmark">${report.tool.name}</p>
    <h1>${headline(report)}</h1>
    <p class="lead"><span class="file">${name}</span> ${coverageSentence(report.coverage)}</p>
    ${report.coverage.real === 0 ? null : tally(report)}
    <p class="caveat">${CAVEAT}</p>
  </header>`;
}

function contents(report: Report): Markup {
  const { findings, evaluations, notices, coverage, bridges } = report;
  const entries = [
    ['findings', 'Findings', count(findings.length)],
    ['release', 'The release', ''],
    ...(bridges.length === 0 ? [] : [['bridges', 'Bridges', ''] as const]),
    ['coverage', 'Coverage', coverage.share ?? ''],
    ...(evaluations.length === 0 ? [] : [['evaluations', 'Evaluations', count(evaluations.length)] as const]),
    ...(notices.length === 0 ? [] : [['notices', 'Notices', count(notices.length)] as const]),
  ] as const;
  const items = entries.map(
    ([anchor, title, number]) => html`<li><a href="#${anchor}">${title}</a> <span>${number}</span></li>`,
  );
  return html`<nav aria-label="Contents">
    <div class="rail">
      <ul>
        ${items}
      </ul>
      <details class="keys" open hidden>
        <summary>Keys</summary>
        <dl id="keys"></dl>
        <label><input type="checkbox" id="letters" autocomplete="off" checked /> single letters</label>
      </details>
    </div>
  </nav>`;
}

function noticesSection({ report }: HtmlSheet): Markup {
  const { notices } = report;
  if (notices.length === 0) return NONE;
  const items = notices.map(
    ({ code, line, message }) =>
      html`<li data-code="${code}">
        <span class="when">${line === null ? null : html`line ${line} `}</span>${message}
      </li>`,
  );
  return html`<section id="notices" aria-labelledby="notices-title">
    <h2 id="notices-title">Notices</h2>
    <p>What could not be read or placed. A notice is not a finding.</p>
    <ul class="notices">
      ${items}
    </ul>
  </section>`;
}

function colophon({ tool, packs, extraction }: Report): Markup {
  const { mediaType, sha256 } = extraction.document;
  const rows = packs.map(
    ({ name, title, sha256: hash }) =>
      html`<div>
        <dt>${name}</dt>
        <dd>${title} <code>${hash}</code></dd>
      </div>`,
  );
  return html`<footer class="colophon">
    <p>
      ${tool.name} ${tool.version}. The same input gives the same report, byte for byte; nothing was sent
      anywhere.
    </p>
    <dl>
      <div>
        <dt>document</dt>
        <dd>${mediaType} <code>${sha256}</code></dd>
      </div>
      ${rows}
    </dl>
  </footer>`;
}
