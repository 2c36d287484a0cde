/**
 * Tables whose cells stand on a line each, as when a page's text is taken out cell by cell: a caption, then as many
 * figures as there are columns, again and again. The repeating pattern tells the table from prose and lists, and says
 * how many columns there are.
 */
import type { Cell, Row } from '../../../model/document.ts';
import { type ColumnKind, kindOfFigure, leftmost, usualCount } from './column-kinds.ts';
import type { FoundTable } from './fixed-width.ts';
import { headRows, headStart } from './one-cell/heads.ts';
import { type CellLine, type Group, groupFrom, kindOf } from './one-cell/lines.ts';
import { type Line, trimmedSpan } from '../lines.ts';

/** @param isFurniture whether the line of the index is a page's number or running head */
export function oneCellTables(
  lines: readonly Line[],
  isFurniture: (index: number) => boolean,
): readonly FoundTable[] {
  const all = lines.map((line, index): CellLine => ({ line, kind: kindOf(lines, index, isFurniture) }));
  const kept = isSpread(all)
    ? all.flatMap(({ kind }, at) => (kind === 'blank' ? [] : [at]))
    : [...all.keys()];
  const cells = kept.flatMap((at) => all[at] ?? []);
  const tables: FoundTable[] = [];
  let floor = 0;
  for (let index = 0; index < cells.length; index++) {
    if (cells[index]?.kind !== 'figure') continue;
    const groups = groupsFrom(cells, index);
    const end = groups.at(-1)?.end ?? index + 1;
    const columns = usualCount(groups.map(({ figures }) => figures));
    if (columns !== undefined) {
      const found = tableOf(cells, groups, columns, floor);
      tables.push(inLines(found, kept));
      floor = found.end;
    }
    index = end - 1;
  }
  return tables;
}

/** Fewer figures between blank lines show no habit. */
const FEWEST_APART = 8;

/** A blank line parts every cell from the next, as where each is a paragraph of a page. */
function isSpread(cells: readonly CellLine[]): boolean {
  const figures = cells.flatMap(({ kind }, at) => (kind === 'figure' ? [at] : []));
  const apart = figures.filter((at) => [at - 1, at + 1].every((next) => cells[next]?.kind === 'blank'));
  return apart.length >= FEWEST_APART && apart.length * 4 > figures.length * 3;
}

/** @param kept of the lines, those that are cells */
function inLines({ table, start, end }: FoundTable, kept: readonly number[]): FoundTable {
  return { table, start: kept[start] ?? 0, end: (kept[end - 1] ?? 0) + 1 };
}

/** Rows that follow one another; over blank lines only one that has as many figures as the one before. */
function groupsFrom(cells: readonly CellLine[], first: number): readonly Group[] {
  const groups: Group[] = [];
  for (let at = first; ;) {
    const usual = groups.at(-1)?.figures.length;
    const start = usual === undefined ? at : behindBlanks(cells, at);
    const group = groupFrom(cells, start, usual ?? Number.POSITIVE_INFINITY);
    if (group === undefined || (start > at && group.figures.length !== usual)) return groups;
    groups.push(group);
    at = group.end;
  }
}

function behindBlanks(cells: readonly CellLine[], start: number): number {
  let index = start;
  while (cells[index]?.kind === 'blank') index += 1;
  return index;
}

function tableOf(
  cells: readonly CellLine[],
  groups: readonly Group[],
  columns: number,
  floor: number,
): FoundTable {
  const first = groups[0] as Group;
  const { start, captions } = headStart(cells, first.start, floor);
  const hasNotes = cells.slice(start, captions).some(({ line }) => /^notes?$/i.test(line.text.trim()));
  const kinds = columnKinds(groups, columns, cells, hasNotes);
  const rows: Row[] = [...headRows(cells, start, captions, kinds)];
  rows.push(...captionRows(cells, captions, first.start));
  for (const [index, group] of groups.entries()) {
    if (index > 0) rows.push(...captionRows(cells, group.start, group.first));
    rows.push(...figureRows(cells, group, rows, kinds));
  }
  const end = groups.at(-1)?.end ?? start;
  const span = { start: rows[0]?.span.start ?? 0, end: rows.at(-1)?.span.end ?? 0 };
  return { table: { kind: 'table', span, rows }, start, end };
}

/** What a column holds, by the rows that have a figure for every column; notes stand in the first. */
function columnKinds(
  groups: readonly Group[],
  columns: number,
  cells: readonly CellLine[],
  hasNotes: boolean,
): readonly ColumnKind[] {
  const full = groups.filter(({ figures }) => figures.length === columns);
  return Array.from({ length: columns }, (_, column) => {
    const kinds = full.map(({ figures }) => kindAt(cells, figures[column]));
    if (hasNotes && column === 0 && kinds.every((kind) => kind === 'note')) return 'note';
    return kinds.filter((kind) => kind === 'percent').length * 2 > full.length ? 'percent' : 'amount';
  });
}

function kindAt(cells: readonly CellLine[], index: number | undefined): ColumnKind {
  return kindOfFigure(index === undefined ? '' : (cells[index]?.line.text.trim() ?? ''));
}

/** Lines of words to rows of captions; a line that ends in a blank goes on in the next. */
function captionRows(cells: readonly CellLine[], start: number, end: number): Row[] {
  const rows: Row[] = [];
  for (let index = start; index < end; index++) {
    const { line, kind } = cells[index] as CellLine;
    if (kind === 'blank') continue;
    const from = line;
    let to = line;
    while (/[ \t]$/.test(to.text) && cells[index + 1]?.kind === 'words' && index + 1 < end) {
      index += 1;
      to = (cells[index] as CellLine).line;
    }
    const span = {
      start: trimmedSpan(from, 0, from.text.length).start,
      end: trimmedSpan(to, 0, to.text.length).end,
    };
    rows.push({ span, cells: [{ span, column: 0 }], indent: span.start - from.start });
  }
  return rows;
}

/** The figures of a group, with the caption taken from the last of `rows` if it belongs to them. */
function figureRows(
  cells: readonly CellLine[],
  group: Group,
  rows: Row[],
  kinds: readonly ColumnKind[],
): readonly Row[] {
  const made: Row[] = [];
  for (let at = 0; at < group.figures.length; at += kinds.length) {
    const figures = group.figures.slice(at, at + kinds.length);
    const caption = at === 0 && rows.at(-1)?.cells.length === 1 ? rows.pop() : undefined;
    const spans = figures.map((index) => {
      const { line } = cells[index] as CellLine;
      return trimmedSpan(line, 0, line.text.length);
    });
    const start = spans[0]?.start ?? 0;
    const first: Cell = caption?.cells[0] ?? { span: { start, end: start }, column: 0 };
    const own = figures.map((index) => kindAt(cells, index));
    const places = leftmost(own, kinds) ?? [];
    made.push({
      span: { start: first.span.start, end: spans.at(-1)?.end ?? start },
      cells: [first, ...spans.map((span, index): Cell => ({ span, column: (places[index] ?? index) + 1 }))],
      ...(caption?.indent !== undefined && { indent: caption.indent }),
    });
  }
  return made;
}
