/** Tables of the tickmarked copy: heads above their columns, captions as heads of their rows. */
import type { Cell, Row, Table } from '../../model/document.ts';
import { isReal } from '../../model/figure.ts';
import { figuresIn } from '../excerpt/excerpt.ts';
import type { HtmlSheet } from './sheet.ts';
import { escapeHtml } from './template.ts';
import { tickmarked } from './tickmark.ts';

/** `name` is what the table is called where it cannot be seen. */
export function tableMarkup(sheet: HtmlSheet, text: string, { rows }: Table, name: string): string {
  const width = Math.max(...rows.map(({ cells }) => (cells.at(-1)?.column ?? -1) + 1));
  const heads = headRows(sheet, text, rows);
  const named = escapeHtml(name);
  let markup = `<div class="scroll" role="group" tabindex="0" aria-label="${named}"><table><caption class="unseen">${named}</caption>\n`;
  if (heads > 0) {
    markup += '<thead>\n';
    for (const row of rows.slice(0, heads)) markup += headMarkup(sheet, text, row, width);
    markup += '</thead>\n';
  }
  markup += '<tbody>\n';
  for (const row of rows.slice(heads)) markup += rowMarkup(sheet, text, row, width);
  return `${markup}</tbody>\n</table></div>\n`;
}

/** Rows above the first real figure are heads of columns, as far down as one has words above a column of figures. */
function headRows({ report }: HtmlSheet, text: string, rows: readonly Row[]): number {
  const isBody = ({ span }: Row): boolean =>
    figuresIn(report.figures, span).some((figure) => isReal(figure.class));
  return (
    rows.slice(0, Math.max(rows.findIndex(isBody), 0)).findLastIndex((row) => filled(text, row).length > 0) +
    1
  );
}

/** Columns, other than that of the captions, in which the row has words. */
function filled(text: string, { cells }: Row): readonly number[] {
  return cells.filter(({ span, column }) => column > 0 && !isBlank(text, span)).map(({ column }) => column);
}

function isBlank(text: string, { start, end }: Cell['span']): boolean {
  return text.slice(start, end).trim() === '';
}

function headMarkup(sheet: HtmlSheet, text: string, row: Row, width: number): string {
  const span = spanOf(filled(text, row), width);
  let markup = '<tr>';
  for (let column = 0; column < width; column += column === 0 ? 1 : span) {
    const cell = row.cells.find((each) => each.column === column);
    const columns = column === 0 ? 1 : span;
    if (cell === undefined || isBlank(text, cell.span))
      markup += `<td${columns > 1 ? ` colspan="${columns}"` : ''}></td>`;
    else
      markup += `<th scope="${columns > 1 ? `colgroup" colspan="${columns}` : 'col'}">${tickmarked(sheet, text, cell.span)}</th>`;
  }
  return `${markup}</tr>\n`;
}

/** How many columns each head stands over: more than one only where all heads of the row share them evenly. */
function spanOf(columns: readonly number[], width: number): number {
  const span = (width - 1) / columns.length;
  return columns.every((column, index) => column === 1 + index * span) ? span : 1;
}

/** Columns that the row skips become empty cells. */
function rowMarkup(sheet: HtmlSheet, text: string, { cells }: Row, width: number): string {
  let markup = '<tr>';
  let next = 0;
  for (const cell of cells) {
    markup += '<td></td>'.repeat(Math.max(0, cell.column - next)) + cellMarkup(sheet, text, cell);
    next = cell.column + 1;
  }
  return `${markup}${'<td></td>'.repeat(Math.max(0, width - next))}</tr>\n`;
}

function cellMarkup(sheet: HtmlSheet, text: string, { span, column }: Cell): string {
  if (isBlank(text, span)) return '<td></td>';
  const inside = tickmarked(sheet, text, span);
  if (column === 0) return `<th scope="row">${inside}</th>`;
  return span.end - span.start > LONGEST_AMOUNT ? `<td class="long">${inside}</td>` : `<td>${inside}</td>`;
}

/** An amount is not parted from its currency sign; words are wrapped. */
const LONGEST_AMOUNT = 20;
