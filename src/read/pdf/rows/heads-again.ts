/**
 * Heads that a table prints again where it goes on over the end of a page, with the title above them in some documents.
 * They say nothing new, and a statement is one table however many pages it takes.
 */
import { startsSmall } from '../../../model/letters.ts';
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
      (isHeadIn(last, measure) || last.left > insideOf(measure)) && !isOpen(top[count] as Row, measure);
    return isWhole && isOneTable(above.slice(first + count), zone, measure) ? count : 0;
  }
  return 0;
}

function isHeadIn(row: Row, { left, width }: Measure): boolean {
  return isHead(row, left, width);
}

/** Where the columns begin below the heads; infinite where there are none. */
function zoneOf(rows: readonly Row[], measure: Measure): number {
  const heads = rows.filter((row) => isHeadIn(row, measure));
  const over = heads.flatMap(({ pieces }) => pieces.filter((piece) => piece.left > insideOf(measure)));
  return Math.min(...over.map((piece) => piece.left));
}

/** Nothing that begins further inside the page is a caption. */
function insideOf({ left, width }: Measure): number {
  return left + width * 0.15;
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

/** Below the first heads there is no title and no sentence, which stand alone as captions do but reach over the columns. */
function isOneTable(rows: readonly Row[], zone: number, measure: Measure): boolean {
  const middle = (zone + measure.left + measure.width) / 2;
  const last = rows.at(-1)?.pieces ?? [];
  const mayEnd = last.length > 1 || last.some(({ text }) => text.endsWith(':') || startsSmall(text));
  return (
    mayEnd &&
    rows.every(
      ({ pieces, left, right }) => pieces.length > 1 || right < (left < insideOf(measure) ? middle : zone),
    )
  );
}
