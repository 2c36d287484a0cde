/** A table of the document with its title, scale, columns and rows understood, before its figures become facts. */
import type { Block, Row, Table } from '../../model/document.ts';
import type { TableKind } from '../../model/extraction.ts';
import { columnHeads, type ColumnHead, type HeadRow } from './heads.ts';
import { tableKind } from './kind.ts';
import { readRow, type RawRow } from './rows.ts';
import { readScale, UNIT_SCALE, type Scale } from './scale.ts';

export interface TableDraft {
  readonly title: string;
  readonly kind: TableKind;
  readonly scale: Scale;
  /** Stretches of rows under one set of column heads. */
  readonly parts: readonly TablePart[];
}

interface TablePart {
  readonly columns: ReadonlyMap<number, ColumnHead>;
  /** Rows of heads, whose numerals are dates. */
  readonly heads: readonly Row[];
  readonly rows: readonly RawRow[];
}

/** The words that introduce a table: the headings and notes right above it. */
export function introduction(blocks: readonly Block[], index: number, text: string): readonly string[] {
  const words: string[] = [];
  for (let at = index - 1; at >= 0 && words.length < 4; at--) {
    const block = blocks[at] as Block;
    const printed = text.slice(block.span.start, block.span.end);
    const closes = block.kind === 'heading' ? /^\(/ : /^\(|\)$/;
    const isNote = closes.test(printed) && printed.length < 400;
    if (block.kind === 'table' || (block.kind !== 'heading' && !isNote)) break;
    words.unshift(printed);
    if (block.kind === 'heading' && !isNote) break;
  }
  return words;
}

/** The first of the words that names a statement, without the note behind it; else the first. */
function titleOf(intro: readonly string[]): string {
  const titles = intro.map((words) => words.replace(/\s*\((?:amounts|in|unaudited).*$/is, '').trim());
  return titles.find((title) => tableKind(title) !== 'other') ?? titles[0] ?? '';
}

/** Reads a table; without an introduction of its own it continues the statement before it. */
export function draftTable(
  table: Table,
  intro: readonly string[],
  text: string,
  before: TableDraft | null,
): TableDraft {
  const inherits = intro.length === 0 && before !== null;
  const title = inherits ? before.title : titleOf(intro);
  const kind = inherits ? before.kind : tableKind(title);
  const groups = groupRows(table.rows, text);
  const words = [
    ...intro,
    ...groups.flatMap((group) => group.heads.map((row) => text.slice(row.span.start, row.span.end))),
  ];
  const scale = readScale(words.join(' ')) ?? (inherits ? before.scale : UNIT_SCALE);
  let columns: ReadonlyMap<number, ColumnHead> = inherits
    ? (before.parts.at(-1)?.columns ?? new Map())
    : new Map();
  const parts = groups.map((group): TablePart => {
    const rows = group.rows.map((row) => readRow(row, text));
    if (group.heads.length > 0) columns = headColumns(group.heads, rows, text, kind === 'balance-sheet');
    return { columns, heads: group.heads, rows };
  });
  return { title, kind, scale, parts };
}

interface RowGroup {
  readonly heads: Row[];
  readonly rows: Row[];
}

/** Each run of head rows opens a group: columns may change inside a table. */
function groupRows(rows: readonly Row[], text: string): readonly RowGroup[] {
  const groups: RowGroup[] = [];
  let group: RowGroup | undefined;
  for (const row of rows) {
    const isHead = isHeadRow(row, text);
    if (group === undefined || (isHead && group.rows.length > 0))
      groups.push((group = { heads: [], rows: [] }));
    (isHead ? group.heads : group.rows).push(row);
  }
  return groups;
}

const HEAD_WORDS =
  /^(?:19|20)\d{2}$|\b(?:months?|weeks?|quarters?|years?)\b|\bended\b|\bas (?:of|at)\b|^(?:RMB|CNY|USD|HKD|EUR|GBP|JPY|US\s?\\?\$|HK\s?\\?\$|\\?\$|€|£|¥)$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/** Only words of dates, spans and currencies behind an empty or bracketed first cell. */
function isHeadRow(row: Row, text: string): boolean {
  const [first = '', ...rest] = row.cells.map((cell) => text.slice(cell.span.start, cell.span.end));
  const printed = rest.filter((cell) => cell !== '');
  if (printed.length === 0 || (first !== '' && !/^\(.*\)$/.test(first))) return false;
  return (
    printed.some((cell) => HEAD_WORDS.test(cell)) &&
    printed.every((cell) => !/^[($-]*[\d,]*\.\d|\d,\d{3}/.test(cell))
  );
}

function headColumns(
  heads: readonly Row[],
  rows: readonly RawRow[],
  text: string,
  isBalance: boolean,
): ReadonlyMap<number, ColumnHead> {
  const columns = [...new Set(rows.flatMap((row) => [...row.figures.keys()]))].toSorted((a, b) => a - b);
  const headRows = heads.map((row): HeadRow => {
    const cells = row.cells
      .slice(1)
      .map((cell) => [cell.column, text.slice(cell.span.start, cell.span.end)] as const);
    return { cells: new Map(cells.filter(([, words]) => words !== '')) };
  });
  return new Map(
    columnHeads(headRows, columns, isBalance).map((head, index) => [columns[index] as number, head]),
  );
}
