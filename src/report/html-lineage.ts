/**
 * What the page's script needs to show the lineage of a figure: a panel to show it in, and the words for every figure of
 * the copy. Identities are not told again: the script reads them from the list of evaluations.
 */
import { currencyOf } from '../model/unit.ts';
import type { FigureId } from '../model/figure.ts';
import type { HtmlSheet } from './html-sheet.ts';
import { html, type Markup, NONE, trusted } from './html-template.ts';
import { visible } from './visible.ts';

export function lineagePanel({ report }: HtmlSheet): Markup {
  if (report.document === null) return NONE;
  return html`<aside class="lineage" id="lineage" aria-label="Lineage of the selected figure" hidden>
    <button type="button" id="lineage-close">Close <kbd>Esc</kbd></button>
    <div id="lineage-of"></div>
  </aside>`;
}

/** Data, not script: a browser never runs it, and it holds no `<`. */
export function wordsData(sheet: HtmlSheet): Markup {
  if (sheet.report.document === null) return NONE;
  const strings = new Map([['', 0]]);
  const numberOf = (text: string): number => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  const numbers: number[] = [];
  for (const figure of sheet.shown) {
    numbers.push(
      numberOf(sheet.words.caption(figure)),
      numberOf(aspectsOf(sheet, figure)),
      numberOf(sheet.words.place(figure)),
    );
  }
  const json = JSON.stringify({ strings: [...strings.keys()].map(visible), figures: numbers });
  return trusted(
    `<script type="application/json" id="words">${json.replaceAll('<', String.raw`\u003c`)}</script>`,
  );
}

function aspectsOf({ words }: HtmlSheet, figure: FigureId): string {
  return [words.period(figure), currencyOf(words.unit(figure)) ?? '']
    .filter((part) => part !== '')
    .join(' · ');
}
