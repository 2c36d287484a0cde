/**
 * Tables whose closing parentheses are lost, as where they had cells of their own and a page was written out as text: there
 * `(26` is a negative amount, which elsewhere is the mark of a note.
 */
import type { Table } from '../../../model/document.ts';
import type { Span } from '../../../model/place.ts';
import { readCell, type CellFigure } from './cell.ts';

const OPENED = /^[$€£¥]?\s?\(\s?[$€£¥]?\s?(\d[\d,.]{0,20})%?$/;
const ENCLOSED = /^[$€£¥]?\s?\([^()|]{2,24}\)\s?%?$/;
/** One may be a slip. */
const FEWEST = 2;

/** Whether the tables of a document open parentheses before several long numbers, and close none. */
export function dropsClosings(tables: readonly Table[], text: string): boolean {
  let opened = 0;
  for (const { cells } of tables.flatMap(({ rows }) => rows)) {
    for (const { span } of cells.slice(1)) {
      if (!'($€£¥'.includes(text.charAt(span.start))) continue;
      const printed = text.slice(span.start, span.end);
      if (ENCLOSED.test(printed)) return false;
      if (isLong(OPENED.exec(printed))) opened += 1;
    }
  }
  return opened >= FEWEST;
}

function isLong(opened: RegExpExecArray | null): boolean {
  return (opened?.[1]?.replace(/\D/g, '').length ?? 0) >= 3;
}

/** What a cell of such a table prints; `undefined` where it is no number either. */
export function readUnclosed(printed: string, span: Span): CellFigure | undefined {
  const figure = OPENED.test(printed) ? readCell(`${printed})`, span.start) : undefined;
  return figure === undefined ? undefined : { ...figure, span: { ...figure.span, end: span.end } };
}
