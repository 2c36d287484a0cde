/** Heads over columns that tab stops make: each stands in the middle of the columns that it is the head of. */
import type { TabStop } from '../lay-out.ts';

export interface StopCell extends TabStop {
  readonly text: string;
}

/** A column of figures, with the columns of marks that belong to it. */
export interface FigureColumn {
  /** Columns from `first` up to, and not with, `end`. */
  readonly first: number;
  readonly end: number;
  /** In twentieths of a point from the left edge. */
  readonly from: number;
  readonly to: number;
}

/** About the width of a letter, in twentieths of a point. */
export const LETTER = 95;

/** Indices of the first and the last column of figures below a head. */
interface Below {
  readonly from: number;
  readonly to: number;
}

/** The columns that each of the heads of a line stands over, left to right. */
export function headSpans(
  heads: readonly StopCell[],
  figures: readonly FigureColumn[],
): readonly Pick<FigureColumn, 'first' | 'end'>[] {
  const nearest = heads.map((head) => below(centreOf(head), figures));
  const wide = heads.map((head) => widthOf(head) / pitchOf(figures));
  // Where no head begins over the first column, one that stands further on reaches to it.
  const mustReach = (nearest[0]?.from ?? 0) > 0;
  const isPair = (index: number): boolean => nearest[index]?.from !== nearest[index]?.to;
  const all = spreadOut(
    nearest,
    figures.length,
    (index) => mustReach || isPair(index) || (wide[index] ?? 0) > 1.3,
  );
  const spread = isWhole(all, figures.length)
    ? all
    : spreadOut(nearest, figures.length, (index) => (wide[index] ?? 0) > 1.6);
  let free = 0;
  return spread.map(({ from, to }) => {
    const first = Math.max(free, figures[from]?.first ?? 0);
    free = Math.max(first + 1, figures[to]?.end ?? 0);
    return { first, end: free };
  });
}

function widthOf({ text }: StopCell): number {
  return text.length * LETTER;
}

function centreOf(head: StopCell): number {
  const half = widthOf(head) / 2;
  return head.align === 'centre' ? head.at : head.align === 'left' ? head.at + half : head.at - half;
}

/** How far columns stand from one another: wider words stand over several, or they would be broken. */
function pitchOf(figures: readonly FigureColumn[]): number {
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined || figures.length < 2) return Infinity;
  return (last.to - first.to) / (figures.length - 1);
}

/** The column in whose middle a head stands; or the two, where it stands between them. */
function below(centre: number, figures: readonly FigureColumn[]): Below {
  const middles = figures.map(({ from, to }) => (from + to) / 2);
  const right = middles.findIndex((middle) => middle >= centre);
  if (right < 0) return { from: figures.length - 1, to: figures.length - 1 };
  const left = right - 1;
  if (left < 0) return { from: 0, to: 0 };
  const share =
    (centre - (middles[left] as number)) / ((middles[right] as number) - (middles[left] as number));
  if (share > 0.25 && share < 0.75) return { from: left, to: right };
  return share < 0.5 ? { from: left, to: left } : { from: right, to: right };
}

/** Heads reach as far to the left as to the right, up to those beside them. */
function spreadOut(
  nearest: readonly Below[],
  count: number,
  mayReach: (index: number) => boolean,
): readonly Below[] {
  const spread = [...nearest];
  for (const [index, own] of nearest.entries()) {
    if (!mayReach(index)) continue;
    const [before, behind] = [spread[index - 1]?.to ?? -1, nearest[index + 1]?.from ?? count];
    const more = Math.max(0, Math.min(own.from - before, behind - own.to) - 1);
    spread[index] = { from: own.from - more, to: own.to + more };
  }
  return spread;
}

/** Together they stand over all columns. */
function isWhole(spread: readonly Below[], count: number): boolean {
  const isNext = spread.every(({ from }, index) => from === (spread[index - 1]?.to ?? -1) + 1);
  return isNext && spread.at(-1)?.to === count - 1;
}
