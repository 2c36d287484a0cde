/** The cells of a table where a browser puts them: spans of columns and rows counted out, their words read. */
import type { Aligner } from './align.ts';
import { LINES_OF_CELL } from './elements.ts';
import type { Line } from './line.ts';
import { Run } from './run.ts';
import { attribute, isElement, isHidden, isText, styleOf, type HtmlElement } from './tree.ts';

export interface GridCell {
  readonly element: HtmlElement;
  /** From 0, by the spans of all cells to the left and of those above that reach down. */
  readonly column: number;
  readonly columns: number;
  readonly lines: readonly Line[];
  /** How far the words are set in, in blanks; told of the first cell of a row that has any. */
  readonly indent: number;
}

export type Grid = readonly (readonly GridCell[])[];

/** Beyond this the page is drawing, not writing, a table. */
const WIDEST = 256;
const WIDEST_SPAN = 100;

export function gridOf(rows: readonly HtmlElement[], aligner: Aligner): Grid {
  /** Rows for which a cell above still takes the column. */
  const taken: number[] = [];
  return rows.map((row, index) => {
    const cells: GridCell[] = [];
    let column = 0;
    for (const element of row.childNodes) {
      if (!isElement(element) || (element.tagName !== 'td' && element.tagName !== 'th')) continue;
      while ((taken[column] ?? 0) > 0) column += 1;
      const place = Math.min(column, WIDEST);
      const columns = Math.min(spanOf(element, 'colspan', WIDEST_SPAN), Math.max(1, WIDEST - place));
      const rowspan = spanOf(element, 'rowspan', rows.length - index);
      for (let at = place; at < place + columns; at++) taken[at] = rowspan;
      const lines = linesOf(element, aligner);
      const isFirst = lines.length > 0 && cells.every((cell) => cell.lines.length === 0);
      const indent = isFirst ? indentOf(element) + (lines[0]?.indent ?? 0) : 0;
      cells.push({ element, column: place, columns, lines, indent });
      column = place + columns;
    }
    for (let at = 0; at < taken.length; at++) taken[at] = Math.max(0, (taken[at] ?? 0) - 1);
    return cells;
  });
}

function spanOf(element: HtmlElement, name: string, most: number): number {
  const span = Number.parseInt(attribute(element, name) ?? '1', 10);
  return Math.max(1, Math.min(Number.isNaN(span) ? 1 : span, most));
}

function linesOf(element: HtmlElement, aligner: Aligner): readonly Line[] {
  if (isHidden(element)) return [];
  const run = new Run(aligner);
  addBlocks(element, run);
  return run.take();
}

/** Adds the words of an element, a paragraph a line. */
function addBlocks(element: HtmlElement, run: Run): void {
  for (const child of element.childNodes) {
    if (!isElement(child) || (!LINES_OF_CELL.has(child.tagName) && !hasLines(child))) run.addInline(child);
    else if (!isHidden(child)) {
      const breaks = LINES_OF_CELL.has(child.tagName);
      if (breaks) run.breakLine();
      addBlocks(child, run);
      if (breaks) run.breakLine();
    }
  }
}

function hasLines(element: HtmlElement): boolean {
  return element.childNodes.some(
    (child) => isElement(child) && (LINES_OF_CELL.has(child.tagName) || hasLines(child)),
  );
}

/** By the styles of the elements around the first word, in blanks. */
function indentOf(element: HtmlElement): number {
  const indent = setIn(element);
  for (const child of element.childNodes) {
    if (isElement(child) && !isHidden(child)) return indent + indentOf(child);
    if (isText(child) && child.value.trim() !== '') return indent;
  }
  return indent;
}

function setIn(element: HtmlElement): number {
  if (element.attrs.length === 0) return 0;
  const properties = ['padding-left', 'margin-left', 'text-indent'].map((name) => styleOf(element, name));
  const shorthand = ['padding', 'margin'].map((name) => leftOf(styleOf(element, name)?.split(/\s+/)));
  return [...properties, ...shorthand].reduce((sum, value) => sum + lengthOf(value), 0);
}

/** Of one to four values: of all sides, of left and right, or clockwise from the top. */
function leftOf(sides: readonly string[] | undefined): string | undefined {
  return sides?.[3] ?? sides?.[1] ?? sides?.[0];
}

const UNITS: Readonly<Record<string, number>> = {
  px: 1 / 4,
  pt: 1 / 3,
  em: 3,
  rem: 3,
  in: 24,
  cm: 9.5,
  '%': 1,
};

/** In blanks, roughly. */
function lengthOf(value: string | undefined): number {
  const match = /^(-?[\d.]{1,9})\s*(px|pt|r?em|in|cm|%)/.exec(value ?? '');
  return match === null ? 0 : Math.round(Number(match[1]) * (UNITS[match[2] ?? ''] ?? 0));
}
