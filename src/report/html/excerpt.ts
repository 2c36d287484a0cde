/** The quoted lines of a finding: rows of tables as rows, long lines of prose cut around what is labelled. */
import type { FigureId } from '../../model/figure.ts';
import type { Finding } from '../../model/finding.ts';
import { cutProse } from '../excerpt/cut-prose.ts';
import { type ExcerptCell, type ExcerptLine, excerptOf, runsOf } from '../excerpt/excerpt.ts';
import type { Elsewhere } from '../text/quoted.ts';
import { figureLink, type HtmlSheet } from './sheet.ts';
import { html, type Markup, trusted } from './template.ts';

const PROSE_ROOM = 130;

/** `title` is the anchor of the words that name the finding. */
export function excerptMarkup(sheet: HtmlSheet, finding: Finding, title: string): Markup {
  const excerpt = excerptOf(finding, sheet.report);
  if (excerpt === null) return labelList(sheet, finding);
  const quotes = runsOf(excerpt.lines).flatMap((run) => (run[0]?.table ? [rows(run)] : run.flatMap(prose)));
  const operands = new Set(finding.arithmetic.operands.map(({ figure }) => figure));
  const others = excerpt.elsewhere.flatMap((told) => elsewhere(sheet, told, operands));
  return html`<div class="excerpt scroll" role="group" tabindex="0" aria-labelledby="${title}">
    ${[...quotes, ...others]}
  </div>`;
}

/** The arithmetic has its operands already. */
function elsewhere(
  sheet: HtmlSheet,
  told: Elsewhere,
  operands: ReadonlySet<FigureId | null>,
): readonly Markup[] {
  const links = told.figures.filter(({ id }) => !operands.has(id)).map(({ id }) => figureLink(sheet, id));
  return links.length === 0 ? [] : [html`<p class="when">${told.text}: ${links}</p>`];
}

function labelList({ words }: HtmlSheet, { labels }: Finding): Markup {
  return html`<ul class="labels">
    ${labels.map(({ figure, text }) => html`<li>${words.name(figure)}: ${text}</li>`)}
  </ul>`;
}

function prose({ line, cells }: ExcerptLine): readonly Markup[] {
  return cells
    .flatMap((cell) => cutProse(cell, PROSE_ROOM))
    .map(
      (piece) =>
        html`<p class="quote">
          <span class="line">${line}</span> <span>${marked(piece)}</span>
          <span class="label">${labelsOf([piece])}</span>
        </p>`,
    );
}

function rows(run: readonly ExcerptLine[]): Markup {
  const width = Math.max(1, ...run.map(({ cells }) => cells.length));
  const withMarks = run.flatMap(({ cells }) => cells.filter(({ marks }) => marks.length > 0));
  const labelled = new Set(withMarks.map(({ column }) => column));
  return html`<table class="${isWide(run) ? 'wide' : 'plain'}">
    <caption class="unseen">
      Rows of the release
    </caption>
    <thead class="unseen">
      <tr>
        <th scope="col">Line</th>
        <th scope="col" colspan="${width}">Text</th>
        <th scope="col">Label</th>
      </tr>
    </thead>
    <tbody>
      ${run.map((line) => row(line, width, labelled))}
    </tbody>
  </table>`;
}

/** Characters of figures beside which no label would find room at the usual size. */
const ROOM = 60;

function isWide(run: readonly ExcerptLine[]): boolean {
  const widths = new Map<number, number>();
  for (const { column, text } of run.flatMap(({ cells }) => cells))
    if (column > 0) widths.set(column, Math.max(widths.get(column) ?? 0, text.length));
  return [...widths.values()].reduce((sum, width) => sum + width, 0) > ROOM;
}

function row({ line, cells }: ExcerptLine, width: number, labelled: ReadonlySet<number>): Markup {
  const drawn = cells.map((cell) => html`<td class="${lookOf(cell, labelled)}">${marked(cell)}</td>`);
  const missing = Array.from({ length: width - cells.length }, () => html`<td></td>`);
  return html`<tr>
    <td class="line">${line}</td>
    ${[...drawn, ...missing]}
    <td class="label">${labelsOf(cells)}</td>
  </tr>`;
}

/** Columns without a label are not shown on a narrow page. */
function lookOf({ column }: ExcerptCell, labelled: ReadonlySet<number>): string {
  if (column === 0) return 'caption';
  return labelled.has(column) ? 'n' : 'n aside';
}

/** Each sentence once, however many figures it is about. */
function labelsOf(cells: readonly ExcerptCell[]): readonly Markup[] {
  const sentences = new Map(cells.flatMap((cell) => cell.marks).map(({ text, primary }) => [text, primary]));
  return [...sentences].map(
    ([text, primary]) => html`<span class="${primary ? 'primary' : 'secondary'}">${text}</span>`,
  );
}

function marked({ text, marks }: ExcerptCell): Markup {
  let markup = '';
  let at = 0;
  for (const { start, end, primary } of marks) {
    const look = primary ? 'primary' : 'secondary';
    markup += html`${text.slice(at, start)}<mark class="${look}">${text.slice(start, end)}</mark>`.markup;
    at = end;
  }
  return trusted(markup + html`${text.slice(at)}`.markup);
}
