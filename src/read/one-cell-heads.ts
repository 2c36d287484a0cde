/**
 * The heads of a table with one cell a line. They stand before its first caption, line after line, and how many
 * columns each spans is told only by how many there are of a kind: years, currencies, spans of time.
 */
import type { Cell, Row } from '../model/document.ts';
import { type CellLine, CURRENCY, isSentence, YEAR } from './one-cell-lines.ts';
import { trimmedSpan } from './text-lines.ts';

const SPAN =
  /\b(?:months?|weeks?|quarters?|years?)\s+ended\b|^as (?:of|at)\b|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/i;
const SCALE = /^\(?(?:in|amounts in|expressed in)\b.*(?:thousands|millions|billions)|^\(?unaudited\)?$/i;
const MEASURE = /^%|%$|^(?:YoY|QoQ|change|variance|notes?)\b/i;
const ROMAN = /^\([ivx]+\)$/;

type HeadKind = 'year' | 'currency' | 'span' | 'measure' | 'scale' | 'words';

function headKind(text: string): HeadKind {
  if (YEAR.test(text)) return 'year';
  if (CURRENCY.test(text)) return 'currency';
  if (SPAN.test(text)) return 'span';
  if (MEASURE.test(text)) return 'measure';
  return SCALE.test(text) || ROMAN.test(text) ? 'scale' : 'words';
}

const MOST_HEAD_LINES = 40;
const LONGEST_HEAD = 30;

/**
 * From the first line of the heads to the first of the captions, for figures that begin at `first`; both are the same
 * where there are no heads.
 */
export function headStart(
  cells: readonly CellLine[],
  first: number,
  floor: number,
): { readonly start: number; readonly captions: number } {
  const kindAt = (index: number): HeadKind => headKind((cells[index] as CellLine).line.text.trim());
  let captions = first;
  while (
    captions > floor &&
    first - captions < 12 &&
    isWords(cells[captions - 1]) &&
    kindAt(captions - 1) === 'words'
  )
    captions -= 1;
  if (captions === floor || !isWords(cells[captions - 1]) || kindAt(captions - 1) === 'words')
    return { start: nearestCaption(cells, first, floor), captions: nearestCaption(cells, first, floor) };
  let start = captions;
  for (let index = captions - 1; index >= floor && captions - index < MOST_HEAD_LINES; index--) {
    if (!isWords(cells[index])) break;
    const isHead = kindAt(index) !== 'words';
    if (isHead) start = index;
    else if ((cells[index] as CellLine).line.text.trim().length > LONGEST_HEAD) break;
  }
  return { start, captions };
}

function isWords(cell: CellLine | undefined): boolean {
  return cell?.kind === 'words' && !isSentence(cell.line.text);
}

/** Without heads, the caption is the line right above the figures, with the lines that run on into it. */
function nearestCaption(cells: readonly CellLine[], first: number, floor: number): number {
  let start = first;
  while (
    start > floor &&
    isWords(cells[start - 1]) &&
    (start === first || /[ \t]$/.test(cells[start - 1]?.line.text ?? ''))
  )
    start -= 1;
  return start;
}

interface Head {
  readonly span: Cell['span'];
  readonly text: string;
  readonly kind: HeadKind;
}

/** The lines of the heads as rows: each kind of head over the columns that it belongs to. */
export function headRows(
  cells: readonly CellLine[],
  start: number,
  end: number,
  isPercent: readonly boolean[],
): readonly Row[] {
  const heads = cells.slice(start, end).map(({ line }): Head => {
    const text = line.text.trim();
    return { span: trimmedSpan(line, 0, line.text.length), text, kind: headKind(text) };
  });
  const placesOf = placesByKind(heads, isPercent);
  const rows: Row[] = [];
  for (let index = 0; index < heads.length;) {
    const { kind } = heads[index] as Head;
    let to = index + 1;
    while (to < heads.length && heads[to]?.kind === kind) to += 1;
    const spans = heads.slice(index, to).map(({ span }) => span);
    const nth = heads.slice(0, index).filter((head) => head.kind === kind).length;
    const places = placesOf(kind, spans.length)?.slice(kind === 'span' ? 0 : nth);
    rows.push(rowOf(spans, places, kind === 'currency', isPercent.length));
    index = to;
  }
  return rows;
}

/** The columns at which the heads of a kind begin; `undefined` where their number does not tell. */
function placesByKind(
  heads: readonly Head[],
  isPercent: readonly boolean[],
): (kind: HeadKind, count: number) => readonly number[] | undefined {
  const amounts = isPercent.flatMap((percent, column) => (percent ? [] : [column]));
  const currencies = heads.filter(({ kind }) => kind === 'currency').map(({ text }) => text);
  const years = startsOf(
    heads.filter(({ kind }) => kind === 'year').length,
    isPercent.length,
    amounts,
    currencies,
  );
  return (kind, count) => {
    if (kind === 'year') return years;
    if (kind === 'currency') return currencies.length === amounts.length ? amounts : undefined;
    return kind === 'span' ? spanStarts(count, isPercent.length, years) : undefined;
  };
}

/** The columns at which as many years begin. */
function startsOf(
  count: number,
  columns: number,
  amounts: readonly number[],
  currencies: readonly string[],
): readonly number[] | undefined {
  if (count === 0) return undefined;
  if (count === columns) return Array.from({ length: count }, (_, at) => at);
  if (count === amounts.length) return amounts;
  const main = currencies.flatMap((text, at) => (text === currencies[0] ? [amounts[at] ?? 0] : []));
  if (currencies.length === amounts.length && main.length === count) return main;
  if (columns % count === 0) return Array.from({ length: count }, (_, at) => (at * columns) / count);
  return undefined;
}

function spanStarts(
  count: number,
  columns: number,
  yearStarts: readonly number[] | undefined,
): readonly number[] | undefined {
  if (count === 1) return [0];
  if (count === yearStarts?.length) return yearStarts;
  return columns % count === 0 ? Array.from({ length: count }, (_, at) => (at * columns) / count) : undefined;
}

function rowOf(
  spans: readonly Cell['span'][],
  places: readonly number[] | undefined,
  isSingle: boolean,
  columns: number,
): Row {
  const start = spans[0]?.start ?? 0;
  const cells: Cell[] = [{ span: { start, end: start }, column: 0 }];
  for (const [index, span] of spans.entries()) {
    const first = places?.[index];
    if (first === undefined) {
      cells.push({ span, column: Math.min(index, columns - 1) + 1 });
      continue;
    }
    const count = isSingle ? 1 : (places?.[index + 1] ?? columns) - first;
    cells.push({ span, column: first + 1, ...(count > 1 && { columns: count }) });
  }
  return { span: { start, end: spans.at(-1)?.end ?? start }, cells };
}
