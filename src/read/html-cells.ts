/** Cells of a row as they are read: what only belongs to a figure is put together with it. */
import type { GridCell } from './html-grid.ts';
import { joinLines, type Line } from './html-run.ts';

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

const CURRENCY = '(?:US|HK|NT|C|A|S)?\\s?[$€£¥₹₩]|RMB|CNY|USD|EUR|GBP|HKD|CHF|Rs\\.?';
const BEFORE = new RegExp(`^(?:${CURRENCY}|(?:${CURRENCY})?\\s?\\(\\s?(?:${CURRENCY})?)$`, 'i');
const BEHIND = /^(?:\)?\s?%?\s?\)?\s?(?:\^\{[^}]*\})*|bps|pts?\.?|x|pp)$/i;
const RAISED_ONLY = /^(?:\^\{[^}]*\}|[*†‡§]{1,3})+$/;
const FIGURE = new RegExp(
  `^(?:${CURRENCY})?[-–−(\\s]*(?:${CURRENCY})?[-–−\\s]*(?:\\d[\\d,.\\s]*|\\.\\d+)\\s*%?\\s*\\)?\\s*%?(?:\\s*\\^\\{[^}]*\\})*$`,
  'i',
);
const NIL = new RegExp(`^(?:${CURRENCY})?\\s*[-–—−]{1,3}\\s*%?$`, 'i');

/** A number by itself, with or without its marks. */
export function isFigure(text: string): boolean {
  return FIGURE.test(text);
}

/** A figure, or the dash that stands for none. */
export function isAmount(text: string): boolean {
  return FIGURE.test(text) || NIL.test(text);
}

/** The printed cells of a row, left to right. */
export function foldCells(cells: readonly GridCell[]): readonly Cell[] {
  const printed = cells
    .map((cell) => ({ cell, line: joinLines(cell.lines) }))
    .filter(({ line }) => line.text !== '')
    .map(({ cell, line }): Cell => {
      const { column, columns, indent } = cell;
      return { line, first: column, end: column + columns, anchor: column + columns - 1, indent };
    });
  const folded: Cell[] = [];
  let before: Cell[] = [];
  for (const cell of printed) {
    const last = folded.at(-1);
    const { text } = cell.line;
    if (before.length > 0 && isAmount(unclosed([...before, cell]))) {
      folded.push([...before, cell].reduce((left, right) => joined(left, right, right.anchor)));
      before = [];
    } else if (BEFORE.test(text) && folded.length + before.length > 0) before.push(cell);
    else if (before.length === 0 && last !== undefined && belongsTo(cell, last))
      folded[folded.length - 1] = joined(last, cell, last.anchor);
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

function belongsTo(cell: Cell, last: Cell): boolean {
  const { text } = cell.line;
  if (text === '') return false;
  if (RAISED_ONLY.test(text)) return true;
  return BEHIND.test(text) && (isAmount(last.line.text) || isFigure(`${last.line.text})`));
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
