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
  // Where no head begins over the first column, one that stands further on reaches to it.
  const mustReach = (nearest[0]?.from ?? 0) > 0;
  const spread = spreadOut(
    nearest,
    figures.length,
    (index) => mustReach || isWide(heads[index] as StopCell, figures),
  );
  let free = 0;
  return spread.map(({ from, to }) => {
    const first = Math.max(free, figures[from]?.first ?? 0);
    free = Math.max(first + 1, figures[to]?.end ?? 0);
    return { first, end: free };
  });
}

function centreOf({ text, at, align }: StopCell): number {
  const half = (text.length * LETTER) / 2;
  return align === 'centre' ? at : align === 'left' ? at + half : at - half;
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

/** Whether words are wider than one column, so that they would be broken if they stood over one alone. */
function isWide({ text }: StopCell, figures: readonly FigureColumn[]): boolean {
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined || figures.length < 2) return false;
  return text.length * LETTER > ((last.to - first.to) / (figures.length - 1)) * 1.3;
}

/** Heads reach as far to the left as to the right, where all of a line together then stand over all columns. */
function spreadOut(
  nearest: readonly Below[],
  count: number,
  mayReach: (index: number) => boolean,
): readonly Below[] {
  const spread = [...nearest];
  for (const [index, own] of nearest.entries()) {
    if (own.from === own.to && !mayReach(index)) continue;
    const [before, behind] = [spread[index - 1]?.to ?? -1, nearest[index + 1]?.from ?? count];
    const more = Math.max(0, Math.min(own.from - before, behind - own.to) - 1);
    spread[index] = { from: own.from - more, to: own.to + more };
  }
  const isWhole = spread.every(({ from }, index) => from === (spread[index - 1]?.to ?? -1) + 1);
  return isWhole && spread.at(-1)?.to === count - 1 ? spread : nearest;
}
