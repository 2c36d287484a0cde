/** A document written as a page, in the ways that pages are written. */
import type { Content } from '../../../src/read/reader.ts';

export const PAGE_STYLES = ['plain', 'spaced', 'triples', 'open', 'nested', 'upper'] as const;
export type PageStyle = (typeof PAGE_STYLES)[number];

export function asPage({ text, blocks }: Pick<Content, 'text' | 'blocks'>, style: PageStyle): string {
  const body = blocks.map((block): string => {
    const words = escaped(text.slice(block.span.start, block.span.end));
    if (block.kind === 'heading') return `<p align=center><b>${words}</b></p>`;
    if (block.kind === 'list-item') return `<ul><li>${words}</li></ul>`;
    if (block.kind !== 'table') return `<p>${words}</p>`;
    const rows = block.rows.map(({ cells }) => {
      const row: string[] = [];
      for (const { span, column } of cells) row[column] = escaped(text.slice(span.start, span.end));
      return Array.from(row, (cell) => cell ?? '');
    });
    return tableOf(rows, style);
  });
  const whole = body.join('\n');
  if (style === 'nested') return `<html><body><table><tr><td>${whole}</td></tr></table></body></html>`;
  return `<html><body>${whole}</body></html>`;
}

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/\^\{([^}]*)\}/g, '<sup>$1</sup>')
    .replaceAll('’', '&#146;')
    .replaceAll('“', '&ldquo;')
    .replaceAll('–', '&#8211;');
}

function tableOf(rows: readonly (readonly string[])[], style: PageStyle): string {
  const width = Math.max(...rows.map((row) => row.length));
  const written = rows.map((row) => {
    const cells = Array.from({ length: width }, (_, column) => row[column] ?? '');
    if (style === 'open') return `<tr>${cells.map((cell) => `<td>${cell}`).join('')}`;
    if (style === 'spaced') return `<tr>${cells.map(spaced).join('<td>&nbsp;</td>')}</tr>`;
    if (style === 'triples') return `<tr>${cells.map(triple).join('<td colspan="3"></td>')}</tr>`;
    if (style === 'upper')
      return `<TR VALIGN=TOP>${cells.map((cell) => `<TD><FONT SIZE=1>${cell}</FONT></TD>`).join('\r\n')}</TR>`;
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('\n  ')}</tr>`;
  });
  const widths = `<tr>${'<td style="width:1%"></td>'.repeat(width * 6)}</tr>`;
  return `<table>${style === 'triples' ? widths : ''}${written.join('\n')}</table>`;
}

/** Sign, closing parenthesis and percent sign in cells of their own. */
function spaced(cell: string, column: number): string {
  if (column === 0) return `<td>${cell}</td>`;
  const [, open = '', figure = cell, close = ''] = /^(\$?)(.*?)(\)?%?)$/.exec(cell) ?? [];
  return `<td>${open}</td><td align=right>${figure}</td><td>${close}</td>`;
}

/** Three columns of the page to each of the table's; where there is no currency mark, its cell and the figure's are one. */
function triple(cell: string, column: number): string {
  const style = 'style="padding:2px 1pt;text-align:left;vertical-align:bottom"';
  const font = (words: string): string =>
    `<div><font style="font-size:9pt">${words || '&#160;'}</font></div>`;
  if (column === 0) return `<td colspan="3" ${style}>${font(cell)}</td>`;
  const [, open = '', figure = cell, close = ''] = /^(\$?)(.*?)(\)?%?)$/.exec(cell) ?? [];
  const end = `<td ${style}>${close === '' ? '' : font(close)}</td>`;
  if (open === '') return `<td colspan="2" ${style}>${font(figure)}</td>${end}`;
  return `<td ${style}>${font(open)}</td><td ${style}>${font(figure)}</td>${end}`;
}
