/** Which words stand in the same cell, where lines are drawn around the cells of a table. */
import { groupBy } from '../../../model/grouped.ts';
import type { Box } from '../page/rulings.ts';
import type { Word } from '../page/words.ts';

export interface Cell extends Box {
  readonly words: readonly Word[];
}

/** The cells between the same two lines, from left to right: a row of a table. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly Cell[];
  /** Where its table begins, which is where captions stand. */
  readonly left: number;
}

/** Words times lines: on a page with more, nothing is framed. */
const MOST = 20_000_000;
/** Bands no further apart than this are of one table: some draw the frame of each cell by itself. */
const NEAR = 3;

/** The rows of the framed tables of a page. */
export function bandsOf(words: readonly Word[], rulings: readonly Box[]): readonly Band[] {
  if (words.length * rulings.length > MOST) return [];
  const bands = [...groupBy(cellsOf(words, rulings), ({ top, bottom }) => `${top} ${bottom}`).values()]
    .map((own): Band => {
      const { top, bottom } = own[0] as Cell;
      const cells = own.toSorted((a, b) => a.left - b.left);
      return { top, bottom, cells, left: cells[0]?.left ?? 0 };
    })
    .toSorted((a, b) => a.top - b.top || a.bottom - b.bottom);
  return tablesOf(bands).flat();
}

function cellsOf(words: readonly Word[], rulings: readonly Box[]): readonly Cell[] {
  const framed = words.flatMap((word) => {
    const frame = frameOf(word, rulings);
    return frame === null ? [] : [{ word, frame }];
  });
  const cells = groupBy(
    framed,
    ({ frame: { left, right, top, bottom } }) => `${left} ${right} ${top} ${bottom}`,
  );
  return [...cells.values()].map((own) => ({
    ...(own[0]?.frame as Box),
    words: own.map(({ word }) => word),
  }));
}

/** The nearest lines on each side of a word, in whole points; `null` where there is none on some side. */
function frameOf({ left, right, baseline, size }: Word, rulings: readonly Box[]): Box | null {
  const [x, y] = [(left + right) / 2, baseline - size * 0.3];
  const frame = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
  for (const ruling of rulings) {
    const isLevel = ruling.right - ruling.left > ruling.bottom - ruling.top;
    if (isLevel && ruling.left <= x && ruling.right >= x) {
      if (ruling.bottom <= y) frame.top = Math.max(frame.top, ruling.bottom);
      else frame.bottom = Math.min(frame.bottom, ruling.top);
    } else if (!isLevel && ruling.top <= y && ruling.bottom >= y) {
      if (ruling.right <= x) frame.left = Math.max(frame.left, ruling.right);
      else frame.right = Math.min(frame.right, ruling.left);
    }
  }
  const sides = { left: round(frame.left), right: round(frame.right), top: round(frame.top) };
  const whole = { ...sides, bottom: round(frame.bottom) };
  return Object.values(whole).every(Number.isFinite) ? whole : null;
}

function round(points: number): number {
  return Math.round(points);
}

/** Bands below one another, where some stand in several cells: one cell alone frames a notice, not a table. */
function tablesOf(bands: readonly Band[]): readonly (readonly Band[])[] {
  const tables: Band[][] = [];
  for (const band of bands) {
    const before = tables.at(-1)?.at(-1);
    if (before !== undefined && Math.abs(band.top - before.bottom) <= NEAR) tables.at(-1)?.push(band);
    else tables.push([band]);
  }
  return tables
    .filter((table) => table.some(({ cells }) => cells.length > 1))
    .map((table) => {
      const left = Math.min(...table.map((band) => band.left));
      return table.map((band) => ({ ...band, left }));
    });
}
