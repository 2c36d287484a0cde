/** The arithmetic on which a finding stands, as an auditor would write it down. */
import type { Arithmetic, Finding } from '../../model/finding.ts';
import { splitAmount } from '../text/align.ts';
import { figureLink, type HtmlSheet } from './sheet.ts';
import { html, type Markup } from './template.ts';

/** Operands as a column, a rule, and the two sides with what lies between them. */
export function arithmeticTable(sheet: HtmlSheet, { arithmetic, context }: Finding): Markup {
  const operands = arithmetic.operands.map(
    ({ figure, sign, caption, text }) =>
      html`<tr>
        <th scope="row"><span class="sign">${sign}</span>${caption}</th>
        <td class="n">${figure === null ? text : figureLink(sheet, figure)}</td>
        <td class="beside">${figure === null ? null : sheet.words.place(figure)}</td>
      </tr>`,
  );
  return html`<div class="scroll">
    <table class="arithmetic">
      <caption class="unseen">
        Arithmetic, ${context}
      </caption>
      <thead class="unseen">
        <tr>
          <th scope="col">Item</th>
          <th scope="col">Amount</th>
          <th scope="col">Rounding</th>
        </tr>
      </thead>
      <tbody class="operands">
        ${operands}
      </tbody>
      <tbody class="sides">
        ${sides(arithmetic)}
      </tbody>
    </table>
  </div>`;
}

/** Decimal points stand under one another: fractions are all as wide as the longest. */
function sides(arithmetic: Arithmetic): readonly Markup[] {
  const rows = [
    ['recomputed', arithmetic.recomputed, arithmetic.recomputedTolerance],
    ['reported', arithmetic.reported, arithmetic.reportedTolerance],
    ['difference', arithmetic.difference, ''],
  ] as const;
  const longest = Math.max(...rows.map(([, amount]) => splitAmount(amount)[1].length));
  const drawn = rows.map(([label, amount, beside]) => {
    const [whole, rest] = splitAmount(amount);
    const fraction = html`<span class="fraction" data-width="${Math.min(longest, 12)}">${rest}</span>`;
    return html`<tr class="${label}">
      <th scope="row">${label}</th>
      <td class="n">${whole}${longest === 0 ? null : fraction}</td>
      <td class="beside">${beside}</td>
    </tr>`;
  });
  if (arithmetic.tolerance === '') return drawn;
  return [
    ...drawn,
    html`<tr>
      <td class="beside" colspan="3">${arithmetic.tolerance}</td>
    </tr>`,
  ];
}
