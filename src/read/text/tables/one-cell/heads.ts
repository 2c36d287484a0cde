/**
 * The heads of a table with one cell a line: where they begin and end, and what each says. They stand before the first
 * caption, line after line.
 */
import { MONTH_NAMES } from '../../../../calendar/dates.ts';
import type { Cell, Row } from '../../../../model/document.ts';
import { startsSmall } from '../../../../model/letters.ts';
import type { ColumnKind } from '../column-kinds.ts';
import { type CellLine, CURRENCY, isDated, isSentence } from './lines.ts';
import { placeUnits } from './places.ts';
import { trimmedSpan } from '../../lines.ts';

const SPAN = new RegExp(
  String.raw`\b(?:months?|weeks?|quarters?|years?)\s+ended\b|^as (?:of|at)\b|^${MONTH_NAMES}\b`,
  'i',
);
const SCALE =
  /^\(?(?:(?:all )?(?:amounts|figures) (?:expressed )?in|in|expressed in)\b.*(?:thousands|millions|billions)|^\(?unaudited\)?$/i;
const MEASURE = /^%|%$|^(?:YoY|QoQ|change|variance|notes?)\b/i;
const OPEN_HEAD = /\b(?:of|and|to|the|for|in|by|under|U\.S\.)$/i;
const ROMAN = /^\([ivx]+\)$/;

/** `measure` tells what a column says of the others: `% of revenue`, `YoY change`. */
export type HeadKind = 'year' | 'currency' | 'span' | 'measure' | 'scale' | 'mark' | 'words';

/** One head, of one line or several. */
export interface HeadUnit {
  readonly span: Cell['span'];
  readonly kind: HeadKind;
  readonly text: string;
}

function headKind(text: string): HeadKind {
  if (isDated(text)) return 'year';
  if (CURRENCY.test(text)) return 'currency';
  if (MEASURE.test(text)) return 'measure';
  if (SPAN.test(text) && !isTitle(text)) return 'span';
  if (ROMAN.test(text)) return 'mark';
  return SCALE.test(text) ? 'scale' : 'words';
}

/** Headings in capitals may name a span of time, too. */
function isTitle(text: string): boolean {
  return text.length > 70 || (text === text.toUpperCase() && text.length > 30);
}

const MOST_HEAD_LINES = 40;
const LONGEST_HEAD = 30;
const MOST_CAPTIONS = 12;

/**
 * From the first line of the heads to the first of the captions, for figures that begin at `first`; both are the same
 * where there are no heads.
 */
export function headStart(
  cells: readonly CellLine[],
  first: number,
  floor: number,
): { readonly start: number; readonly captions: number } {
  const isHeadAt = (index: number): boolean =>
    isWords(cells[index]) && headKind(textAt(cells, index)) !== 'words';
  const lowest = Math.max(floor, first - MOST_CAPTIONS);
  let captions = first;
  while (captions > lowest && isWords(cells[captions - 1]) && !isHeadAt(captions - 1)) captions -= 1;
  if (captions === floor || !isHeadAt(captions - 1)) {
    const start = nearestCaption(cells, first, floor);
    return { start, captions: start };
  }
  let start = captions;
  for (let index = captions - 1; index >= floor && captions - index < MOST_HEAD_LINES; index--) {
    if (!isWords(cells[index])) break;
    if (isHeadAt(index)) start = index;
    else if (textAt(cells, index).length > LONGEST_HEAD) break;
  }
  return { start, captions };
}

function textAt(cells: readonly CellLine[], index: number): string {
  return cells[index]?.line.text.trim() ?? '';
}

function isWords(cell: CellLine | undefined): boolean {
  return cell?.kind === 'words' && !isSentence(cell.line.text);
}

/** Without heads, the caption is the line right above the figures, with the lines that run on into it. */
function nearestCaption(cells: readonly CellLine[], first: number, floor: number): number {
  let start = first;
  while (start > floor && isWords(cells[start - 1])) {
    if (start < first && !/[ \t]$/.test(cells[start - 1]?.line.text ?? '')) break;
    start -= 1;
  }
  return start;
}

/** The heads as rows, each over the columns that it belongs to; one that cannot be placed stands over the captions. */
export function headRows(
  cells: readonly CellLine[],
  start: number,
  end: number,
  kinds: readonly ColumnKind[],
): readonly Row[] {
  const { units, places } = joinedAlike(unitsOf(cells, start, end), kinds);
  const rows: Row[] = [];
  for (let index = 0; index < units.length;) {
    let to = index + 1;
    while (to < units.length && isRightOf(places[to - 1], places[to])) to += 1;
    const from = units[index]?.span.start ?? 0;
    const placed = units
      .slice(index, to)
      .map(({ span }, at): Cell => ({ span, ...(places[index + at] ?? { column: 0 }) }));
    const caption: readonly Cell[] =
      placed[0]?.column === 0 ? [] : [{ span: { start: from, end: from }, column: 0 }];
    rows.push({
      span: { start: from, end: units[to - 1]?.span.end ?? from },
      cells: [...caption, ...placed],
    });
    index = to;
  }
  return rows;
}

/** Places the heads; measures that follow one another over one column are one head. */
function joinedAlike(
  units: readonly HeadUnit[],
  kinds: readonly ColumnKind[],
): { readonly units: readonly HeadUnit[]; readonly places: readonly Place[] } {
  const all = placeUnits(units, kinds);
  const joined: HeadUnit[] = [];
  const places: Place[] = [];
  for (const [index, unit] of units.entries()) {
    const last = joined.at(-1);
    const isAlike = unit.kind === 'measure' && all[index]?.column === places.at(-1)?.column;
    if (last?.kind === 'measure' && isAlike)
      joined[joined.length - 1] = { ...last, span: { start: last.span.start, end: unit.span.end } };
    else {
      joined.push(unit);
      places.push(all[index]);
    }
  }
  return { units: joined, places };
}

type Place = ReturnType<typeof placeUnits>[number];

function isRightOf(before: Place | undefined, after: Place | undefined): boolean {
  return before !== undefined && after !== undefined && after.column >= before.column + (before.columns ?? 1);
}

/** Lines to heads: a head goes on in the next line behind a blank, behind `% of`, in lower case, or with `Change`. */
function unitsOf(cells: readonly CellLine[], start: number, end: number): readonly HeadUnit[] {
  const units: HeadUnit[] = [];
  let isOpen = false;
  for (const { line } of cells.slice(start, end)) {
    const text = line.text.trim();
    const span = trimmedSpan(line, 0, line.text.length);
    const kind = headKind(text);
    const last = units.at(-1);
    if (last !== undefined && goesOn(last, { span, kind, text }, isOpen))
      units[units.length - 1] = {
        span: { start: last.span.start, end: span.end },
        kind: last.kind,
        text: `${last.text} ${text}`,
      };
    else units.push({ span, kind, text });
    isOpen = /[ \t]$/.test(line.text);
  }
  return units;
}

function goesOn(last: HeadUnit, next: HeadUnit, isOpen: boolean): boolean {
  if (last.kind === 'measure') {
    if (/\bof$/i.test(last.text)) return true;
    return /^(?:of )?change\b/i.test(next.text) && !/change/i.test(last.text);
  }
  return (
    last.kind === 'words' &&
    next.kind === 'words' &&
    (isOpen || startsSmall(next.text) || OPEN_HEAD.test(last.text))
  );
}
