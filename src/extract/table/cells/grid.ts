/** The printed cells of a row, left to right, the empty ones left out. */
import type { Row } from '../../../model/document.ts';
import { hasLetter, LETTERS } from '../../../model/letters.ts';
import type { Span } from '../../../model/place.ts';
import { readUnclosed } from './unclosed.ts';
import { isWithheld, readCell, type CellFigure } from './cell.ts';
import { readRange } from './cell-range.ts';

export interface PrintedCell {
  readonly text: string;
  readonly span: Span;
  readonly column: number;
  /** How many columns it is printed over; `null` where the format does not say. */
  readonly columns: number | null;
  readonly figure: CellFigure | null;
}

export interface PrintedRow {
  readonly row: Row;
  readonly cells: readonly PrintedCell[];
}

/** How the tables of a document are printed. */
export interface Print {
  readonly text: string;
  /** Their closing parentheses are lost. */
  readonly isUnclosed: boolean;
}

export function printRows(rows: readonly Row[], { text, isUnclosed }: Print): readonly PrintedRow[] {
  return rows.map((row) => {
    const cells: PrintedCell[] = [];
    for (const { span, column, columns } of row.cells) {
      const printed = text.slice(span.start, span.end);
      if (printed === '') continue;
      const read = readCell(printed, span.start) ?? readRange(printed, span.start);
      const figure = read ?? (isUnclosed ? readUnclosed(printed, span) : undefined) ?? null;
      cells.push({ text: printed, span, column, columns: columns ?? null, figure });
    }
    return { row, cells };
  });
}

const YEAR = /^(?:19|20)\d{2}(?:[*†‡§]{0,3}|[¹²³⁴-⁹⁰]{1,2}|\s?\^\{[^{}]{1,5}\}|\s?\((?:\d{1,2}|[a-z])\))$/;

/** A year is printed as digits, with a note's mark behind it or not, and is no amount. */
export function isYear({ text }: Pick<PrintedCell, 'text'>): boolean {
  return YEAR.test(text);
}

/** `€000`, in a head: thousands, and no amount. */
const THOUSANDS = new RegExp(`^[${LETTERS}]{0,3}[$€£¥₩₹]?\\s?['’]?000s?$`);

export function isAmount(cell: PrintedCell): boolean {
  return cell.figure !== null && !isYear(cell) && !THOUSANDS.test(cell.text);
}

export function isWords(cell: PrintedCell): boolean {
  return cell.figure === null && (hasLetter(cell.text) || cell.text.includes('%')) && !isWithheld(cell.text);
}
