/** What stands in the column of captions beside the heads: nothing of a head, a date for all of them, or a heading. */
import { cleanCaption } from '../caption.ts';
import type { PrintedRow } from './grid.ts';
import { datesApart, type HeadRow } from './heads.ts';
import type { RawRow } from './rows.ts';
import type { Stretch } from './stretches.ts';

/** The cells of a row of heads, without what stands in the column of captions. */
export function headRow(row: PrintedRow): HeadRow {
  return (captionOf(row) === '' ? row.cells : row.cells.slice(1)).flatMap((cell) => datesApart(cell));
}

/** A head that is printed from the captions on over the first figures is none of theirs. */
export function captionOf({ cells: [first, next] }: PrintedRow): string {
  if (first?.column !== 0) return '';
  const isHead = first.columns !== null && next?.column === first.columns && !first.text.startsWith('(');
  return isHead && first.columns > 1 ? '' : first.text;
}

/** `Year ended December 31,` in the column of captions dates every column. */
export function dateInCaption(row: PrintedRow): string {
  const caption = captionOf(row);
  return /\b(?:months?|weeks?|quarters?|years?|as of|as at)\b.*\b(?:ended|ending|of|at)\b|\bended\b/i.test(
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
    const isHeading = caption !== '' && !COLUMN_OF_CAPTIONS.test(caption) && /\p{L}{2}/u.test(caption);
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
