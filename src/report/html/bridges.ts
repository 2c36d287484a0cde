/**
 * Bridges as waterfalls. Each is a table of the figures as printed with its bars drawn beside them, so that the chart and
 * its alternative in words are one thing.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import { periodKey } from '../../model/period.ts';
import type { Bridge, BridgeStep } from '../../model/report.ts';
import { currencyOf } from '../../model/unit.ts';
import { figureLink, type HtmlSheet } from './sheet.ts';
import { html, type Markup, NONE, trusted } from './template.ts';
import { counted } from '../words/words.ts';

export function bridgesSection(sheet: HtmlSheet): Markup {
  const identities = [...byIdentity(sheet)];
  if (identities.length === 0) return NONE;
  return html`<section id="bridges" aria-labelledby="bridges-title">
    <h2 id="bridges-title">Bridges</h2>
    <p>
      From one measure over its adjustments to another, in the figures as printed. A period printed in two
      currencies is drawn in the first.
    </p>
    ${identities.map(([title, drawn], index) => identityDetails(sheet, title, [...drawn.values()], index))}
  </section>`;
}

interface Drawn {
  readonly bridge: Bridge;
  readonly evaluation: Evaluation;
}

/** By the identity's title, then by period: what is translated has the same shape again. */
function byIdentity({ report }: HtmlSheet): ReadonlyMap<string, ReadonlyMap<string, Drawn>> {
  const evaluated = new Map(report.evaluations.map((evaluation) => [evaluation.binding.id, evaluation]));
  const identities = new Map<string, Map<string, Drawn>>();
  for (const bridge of report.bridges) {
    const evaluation = evaluated.get(bridge.evaluation);
    if (evaluation === undefined) continue;
    const { title, period } = evaluation.binding;
    const drawn = identities.get(title) ?? new Map<string, Drawn>();
    const key = period === null ? '' : periodKey(period);
    if (!drawn.has(key)) drawn.set(key, { bridge, evaluation });
    identities.set(title, drawn);
  }
  return identities;
}

function identityDetails(sheet: HtmlSheet, title: string, drawn: readonly Drawn[], index: number): Markup {
  const charts = drawn.map((each) => waterfall(sheet, each));
  return html`<details class="bridges" ${index === 0 ? OPEN : null}>
    <summary>${title} <span class="when">${counted(charts.length, 'bridge')}</span></summary>
    <div class="waterfalls">${charts}</div>
  </details>`;
}

const OPEN = html`open`;

function waterfall(sheet: HtmlSheet, { bridge, evaluation }: Drawn): Markup {
  const { binding, verdict } = evaluation;
  const { words } = sheet;
  const dated = [words.period(binding.reported), currencyOf(words.unit(binding.reported)) ?? ''];
  const name = dated.filter((part) => part !== '').join(' · ');
  return html`<table class="waterfall">
    <caption>
      ${name}
      <a class="verdict ${verdict}" href="#${sheet.evaluations.get(binding.id) ?? ''}">${verdict}</a>
    </caption>
    <thead class="unseen">
      <tr>
        <th scope="col">Measure</th>
        <th scope="col">As printed</th>
        <th scope="col">Drawn</th>
      </tr>
    </thead>
    <tbody>
      ${bridge.steps.map((step, index) => stepRow(sheet, bridge, step, index))}
    </tbody>
  </table>`;
}

const SIGNS = { start: '', plus: '+', minus: '−', end: '=' } satisfies Record<BridgeStep['part'], string>;

function stepRow(sheet: HtmlSheet, bridge: Bridge, step: BridgeStep, index: number): Markup {
  const { words } = sheet;
  return html`<tr>
    <th scope="row"><span class="sign">${SIGNS[step.part]}</span>${words.caption(step.figure)}</th>
    <td class="n">${figureLink(sheet, step.figure)}</td>
    <td class="drawn">${bar(bridge, index, `${saying(step)} ${words.text(step.figure)}`)}</td>
  </tr>`;
}

/**
 * In percentages of the cell, so that a bar follows the width of the page; the style sheet knows the heights. A line leads
 * from the end of each bar into the next row, where what is reported would stand under it.
 */
function bar({ steps, zero }: Bridge, index: number, title: string): Markup {
  const [before, step, after] = [steps[index - 1], steps[index], steps[index + 1]];
  if (step === undefined) return NONE;
  const look = isMeasure(step) ? 'measure' : step.to < step.from ? 'down' : 'up';
  const lines = [
    ['zero', zero],
    ['in', before?.to],
    ['out', after && step.to],
  ] as const;
  const drawn = lines.map(([name, at]) =>
    at === undefined ? NONE : html`<rect class="${name}" x="${percent(at)}" />`,
  );
  const [x, width] = [Math.min(step.from, step.to), Math.abs(step.to - step.from)].map(percent);
  drawn.push(html`<rect class="${look}" x="${x ?? ''}" width="${width ?? ''}" />`);
  return trusted(
    html`<svg role="img">
      <title>${title}</title>
      ${drawn}
    </svg>`.markup.replaceAll('\n', ''),
  );
}

function isMeasure({ part }: BridgeStep): boolean {
  return part === 'start' || part === 'end';
}

function saying(step: BridgeStep): string {
  if (step.part === 'start') return 'begins at';
  if (step.part === 'end') return 'arrives at';
  return step.to < step.from ? 'down by' : 'up by';
}

/** Of thousandths. */
function percent(thousandths: number): string {
  return `${Math.floor(thousandths / 10)}.${thousandths % 10}%`;
}
