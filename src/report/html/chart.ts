/** Every figure of the document as one mark, in reading order: how much is checked is seen before it is read. */
import type { FigureEntry, FigureStatus, Report } from '../../model/report.ts';
import { html, type Markup } from './template.ts';
import { count, STATUS_WORDS, STATUSES } from '../words/words.ts';

const PER_LINE = 50;
const STEP = 12;

/** A contradiction that rounding order or another definition explains looks milder than one that nothing does. */
type Look = FigureStatus | 'explained';

/** The outline of a mark within a square of `STEP`; shapes differ as much as colours do. */
const SHAPES = {
  tied: 'm2 2h8v8h-8z',
  contradicted: 'm0 0h12v12h-12z',
  explained: 'm1 1h10v10h-10zm3 3v4h4v-4z',
  improbable: 'm6 0l6 6-6 6-6-6z',
  untied: 'm2 2h8v8h-8zm2 2v4h4v-4z',
  'not-a-figure': 'm5 5h2v2h-2z',
} satisfies Record<Look, string>;

export function chart({ figures, coverage }: Report): Markup {
  const paths = new Map<Look, string>();
  for (const [index, figure] of figures.entries()) {
    const look = lookOf(figure);
    paths.set(look, (paths.get(look) ?? '') + at(index) + SHAPES[look]);
  }
  const height = Math.ceil(figures.length / PER_LINE) * STEP;
  const counts = STATUSES.map((status) => `${count(coverage.figures[status])} ${STATUS_WORDS[status]}`);
  const drawn = [...paths].map(([look, path]) => html`<path data-look="${look}" d="${path}" />`);
  return html`<figure class="chart">
    <svg role="img" aria-labelledby="chart-title chart-desc" viewBox="0 0 ${PER_LINE * STEP} ${height}">
      <title id="chart-title">Every figure of the document, in reading order</title>
      <desc id="chart-desc">${counts.join(', ')}.</desc>
      ${drawn}
    </svg>
    <figcaption>
      Every figure of the document, in reading order, by how it was accounted for.
      ${paths.has('explained') ? html`${key('explained')}${EXPLAINED}` : null}
    </figcaption>
  </figure>`;
}

/** The same as one bar, for the head of the page; the words below it are its legend and its alternative. */
export function tally({ figures, coverage }: Report): Markup {
  const counts = new Map<Look, number>();
  for (const figure of figures) counts.set(lookOf(figure), (counts.get(lookOf(figure)) ?? 0) + 1);
  const shares = CHECKABLE.flatMap((look) => ({ look, number: counts.get(look) ?? 0 })).filter(
    ({ number }) => number > 0,
  );
  let drawn = 0;
  const parts = shares.map(({ look, number }) => {
    const part = html`<path data-look="${look}" d="M${drawn} 0h${number}v10h-${number}z" />`;
    drawn += number;
    return part;
  });
  const words = shares.map(
    ({ look, number }) =>
      html`<li>${key(look)}${count(number)} ${look === 'explained' ? EXPLAINED : look}</li>`,
  );
  return html`<figure class="tally">
    <svg aria-hidden="true" viewBox="0 0 ${coverage.real} 10" preserveAspectRatio="none">${parts}</svg>
    <figcaption>
      <ul>
        ${words}
      </ul>
    </figcaption>
  </figure>`;
}

const EXPLAINED = 'contradicted, but explained';

/** What real figures look like: what is not a figure is no part of the whole. */
const CHECKABLE = [
  'tied',
  'contradicted',
  'explained',
  'improbable',
  'untied',
] as const satisfies readonly Look[];

function lookOf({ status, explained }: FigureEntry): Look {
  return status === 'contradicted' && explained ? 'explained' : status;
}

function at(index: number): string {
  return `M${(index % PER_LINE) * STEP} ${Math.floor(index / PER_LINE) * STEP}`;
}

/** The mark by itself, for words beside it. */
export function key(look: Look): Markup {
  return html`<svg class="key" aria-hidden="true" viewBox="0 0 12 12">
    <path data-look="${look}" d="M0 0${SHAPES[look]}" />
  </svg>`;
}
