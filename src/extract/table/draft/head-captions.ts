/** What stands in the column of captions beside the heads: nothing of a head, a date for all of them, or a heading. */
import { hasLetters } from '../../../model/letters.ts';
import { cleanCaption } from '../../lexicon/caption.ts';
import type { PrintedCell, PrintedRow } from '../cells/grid.ts';
import { readSpan } from '../heads/date.ts';
import { datesApart, type HeadRow } from '../heads/heads.ts';
import type { RawRow } from '../rows/rows.ts';
import { statedExponent } from '../heads/scale.ts';
import type { Stretch } from '../heads/stretches.ts';

/** The cells of a row of heads, without what stands in the column of captions. */
export function headRow(row: PrintedRow, columns: readonly number[]): HeadRow {
  const { cells } = row;
  if (isMovedUp(row)) return columns.length % cells.length === 0 ? evenly(cells, columns) : [];
  return (captionOf(row) === '' ? row.cells : row.cells.slice(1)).flatMap((cell) => datesApart(cell));
}

/**
 * `3 months ending | 6 months ending`, from the column of captions on: each stood over several columns, and what told over
 * how many was lost.
 */
function isMovedUp({ cells }: PrintedRow): boolean {
  const isOfSpan = (cell: PrintedCell, index: number): boolean =>
    cell.column === index && (cell.columns ?? 1) === 1 && readSpan(cell.text) !== null;
  return cells.length > 1 && cells.every(isOfSpan) && new Set(cells.map(({ text }) => text)).size > 1;
}

function evenly(cells: readonly PrintedCell[], columns: readonly number[]): HeadRow {
  const size = columns.length / cells.length;
  return columns.map((column, index) => ({
    text: cells[Math.floor(index / size)]?.text ?? '',
    column,
    columns: null,
  }));
}

/** A head that is printed from the captions on over the first figures is none of theirs. */
export function captionOf({ cells: [first, next] }: PrintedRow): string {
  if (first?.column !== 0) return '';
  const isHead = first.columns !== null && next?.column === first.columns && !first.text.startsWith('(');
  return isHead && first.columns > 1 ? '' : first.text;
}

/** `Year ended December 31,` in the column of captions dates every column. */
export function dateInCaption(row: PrintedRow): string {
  if (isMovedUp(row)) return '';
  const caption = captionOf(row);
  return /\b(?:months?|weeks?|quarters?|years?|as of|as at)\b.{0,200}\b(?:ended|ending|of|at)\b|\bended\b/i.test(
    caption,
  )
    ? caption
    : '';
}

const COLUMN_OF_CAPTIONS =
  /^(?:description|item|items|(?:(?:s|sr|sl)\.? ?)?(?:no\.? ?)?particulars|(?:s|sr|sl)\.?(?: ?no\.?)?|metric|measure|caption|line item)$|^\(.*\)$|\b(?:thousands|millions|billions|ended|months|weeks|(?:un)?audited|000s?)\b|\b(?:19|20)\d\d\b/i;

/** A heading printed beside the heads: `ASSETS`, in the column of captions. */
export function headings({ heads }: Stretch): readonly RawRow[] {
  return heads.flatMap((row) => {
    const caption = captionOf(row).replaceAll(/\s+/g, ' ');
    const isUnit = (): boolean => COLUMN_OF_CAPTIONS.test(caption) || statedExponent(caption) !== null;
    const isHeading = hasLetters(caption) && !isUnit();
    return isHeading
      ? [
          {
            row: row.row,
            caption: cleanCaption(caption),
            figures: new Map(),
            indent: null,
            isNumbered: false,
          },
        ]
      : [];
  });
}
