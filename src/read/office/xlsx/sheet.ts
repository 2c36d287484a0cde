/** The printed cells of a sheet, row by row; what is hidden is left out and counted. */
import type { AuditError } from '../../../model/audit-error.ts';
import type { SourcePlace } from '../../../model/place.ts';
import type { GridCell, GridRow } from '../../csv/grid.ts';

import { refusal } from '../../reader.ts';
import { child, eachChild, elements, type XmlElement, type XmlPart } from '../xml.ts';
import type { CellReader } from './cells.ts';
import { type CellPlace, placeOf, referenceOf } from './reference.ts';

interface SheetCell extends GridCell {
  readonly source: SourcePlace;
}

interface SheetRow extends GridRow {
  readonly cells: readonly SheetCell[];
}

export interface Sheet {
  readonly rows: readonly SheetRow[];
  /** Rows and columns that hold something and are hidden. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  /** Cells with a formula that nothing has computed yet, as a program that only writes workbooks leaves them. */
  readonly uncomputed: number;
}

/** A sheet with more is a database. */
const MOST_CELLS = 100_000;
/** Statements are not wider; what stands further to the right is scratch. */
const MOST_COLUMNS = 1000;

/** @throws AuditError where the sheet has more cells than a release would */
export function readSheet(source: XmlPart, name: string, reader: CellReader): Sheet {
  const hidden = new Set<number>();
  const rows: { readonly number: number; readonly cells: readonly SheetCell[] }[] = [];
  const merged = new Map<string, number>();
  const hiddenColumns = new Set<number>();
  let [hiddenRows, uncomputed, last, count] = [0, 0, 0, 0];
  eachChild(source, new Set(['s:cols', 's:sheetData', 's:mergeCells']), (element) => {
    if (element.name === 's:col' && isOn(element, 'hidden')) addRange(element, hidden);
    if (element.name === 's:mergeCell') addMerged(element.attributes.get('ref') ?? '', merged);
    if (element.name !== 's:row') return;
    const number = Number(element.attributes.get('r')) || last + 1;
    last = number;
    const printed = cellsOf(element, number, name, reader);
    count += printed.length;
    if (count > MOST_CELLS) throw tooMany(source, name);
    if (isOn(element, 'hidden')) {
      if (printed.length > 0) hiddenRows += 1;
      return;
    }
    uncomputed += elements(element).filter(isUncomputed).length;
    const shown = printed.filter(({ column }) => !hidden.has(column));
    for (const { column } of printed) if (hidden.has(column)) hiddenColumns.add(column);
    if (shown.length > 0) rows.push({ number, cells: shown });
  });
  return {
    rows: rows.map((row) => ({ ...row, cells: row.cells.map((cell) => spread(cell, row.number, merged)) })),
    hiddenRows,
    hiddenColumns: hiddenColumns.size,
    uncomputed,
  };
}

function isUncomputed(cell: XmlElement): boolean {
  return child(cell, 's:f') !== undefined && child(cell, 's:v') === undefined;
}

function tooMany({ file }: XmlPart, sheet: string): AuditError {
  return refusal(
    'unreadable-file',
    `the sheet ${sheet} in ${file} has more than the ${MOST_CELLS} cells that are read`,
    file,
  );
}

function isOn(element: XmlElement, attribute: string): boolean {
  return /^(?:1|true)$/.test(element.attributes.get(attribute) ?? '');
}

/** Columns count from 1 in the file. */
function addRange(element: XmlElement, columns: Set<number>): void {
  const last = Math.min(Number(element.attributes.get('max')), MOST_COLUMNS);
  for (let column = Number(element.attributes.get('min')); column <= last; column++) columns.add(column - 1);
}

/** How many columns a merged cell spans, by its first cell. */
function addMerged(reference: string, merged: Map<string, number>): void {
  const [from, to] = reference.split(':').map(placeOf);
  if (from !== undefined && to !== undefined && to.column > from.column)
    merged.set(referenceOf(from), to.column - from.column + 1);
}

function spread(cell: SheetCell, row: number, merged: ReadonlyMap<string, number>): SheetCell {
  return { ...cell, columns: merged.get(referenceOf({ row, column: cell.column })) ?? 1 };
}

function cellsOf(row: XmlElement, number: number, sheet: string, reader: CellReader): readonly SheetCell[] {
  const cells: SheetCell[] = [];
  let column = -1;
  for (const element of elements(row)) {
    if (element.name !== 's:c') continue;
    const place: CellPlace | undefined = placeOf(element.attributes.get('r') ?? '');
    column = place?.column ?? column + 1;
    const { text, isNumber, indent } = reader.read(element);
    if (text === '' || column >= MOST_COLUMNS) continue;
    const source: SourcePlace = { kind: 'sheet', sheet, cell: referenceOf({ row: number, column }) };
    cells.push({ text, column, columns: 1, isNumber, indent, source });
  }
  return cells;
}
