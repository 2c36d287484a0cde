/** What the numerals are that no table and no sentence has read as a figure. */
import type { Document, Table } from '../../model/document.ts';
import type { FigureClass } from '../../model/figure.ts';
import type { Span } from '../../model/place.ts';
import { numeralClass } from '../prose/tokens/numeral-class.ts';
import { isCutNumeral } from '../table/heads/heads.ts';

/** A numeral in a table that is neither a cell's figure nor in a sentence stands in a head or a caption. */
export function restClass(document: Document, span: Span): FigureClass {
  const table = tableAround(document, span);
  if (table !== undefined && isCutOff(table, document.text, span)) return 'garbage';
  const known = numeralClass(document.text, span);
  if (known !== null) return known;
  if (table === undefined) return 'garbage';
  const line = document.text.slice(document.text.lastIndexOf('\n', span.start) + 1, span.start);
  return /^[\s|]*$/.test(line) ? 'label' : 'date';
}

function tableAround({ blocks }: Document, span: Span): Table | undefined {
  for (const block of blocks) {
    if (block.span.start <= span.start && span.end <= block.span.end)
      return block.kind === 'table' ? block : undefined;
  }
  return undefined;
}

/** The first digits of a day that the next cell prints whole: `Year ended December 3` before `er 31,`. */
function isCutOff({ rows }: Table, text: string, span: Span): boolean {
  const row = rows.find((each) => each.span.start <= span.start && span.end <= each.span.end);
  const words = (cell: Span): string => text.slice(cell.start, cell.end);
  const cells = row?.cells.filter((cell) => cell.span.end > cell.span.start) ?? [];
  const at = cells.findIndex((cell) => cell.span.end === span.end);
  const [cell, next] = at < 0 ? [] : cells.slice(at, at + 2);
  return (
    cell !== undefined && next !== undefined && isCutNumeral(words(span), words(cell.span), words(next.span))
  );
}
