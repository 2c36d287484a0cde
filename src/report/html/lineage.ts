/**
 * What the page's script needs to show the lineage of a figure: a panel to show it in, and the words for every figure of
 * the copy. Identities are not told again: the script reads them from the list of evaluations.
 */
import { currencyOf } from '../../model/unit.ts';
import type { HtmlSheet } from './sheet.ts';
import { html, type Markup, NONE, trusted } from './template.ts';

export function lineagePanel({ report }: HtmlSheet): Markup {
  if (report.document === null) return NONE;
  return html`<aside class="lineage" id="lineage" aria-label="Lineage of the selected figure" hidden>
    <button type="button" id="lineage-close">Close <kbd>Esc</kbd></button>
    <div id="lineage-of"></div>
  </aside>`;
}

/** Data, not script: a browser never runs it, and it holds no `<`. Words are visible already, as those of every sheet. */
export function wordsData({ report, shown, words }: HtmlSheet): Markup {
  if (report.document === null) return NONE;
  const strings = new Map([['', 0]]);
  const numberOf = (text: string): number => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  const numbers: number[] = [];
  for (const figure of shown) {
    const period = words.period(figure);
    const currency = currencyOf(words.unit(figure));
    const aspects =
      period === '' || currency === undefined ? period + (currency ?? '') : `${period} · ${currency}`;
    numbers.push(numberOf(words.caption(figure)), numberOf(aspects), numberOf(words.place(figure)));
  }
  const json = JSON.stringify({ strings: [...strings.keys()], figures: numbers });
  return trusted(
    `<script type="application/json" id="words">${json.replaceAll('<', String.raw`\u003c`)}</script>`,
  );
}
