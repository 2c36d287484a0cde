/** Every figure of the document as one mark, in reading order: how much is checked is seen before it is read. */
import type { FigureStatus, Report } from '../model/report.ts';
import { html, type Markup, trusted } from './html-template.ts';
import { count, STATUS_WORDS, STATUSES } from './words.ts';

const PER_LINE = 50;
const STEP = 12;

/** The outline of a mark within a square of `STEP`; shapes differ as much as colours do. */
const SHAPES = {
  tied: 'm2 2h8v8h-8z',
  contradicted: 'm0 0h12v12h-12z',
  improbable: 'm6 0l6 6-6 6-6-6z',
  untied: 'm2 2h8v8h-8zm2 2v4h4v-4z',
  'not-a-figure': 'm5 5h2v2h-2z',
} satisfies Record<FigureStatus, string>;

export function chart({ figures, coverage }: Report): Markup {
  const paths: Record<FigureStatus, string> = {
    tied: '',
    contradicted: '',
    improbable: '',
    untied: '',
    'not-a-figure': '',
  };
  for (const [index, { status }] of figures.entries()) paths[status] += at(index) + SHAPES[status];
  const height = Math.ceil(figures.length / PER_LINE) * STEP;
  const counts = STATUSES.map((status) => `${count(coverage.figures[status])} ${STATUS_WORDS[status]}`).join(
    ', ',
  );
  const drawn = STATUSES.map(
    (status) => html`<path data-status="${status}" d="${trusted(paths[status])}" />`,
  );
  return html`<figure class="chart">
    <svg role="img" aria-labelledby="chart-title chart-desc" viewBox="0 0 ${PER_LINE * STEP} ${height}">
      <title id="chart-title">Every figure of the document, in reading order</title>
      <desc id="chart-desc">${counts}.</desc>
      ${drawn}
    </svg>
    <figcaption>Every figure of the document, in reading order, by how it was accounted for.</figcaption>
  </figure>`;
}

function at(index: number): string {
  return `M${(index % PER_LINE) * STEP} ${Math.floor(index / PER_LINE) * STEP}`;
}

/** The mark of one status, for the table beside the chart. */
export function key(status: FigureStatus): Markup {
  return html`<svg class="key" aria-hidden="true" viewBox="0 0 12 12">
    <path data-status="${status}" d="M0 0${SHAPES[status]}" />
  </svg>`;
}
