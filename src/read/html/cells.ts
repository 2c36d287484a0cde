/** Cells of a row as they are read: what only belongs to a figure is put together with it. */
import { isAmount, isFigure, opensFigure } from '../words/figures.ts';
import type { GridCell } from './grid.ts';
import { joinLines, type Line } from './line.ts';

/** The words of one or more cells of the page that stand for one. */
export interface Cell {
  readonly line: Line;
  /** Columns of the page from `first` up to, and not with, `end`. */
  readonly first: number;
  readonly end: number;
  /** The column of the figure itself, its marks left out. */
  readonly anchor: number;
  readonly indent: number;
}

const BEHIND = /^(?:\)?\s?%?\s?\)?\s?(?:\^\{[^}]*\})*|bps|pts?\.?|x|pp)$/i;
const RAISED_ONLY = /^(?:\^\{[^{}]*\}|[*†‡§])+$/;
type PageCell = Pick<GridCell, 'column' | 'columns' | 'lines' | 'indent'>;

/** Rows of the page to rows of printed cells, left to right. */
export function foldRows(rows: readonly (readonly PageCell[])[]): readonly (readonly Cell[])[] {
  const printed = rows.map(printedCells);
  const columns = markColumns(printed);
  return printed.map((cells) => foldCells(cells, columns));
}

function printedCells(cells: readonly PageCell[]): readonly Cell[] {
  return cells.flatMap(({ column, columns, lines, indent }) => {
    const line = joinLines(lines);
    if (line.text === '') return [];
    return [{ line, first: column, end: column + columns, anchor: column + columns - 1, indent }];
  });
}

/** What a column of the page is for, where not every cell tells by itself. */
interface MarkColumns {
  /** The leftmost that prints anything: what begins there opens no figure. */
  readonly caption: number;
  /** Bracketed marks and nothing else: `(1)` is no figure there. */
  readonly footnotes: ReadonlySet<number>;
  /** The marks that rows of the table explain; no others are taken for marks, for `(1)` may be a figure. */
  readonly explained: ReadonlySet<string>;
  /** No fewer figures than marks: a `%` there is a head, and does not belong to the cell before it. */
  readonly figures: ReadonlySet<number>;
}

const FOOTNOTE = /^(?:\((?:\d{1,2}|[a-z])\)|\^\{[^}]*\}|[*†‡§]{1,3})$/;

function markColumns(rows: readonly (readonly Cell[])[]): MarkColumns {
  const counts = new Map<number, { footnotes: number; figures: number; others: number }>();
  for (const cells of rows) {
    for (const { first, end, line } of cells) {
      if (end - first > 1) continue;
      const count = counts.get(first) ?? { footnotes: 0, figures: 0, others: 0 };
      if (FOOTNOTE.test(line.text)) count.footnotes += 1;
      else if (isAmount(line.text)) count.figures += 1;
      else count.others += 1;
      counts.set(first, count);
    }
  }
  const where = (
    holds: (count: { footnotes: number; figures: number; others: number }) => boolean,
  ): Set<number> => new Set([...counts].filter(([, count]) => holds(count)).map(([column]) => column));
  return {
    caption: rows.reduce((least, [cell]) => Math.min(least, cell?.first ?? least), Infinity),
    explained: new Set(rows.flatMap((cells) => explainedBy(cells) ?? [])),
    footnotes: where(({ footnotes, figures, others }) => footnotes > 0 && figures + others === 0),
    figures: where(({ figures, others }) => figures > 0 && figures >= others),
  };
}

const LEAST_NOTE = 20;

/** The mark with which a row of words begins. */
function explainedBy([first, second, ...others]: readonly Cell[]): string | undefined {
  const { text = '' } = first?.line ?? {};
  if (others.length > 0 || text.length + (second?.line.text.length ?? 0) < LEAST_NOTE) return undefined;
  return /^\((?:\d{1,2}|[a-z])\)/.exec(text)?.[0];
}

function foldCells(printed: readonly Cell[], columns: MarkColumns): readonly Cell[] {
  const folded: Cell[] = [];
  let before: Cell[] = [];
  for (const [index, cell] of printed.entries()) {
    const last = folded.at(-1);
    const { text } = cell.line;
    if (before.length > 0 && isAmount(unclosed([...before, cell]))) {
      folded.push([...before, cell].reduce((left, right) => joined(left, right, right.anchor)));
      before = [];
    } else if (opensFigure(text) && cell.first > columns.caption) before.push(cell);
    else if (before.length === 0 && last !== undefined && belongsTo(cell, last, columns))
      folded[folded.length - 1] = joined(last, cell, last.anchor);
    else if (before.length === 0 && last !== undefined && marks(cell, last, printed[index + 1], columns))
      folded[folded.length - 1] = joined(last, raised(cell), last.anchor);
    else {
      folded.push(...before, cell);
      before = [];
    }
  }
  return [...folded, ...before];
}

/** The words of the cells with the parenthesis that is still to come. */
function unclosed(cells: readonly Cell[]): string {
  const text = cells.map(({ line }) => line.text).join('');
  return text.includes('(') && !text.includes(')') ? `${text})` : text;
}

function belongsTo({ line, first, end }: Cell, last: Cell, columns: MarkColumns): boolean {
  if (RAISED_ONLY.test(line.text)) return true;
  if (!BEHIND.test(line.text) || !(isAmount(last.line.text) || isFigure(`${last.line.text})`))) return false;
  return line.text.includes(')') || end - first > 1 || !columns.figures.has(first);
}

/** A bracketed mark in a column of such: behind the figure next to it, or behind a caption before figures. */
function marks(cell: Cell, last: Cell, next: Cell | undefined, columns: MarkColumns): boolean {
  const isMark = columns.footnotes.has(cell.first) && columns.explained.has(cell.line.text);
  if (cell.end - cell.first > 1 || !isMark) return false;
  return isAmount(last.line.text) ? last.end === cell.first : next !== undefined;
}

/** Written as what stands above the line is. */
function raised(cell: Cell): Cell {
  const { line } = cell;
  const [first] = line.pieces;
  if (first === undefined || line.text.startsWith('^')) return cell;
  const pieces = [
    { text: '^{', offset: first.offset },
    ...line.pieces,
    { text: '}', offset: first.offset + line.text.length },
  ];
  return { ...cell, line: { ...line, pieces, text: `^{${line.text}}` } };
}

function joined(left: Cell, right: Cell, anchor: number): Cell {
  return {
    line: {
      pieces: [...left.line.pieces, ...right.line.pieces],
      text: left.line.text + right.line.text,
      indent: left.line.indent,
    },
    first: left.first,
    end: right.end,
    anchor,
    indent: left.indent,
  };
}
