/** Tables whose cells are wrapped, as a program lays them out that gives each column its width. */
import type { Mark, Stroke } from './writer.ts';

/** The lines of a cell, parted by `\n`; with a number, of as many columns as it says. */
export type Cell = string | readonly [string, number];
export type Cells = readonly (readonly Cell[])[];

export interface Layout {
  /** Where the first row begins. */
  readonly top?: number;
  /** From one line of a cell to the next, and what a row has besides. */
  readonly pitch?: number;
  readonly room?: number;
  /** On which side of their cells figures stand. */
  readonly flush?: 'left' | 'right';
}

/** Where each column begins, and where the last one ends. */
const EDGES: readonly number[] = [50, 170, 230, 290];
const SIZE = 10;
const INSIDE = 4;

/** The words of the cells, from the top of each. */
export function wordsOf(cells: Cells, layout: Layout = {}): readonly Mark[] {
  const { pitch = 12, flush = 'right' } = layout;
  return boxesOf(cells, layout).flatMap(({ text, column, left, right, top }) =>
    text
      .split('\n')
      .map((words, line): Mark => {
        const y = top + SIZE + line * pitch;
        return column > 0 && flush === 'right'
          ? { x: right - INSIDE, y, text: words, right: true }
          : { x: left + INSIDE, y, text: words };
      })
      .filter((mark) => mark.text !== ''),
  );
}

/** The lines around each cell. */
export function framesOf(cells: Cells, layout: Layout = {}, filled = false): readonly Stroke[] {
  return boxesOf(cells, layout).flatMap(({ left, right, top, bottom }) => [
    { from: [left, top], to: [right, top], filled },
    { from: [left, bottom], to: [right, bottom], filled },
    { from: [left, top], to: [left, bottom], filled },
    { from: [right, top], to: [right, bottom], filled },
  ]);
}

interface Box {
  readonly text: string;
  readonly column: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxesOf(cells: Cells, { top = 100, pitch = 12, room = 3 }: Layout): readonly Box[] {
  let at = top;
  return cells.flatMap((row) => {
    const lines = Math.max(...row.map((cell) => textOf(cell).split('\n').length));
    const [rowTop, rowBottom] = [at, at + lines * pitch + room];
    at = rowBottom;
    let column = 0;
    return row.map((cell): Box => {
      const first = column;
      column += typeof cell === 'string' ? 1 : cell[1];
      const [left, right] = [EDGES[first] ?? 0, EDGES[column] ?? 0];
      return { text: textOf(cell), column: first, left, right, top: rowTop, bottom: rowBottom };
    });
  });
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell[0];
}
