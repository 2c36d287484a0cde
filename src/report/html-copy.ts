/**
 * The tickmarked copy: the release itself, with a mark on every figure that says how it was accounted for. The text is
 * the document's own, character for character; marks are drawn by the style sheet and so never enter a selection.
 */
import type { TextBlock } from '../model/document.ts';
import { tableMarkup } from './html-copy-table.ts';
import type { HtmlSheet } from './html-sheet.ts';
import { html, type Markup, trusted } from './html-template.ts';
import { tickmarked } from './html-tickmark.ts';
import { count, STATUS_MEANINGS, STATUS_WORDS, STATUSES } from './words.ts';

export function copySection(sheet: HtmlSheet): Markup {
  const { document } = sheet.report;
  if (document === null) {
    return html`<section id="release" aria-labelledby="release-title">
      <h2 id="release-title">The release</h2>
      <p>
        The audit began from a facts file, which does not hold the text of the release; its tickmarked copy is
        left out.
      </p>
    </section>`;
  }
  return html`<section id="release" aria-labelledby="release-title">
    <h2 id="release-title">The release, tickmarked</h2>
    ${legend(sheet)}
    <div class="paper">${trusted(blocksMarkup(sheet, document.text))}</div>
  </section>`;
}

function legend({ report }: HtmlSheet): Markup {
  const entries = STATUSES.map((status) => {
    const meaning = `${count(report.coverage.figures[status])} · ${STATUS_MEANINGS[status]}`;
    return entry(html`<span class="fig" data-status="${status}">${STATUS_WORDS[status]}</span>`, meaning);
  });
  const explained = entry(
    html`<span class="fig" data-status="contradicted" data-explained>contradicted</span>`,
    'but explained, by rounding order or another definition',
  );
  const hasExplained = report.figures.some((figure) => figure.explained);
  return html`<dl class="legend">${hasExplained ? [...entries, explained] : entries}</dl>
    <p class="hint">
      A marked figure leads to the finding about it, or else to the first evaluation that uses it.
    </p>`;
}

function entry(mark: Markup, meaning: string): Markup {
  return html`<div>
    <dt>${mark}</dt>
    <dd>${meaning}</dd>
  </div>`;
}

function blocksMarkup(sheet: HtmlSheet, text: string): string {
  const blocks = sheet.report.document?.blocks ?? [];
  let markup = '';
  let heading = '';
  let tables = 0;
  let inList = false;
  for (const block of blocks) {
    if (inList !== (block.kind === 'list-item')) {
      markup += inList ? '</ul>\n' : '<ul>\n';
      inList = !inList;
    }
    if (block.kind === 'heading') heading = text.slice(block.span.start, block.span.end);
    if (block.kind === 'table') {
      tables += 1;
      markup += tableMarkup(sheet, text, block, `Table ${tables}${heading === '' ? '' : `, ${heading}`}`);
    } else markup += textMarkup(sheet, text, block);
  }
  return inList ? `${markup}</ul>\n` : markup;
}

const TAGS = {
  heading: ['<h3>', '</h3>'],
  paragraph: ['<p>', '</p>'],
  'list-item': ['<li>', '</li>'],
  footnote: ['<p class="footnote">', '</p>'],
} satisfies Record<TextBlock['kind'], readonly [string, string]>;

function textMarkup(sheet: HtmlSheet, text: string, { kind, span }: TextBlock): string {
  const [open, close] = TAGS[kind];
  return `${open}${tickmarked(sheet, text, span)}${close}\n`;
}
