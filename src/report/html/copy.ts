/**
 * The tickmarked copy: the release itself, with a mark on every figure that says how it was accounted for. The text is
 * the document's own, character for character; marks are drawn by the style sheet and so never enter a selection.
 */
import type { TextBlock } from '../../model/document.ts';
import { tableMarkup } from './copy-table.ts';
import type { HtmlSheet } from './sheet.ts';
import { html, type Markup, trusted } from './template.ts';
import { STATUS_CLASSES, tickmarked } from './tickmark.ts';
import { count, STATUS_MEANINGS, STATUS_WORDS, STATUSES } from '../words/words.ts';

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
  return html`<section id="release" aria-labelledby="release-title" tabindex="-1">
    <h2 id="release-title">The release, tickmarked</h2>
    ${legend(sheet)}
    <div class="paper">${trusted(blocksMarkup(sheet, document.text))}</div>
  </section>`;
}

/** A box for each mark: unticked, the style sheet takes the mark away, so that what is left can be seen. */
function legend({ report }: HtmlSheet): Markup {
  const hasExplained = report.figures.some((figure) => figure.explained);
  const entries = STATUSES.map((status) => {
    const name = STATUS_CLASSES[status];
    return html`<div>
        <label>
          <input
            type="checkbox"
            id="show-${name}"
            value="${STATUS_WORDS[status]}"
            autocomplete="off"
            checked
          />
          <span class="fig ${name}">${STATUS_WORDS[status]}</span>
        </label>
        <span class="meaning">${count(report.coverage.figures[status])} · ${STATUS_MEANINGS[status]}</span>
      </div>
      ${status === 'contradicted' && hasExplained ? EXPLAINED : null}`;
  });
  return html`<fieldset class="legend" id="statuses">
      <legend class="unseen">Marks shown</legend>
      ${entries}
    </fieldset>
    <p class="hint">A marked figure leads to what is known of it.</p>`;
}

const EXPLAINED = html`<div>
  <span class="like-label"><span class="fig contradicted explained">contradicted</span></span>
  <span class="meaning">but explained, by rounding order or another definition</span>
</div>`;

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
