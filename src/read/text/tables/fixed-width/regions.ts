/**
 * Where the fixed-width tables of a text are: rows of figures under one another, the heads over them, and the captions
 * between them. Markup of EDGAR's text filings (`<TABLE>`, `<S> <C>`, `<PAGE>`) bounds them where it stands, but many
 * filings have none, and some have it around prose.
 */
import { startsSmall } from '../../../../model/letters.ts';
import { isRule, segmentsOf, type Segment } from './line.ts';
import { PERIOD } from '../../../words/period-words.ts';
import { partedAtSeams } from './seams.ts';
import type { Line } from '../../lines.ts';

/** A line as the finder of tables sees it. */
export interface DrawnLine {
  readonly line: Line;
  readonly index: number;
  readonly kind: 'blank' | 'rule' | 'columns' | 'wall' | 'figures' | 'words';
  readonly segments: readonly Segment[];
}

/** Lines from the first head to the last row: `start` included, `end` not. */
export interface Region {
  readonly start: number;
  /** The first row of figures. */
  readonly body: number;
  readonly end: number;
}

const WALL =
  /^\s*<\/?(?:TABLE|CAPTION|PAGE|DOCUMENT|TYPE|SEQUENCE|FILENAME|DESCRIPTION|TEXT|FN)>|^ {0,3}(?:```|~~~)/i;
const COLUMNS = /^\s*(?:<S>|<C>)[\s<>SC]*$/i;

/** @param isFurniture whether the line is a page's number or running head, over which a table goes on */
export function drawLine(line: Line, index: number, isFurniture: boolean): DrawnLine {
  const { text } = line;
  if (line.kind === 'blank')
    return { line, index, kind: text.includes('\f') ? 'wall' : 'blank', segments: [] };
  if (line.kind === 'tabs' || text.startsWith('|') || WALL.test(text))
    return { line, index, kind: 'wall', segments: [] };
  if (COLUMNS.test(text)) return { line, index, kind: 'columns', segments: [] };
  if (isRule(text)) return { line, index, kind: 'rule', segments: [] };
  if (isFurniture) return { line, index, kind: 'blank', segments: [] };
  const segments = partedAtSeams(segmentsOf(text));
  const kind =
    segments.some((segment) => segment.kind === 'figure') && !goesOn(segments) ? 'figures' : 'words';
  return { line, index, kind, segments };
}

/** Behind the figures of a sentence the sentence goes on, and behind the number of an item its words. */
function goesOn(segments: readonly Segment[]): boolean {
  const first = segments.findIndex(({ kind }) => kind === 'figure');
  const rest = segments.slice(first + 1);
  if (first === 0 && rest.length > 0 && rest.every(({ kind }) => kind === 'words')) return true;
  return segments
    .slice(first)
    .some(({ kind, text }) => kind === 'words' && startsSmall(text) && /^\S+ \S/.test(text));
}

/** A caption may take some lines, and blank lines stand between; more words than these end a table. */
const MOST_BETWEEN = 14;

/** The tables among the drawn lines, in order. */
export function findRegions(lines: readonly DrawnLine[]): readonly Region[] {
  const regions: Region[] = [];
  let floor = 0;
  for (let index = 0; index < lines.length; index++) {
    if (lines[index]?.kind !== 'figures') continue;
    const end = bodyEnd(lines, index);
    const rows = lines.slice(index, end).filter((line) => line.kind === 'figures');
    if (isTable(rows)) {
      const left = leftOf(rows);
      regions.push({
        start: headsStart(lines, index, floor, left),
        body: index,
        end: tail(lines, end, left),
      });
      floor = end;
    }
    index = end - 1;
  }
  return regions;
}

/** Behind the last row of figures that goes on with the table whose first row is at `start`. */
function bodyEnd(lines: readonly DrawnLine[], start: number): number {
  let end = start + 1;
  const rows = [lines[start] as DrawnLine];
  const edges = new Set<number>();
  note(edges, rows[0] as DrawnLine);
  let left = leftOf(rows);
  for (let index = start + 1; index < lines.length && index - end < MOST_BETWEEN; index++) {
    const line = lines[index] as DrawnLine;
    if (line.kind === 'wall' || line.kind === 'columns') break;
    if (line.kind === 'figures') {
      const isKin = line.segments.some(({ kind, edge }) => kind !== 'words' && edges.has(edge));
      if (!isKin && rows.length > 2) break;
      end = index + 1;
      rows.push(line);
      note(edges, line);
      if (isKin) left = Math.min(left, leftOf([line]));
    } else if (line.kind === 'words' && !isLongHeading(line, lines[index + 1], left)) {
      if ((isHead(line, left) && !isAmidRows(lines, index)) || isProse(line, left)) break;
    }
  }
  return end;
}

/** Sloppy columns are right to some blanks. */
const SLOPPY = 4;

function note(edges: Set<number>, { segments }: DrawnLine): void {
  for (const { kind, edge } of segments)
    if (kind !== 'words') for (let at = edge - SLOPPY; at <= edge + SLOPPY; at++) edges.add(at);
}

/** Two rows whose figures end at one edge make a table, and so does one row with several figures and a caption. */
function isTable(rows: readonly DrawnLine[]): boolean {
  const edges = new Set<number>();
  for (const { segments } of rows) {
    for (const { kind, edge } of segments) {
      if (kind === 'words') continue;
      if ([edge - 1, edge, edge + 1].some((near) => edges.has(near))) return true;
    }
    for (const { kind, edge } of segments) if (kind !== 'words') edges.add(edge);
  }
  return false;
}

/** Where the figures begin. */
export function leftOf(rows: readonly DrawnLine[]): number {
  const starts = rows.flatMap(({ segments }) =>
    segments.filter(({ kind }) => kind === 'figure').map(({ start }) => start),
  );
  return starts.reduce((least, start) => Math.min(least, start), Number.POSITIVE_INFINITY);
}

/** Words in the columns of the figures, or two of them that the columns of a head part. */
function isHead({ segments }: DrawnLine, left: number): boolean {
  if (segments.some(({ kind }) => kind === 'figure')) return false;
  const over = segments.filter(({ end }) => end > left - 2);
  const [first] = segments;
  if (segments.length > 1) return over.length > 0;
  return first !== undefined && (first.start >= left - 6 || isInsetPeriod(first, left));
}

/** Words in the columns, as scraps of a caption are, with rows of figures right above and below: no head stands there. */
function isAmidRows(lines: readonly DrawnLine[], index: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (before?.kind !== 'figures' || next?.kind !== 'figures' || !beginsLeft(line)) return false;
  return beginsLeft(next) && line?.segments.slice(1).every(({ text }) => !PERIOD.test(text)) === true;
}

/** `Three Months Ended` in the middle of columns that are far wider than their figures, and so left of these. */
export function isInsetPeriod({ start, text }: Segment, left: number): boolean {
  return start > left / 2 && text.length < 40 && PERIOD.test(text);
}

/** Words that run on from the captions into the figures. */
function isProse({ segments }: DrawnLine, left: number): boolean {
  const [first] = segments;
  return first !== undefined && first.start < left && first.end > left + 12;
}

/** A heading that is wider than the captions, right above a row of its own: no sentence, which would go on there. */
function isLongHeading({ segments, line }: DrawnLine, next: DrawnLine | undefined, left: number): boolean {
  const [first] = segments;
  if (segments.length !== 1 || first === undefined || first.start >= left - 6) return false;
  return next?.kind === 'figures' && next.segments[0]?.kind === 'words' && !/[.;]\s*$/.test(line.text);
}

/** Upwards from the first row of figures: the topmost line that stands over the columns, and what belongs to it. */
function headsStart(lines: readonly DrawnLine[], body: number, floor: number, left: number): number {
  let top = body;
  let hasHead = false;
  for (let index = body - 1; index >= floor && body - index < 24; index--) {
    const line = lines[index] as DrawnLine;
    if (line.kind === 'wall' || line.kind === 'figures') break;
    if (line.kind !== 'words') continue;
    const between = lines.slice(index + 1, top);
    const isAttached = between.every(isAttaching);
    if (isHead(line, left)) {
      if (hasHead && !isAttached && !isHeadOver(line, between, left)) break;
      hasHead = true;
      top = index;
    } else if (isProse(line, left)) break;
    else if (hasHead && !(isAttached && isStub(line, left) && beginsLeft(lines[top]))) break;
    else if (hasHead) top = index;
  }
  return hasHead ? top : captionsStart(lines, body, floor, left);
}

/** `Domestic   Canada   Consolidated`, a blank line above the years: several heads over the columns. */
function isHeadOver({ segments }: DrawnLine, between: readonly DrawnLine[], left: number): boolean {
  const blanks = between.filter(({ kind }) => kind === 'blank').length;
  const isOnlyBlank = between.every((line) => line.kind === 'blank' || isAttaching(line));
  return (
    isOnlyBlank && blanks === 1 && segments.length > 1 && segments.every(({ start }) => start >= left - 8)
  );
}

function isAttaching({ kind }: DrawnLine): boolean {
  return kind === 'rule' || kind === 'columns';
}

/** Some filings set the whole text in by as much. */
const MARGIN = 8;

/** Words at the left of the line above a head, which begin the title of the captions. */
function isStub({ segments }: DrawnLine, left: number): boolean {
  const [first] = segments;
  return segments.length === 1 && first !== undefined && first.start < MARGIN && first.end < left + 4;
}

/** Above heads that stand over the figures alone, the words at the left are a title, or a sentence. */
function beginsLeft(line: DrawnLine | undefined): boolean {
  return (line?.segments[0]?.start ?? MARGIN) < MARGIN;
}

/** Without heads, the captions right above the first row belong to the table. */
function captionsStart(lines: readonly DrawnLine[], body: number, floor: number, left: number): number {
  let top = body;
  for (let index = body - 1; index >= floor; index--) {
    const line = lines[index] as DrawnLine;
    if (line.kind !== 'words' || !isStub(line, left)) break;
    top = index;
  }
  return top;
}

/** A caption may go on behind its figures. */
function tail(lines: readonly DrawnLine[], end: number, left: number): number {
  let index = end;
  while (index < lines.length) {
    const line = lines[index] as DrawnLine;
    const [first] = line.segments;
    const isRest =
      line.kind === 'words' && line.line.text.startsWith(' ') && first !== undefined && first.end < left;
    if (!isRest && line.kind !== 'rule') break;
    index += 1;
  }
  return index;
}
