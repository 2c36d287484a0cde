/**
 * Heads that a table prints again where it goes on over the end of a page, with the title above them in some documents.
 * They say nothing new, and a statement is one table however many pages it takes.
 */
import { isBody, isHead } from './kinds.ts';
import { OPEN_HEAD } from './parted-rows.ts';
import type { Row } from './pieces.ts';

/** Rows of a title and heads, and rows above them in which the first are looked for: two pages of a dense table. */
const MOST_HEADS = 10;
const MOST_ROWS = 200;

/** Where the words of a document begin, and how far they reach. */
interface Measure {
  readonly left: number;
  readonly width: number;
}

export function withoutHeadsAgain(rows: readonly Row[], measure: Measure): readonly Row[] {
  const kept: Row[] = [];
  for (let index = 0; index < rows.length; index++) {
    const before = rows[index - 1];
    if (before !== undefined && before.page !== rows[index]?.page && !isOpen(before, measure))
      index += countAgain(kept, rows.slice(index, index + MOST_HEADS), measure);
    if (index < rows.length) kept.push(rows[index] as Row);
  }
  return kept;
}

/** The end of the page stands within heads. */
function isOpen(row: Row, measure: Measure): boolean {
  return isHeadIn(row, measure) || OPEN_HEAD.test(row.pieces.at(-1)?.text ?? '');
}

/** How many of the first rows of a page stand above its table as they do on a page before. */
function countAgain(above: readonly Row[], top: readonly Row[], measure: Measure): number {
  const least = Math.max(0, above.length - MOST_ROWS);
  for (let first = above.length - 1; first >= least; first--) {
    const count = top.findIndex((row, index) => isBody(row) || !isAgain(above[first + index], row));
    if (count < 1) continue;
    const heads = top.slice(0, count);
    const zone = zoneOf(heads, measure);
    const last = heads.at(-1) as Row;
    const isWhole =
      (isHeadIn(last, measure) || last.left > zone - last.size) && !isOpen(top[count] as Row, measure);
    return isWhole && isOneTable(above.slice(first + count), zone) ? count : 0;
  }
  return 0;
}

function isHeadIn(row: Row, { left, width }: Measure): boolean {
  return isHead(row, left, width);
}

/** Where the columns begin below the heads; infinite where there are none. */
function zoneOf(rows: readonly Row[], measure: Measure): number {
  const heads = rows.filter((row) => isHeadIn(row, measure));
  const inside = measure.left + measure.width * 0.15;
  const over = heads.flatMap(({ pieces }) => pieces.filter((piece) => piece.left > inside));
  return Math.min(...over.map((piece) => piece.left));
}

function isAgain(first: Row | undefined, row: Row): boolean {
  return (
    first?.pieces.length === row.pieces.length &&
    first.pieces.every(({ text }, index) => wordsOf(text) === wordsOf(row.pieces[index]?.text ?? ''))
  );
}

/** `STATEMENTS OF CASH FLOWS (Continued)` */
function wordsOf(title: string): string {
  return title.replace(CONTINUED, '').trim();
}

const CONTINUED = /[\s,(–—-]{0,4}\b(?:continued|cont[.’']?d?)\.?\)?$/i;

/** Below the first heads nothing alone reaches over the columns, as a title or a sentence does. */
function isOneTable(rows: readonly Row[], zone: number): boolean {
  return rows.length > 0 && rows.every(({ pieces, right }) => pieces.length > 1 || right < zone);
}
