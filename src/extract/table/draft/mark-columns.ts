/** `51,584 | (1)`: marks of notes in cells of their own, which a page may set as a column beside that of their figures. */
import type { CellFigure } from '../cells/cell.ts';
import type { HeadRow } from '../heads/heads.ts';
import type { ColumnHead } from '../heads/words.ts';
import type { RawRow } from '../rows/rows.ts';

const LAST_NOTE = 20n;

/** A whole number in brackets, too small to be told from the number of a note. */
function isMark({ value, places, span, currency, percent, nil }: CellFigure): boolean {
  const isPlain = !nil && !percent && currency === null && places === 0;
  return isPlain && value.units < 0n && -value.units <= LAST_NOTE && span.end - span.start > 2;
}

/** The columns, left to right, in which nothing but such marks stands, each right behind a figure, and no head above. */
export function markColumns(
  rows: readonly RawRow[],
  heads: readonly HeadRow[],
  columns: readonly number[],
): ReadonlySet<number> {
  const headed = new Set(heads.flatMap((row) => row.map(({ column }) => column)));
  const found = columns.filter((column, index) => {
    const left = columns[index - 1];
    if (left === undefined || headed.has(column)) return false;
    const marked = rows.filter(({ figures }) => figures.has(column));
    const isBehind = ({ figures }: RawRow): boolean => {
      const figure = figures.get(column);
      return figure !== undefined && isMark(figure) && figures.get(left)?.nil === false;
    };
    return marked.every(isBehind) && marked.length * 2 <= rows.filter((row) => row.figures.has(left)).length;
  });
  return new Set(found);
}

/** The head of such a column. */
export const OF_MARKS: ColumnHead = {
  head: '',
  period: null,
  named: null,
  currency: null,
  role: 'note',
  member: '',
  exponent: null,
};
