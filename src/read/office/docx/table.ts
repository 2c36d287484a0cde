/**
 * Tables of a Word document as rows of cells at their places in the grid. A table that only arranges the page (of one
 * column, or with another table in a cell) is printed as what its cells hold.
 */
import { isAmount } from '../../words/figures.ts';
import { alignRows, type PlacedCell } from '../grid-columns.ts';
import type { Draft, WordsDraft } from '../lay-out.ts';
import { child, elements, type XmlElement } from '../xml.ts';
import type { BlockReader } from './blocks.ts';
import { toggle, value } from './look.ts';

interface ReadCell {
  readonly placed: PlacedCell;
  /** Its words, a paragraph a line. */
  readonly lines: readonly string[];
  readonly drafts: readonly Draft[];
}

/** @param number of the table in its part, from 1 */
export function readTable(table: XmlElement, number: number, reader: BlockReader): readonly Draft[] {
  const rows = within(table, 'w:tr')
    .filter(isPrinted)
    .map((row, index) => readRow(row, { table: number, row: index + 1 }, reader));
  const isColumn = rows.every((cells) => cells.length <= 1);
  const drafts: Draft[] = [];
  let run: (readonly PlacedCell[])[] = [];
  const finish = (): void => {
    const printed = run.filter((cells) => cells.some(({ text }) => text !== ''));
    if (printed.length > 0) drafts.push({ kind: 'table', rows: alignRows(printed) });
    run = [];
  };
  for (const cells of rows) {
    const arranges = isColumn || cells.some(({ drafts: held }) => held.some(({ kind }) => kind === 'table'));
    if (arranges) {
      finish();
      drafts.push(...cells.flatMap((cell) => cell.drafts));
    } else run.push(...printedRows(cells));
  }
  finish();
  return drafts;
}

/** Rows of a table or cells of a row, also inside content controls. */
function within(element: XmlElement, wanted: string): readonly XmlElement[] {
  return elements(element).flatMap((each) => {
    if (each.name === wanted) return [each];
    return /^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(each.name) ? within(each, wanted) : [];
  });
}

/** Neither hidden nor deleted, accepting what was tracked. */
function isPrinted(row: XmlElement): boolean {
  const properties = child(row, 'w:trPr');
  return child(properties, 'w:del') === undefined && toggle(properties, 'w:hidden') !== true;
}

function readRow(
  row: XmlElement,
  at: { readonly table: number; readonly row: number },
  reader: BlockReader,
): readonly ReadCell[] {
  const printed = within(row, 'w:tc').filter(
    (cell) => child(child(cell, 'w:tcPr'), 'w:cellDel') === undefined,
  );
  let column = countOf(value(child(row, 'w:trPr'), 'w:gridBefore'), 0);
  const cells: ReadCell[] = [];
  for (const cell of printed) {
    const properties = child(cell, 'w:tcPr');
    const columns = countOf(value(properties, 'w:gridSpan'), 1);
    const place = { ...at, column: column + 1 };
    const drafts = continues(properties) ? [] : reader.readCell(elements(cell), place);
    const indent = cells.length === 0 ? reader.indentOf(elements(cell)) : 0;
    const source = { ...reader.place, cell: place };
    const lines = linesOf(drafts);
    cells.push({ drafts, lines, placed: { text: lines.join(' '), column, columns, indent, source } });
    column = Math.min(column + columns, MOST_COLUMNS);
  }
  return cells;
}

/** Word itself has no more than 63 columns. */
const MOST_COLUMNS = 200;

function countOf(written: string | undefined, otherwise: number): number {
  const count = Number.parseInt(written ?? '', 10);
  return Number.isNaN(count) || count < otherwise || count > MOST_COLUMNS ? otherwise : count;
}

/** A cell merged with the one above it, or (in older files) with the one before it. */
function continues(properties: XmlElement | undefined): boolean {
  return ['w:vMerge', 'w:hMerge'].some((name) => {
    const merge = child(properties, name);
    return merge !== undefined && merge.attributes.get('w:val') !== 'restart';
  });
}

function linesOf(drafts: readonly Draft[]): readonly string[] {
  const words = drafts.filter((draft): draft is WordsDraft => draft.kind !== 'table');
  return words
    .flatMap(({ text }) => text.split('\n'))
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** One row; or several, where every cell has a paragraph for each of them, and those behind the captions are figures. */
function printedRows(cells: readonly ReadCell[]): readonly (readonly PlacedCell[])[] {
  const [caption, ...others] = cells.filter(({ lines }) => lines.length > 0);
  const count = caption?.lines.length ?? 0;
  const isStack =
    count > 1 &&
    others.length > 0 &&
    others.every(({ lines }) => lines.length === count && lines.every(isAmount));
  if (!isStack) return [cells.map(({ placed }) => placed)];
  return Array.from({ length: count }, (_, index) =>
    cells.map(({ placed, lines }) => ({ ...placed, text: lines[index] ?? '' })),
  );
}
