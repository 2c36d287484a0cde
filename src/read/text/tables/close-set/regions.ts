/** From which line to which a table goes whose cells one blank parts. */
import { type CloseSetRow, rowOf } from './line.ts';
import type { Line } from '../../lines.ts';

/** Indexes of lines: the heads from `start`, the body from `body` up to `end`. */
export interface Region {
  readonly start: number;
  readonly body: number;
  readonly end: number;
}

/** Lines as rows, each read when it is first asked for. */
export class CloseSetRows {
  readonly #read = new Map<number, CloseSetRow>();
  readonly #lines: readonly Line[];
  readonly #isFurniture: (index: number) => boolean;
  readonly #isTaken: (index: number) => boolean;

  /**
   * @param isFurniture whether the line of the index is a page's number or running head
   * @param isTaken whether it is of a table in another layout
   */
  constructor(
    lines: readonly Line[],
    isFurniture: (index: number) => boolean,
    isTaken: (index: number) => boolean,
  ) {
    this.#lines = lines;
    this.#isFurniture = isFurniture;
    this.#isTaken = isTaken;
  }

  at(index: number): CloseSetRow {
    const row = this.#read.get(index) ?? this.#rowAt(index);
    this.#read.set(index, row);
    return row;
  }

  #rowAt(index: number): CloseSetRow {
    const line = this.#lines[index] as Line;
    if (this.#isTaken(index)) return { line, pieces: [], kind: 'break' };
    if (line.kind === 'blank' || this.#isFurniture(index)) return { line, pieces: [], kind: 'blank' };
    return rowOf(line);
  }

  between(start: number, end: number): readonly CloseSetRow[] {
    return Array.from({ length: end - start }, (_, index) => this.at(start + index));
  }

  get end(): number {
    return this.#lines.length;
  }
}

/** As no figure ends. */
const ENDS_SENTENCE = /[.:;,?!"”’]\s*$/;
/** More lines of words, or blank ones, stand between no rows. */
const MOST_BETWEEN = 6;
/** A caption too long for a line takes no more: `Preferred stock, $0.001 par value; 10,000 shares authorized; …`. */
const MOST_CAPTION_LINES = 4;

/** The regions of rows of figures, in order, each with the heads above it. */
export function closeSetRegions(lines: readonly Line[], rows: CloseSetRows): readonly Region[] {
  const regions: Region[] = [];
  let floor = 0;
  for (let index = 0; index < rows.end; index++) {
    // Most lines are of sentences, which need not be looked at any closer.
    if (ENDS_SENTENCE.test((lines[index] as Line).text)) continue;
    const { pieces, kind } = rows.at(index);
    if (pieces.length < 3 || kind !== 'figures') continue;
    const end = bodyEnd(rows, index);
    regions.push({ start: headStart(rows, index, floor), body: index, end });
    floor = end;
    index = end - 1;
  }
  return regions;
}

/** Behind the last row of figures before heads, a sentence, or more words than stand between rows. */
function bodyEnd(rows: CloseSetRows, start: number): number {
  let end = start + 1;
  let usual = rows.at(start).pieces.length;
  let isBehindBlank = false;
  for (let index = end; index < rows.end && index - end < MOST_BETWEEN; index++) {
    const { kind, pieces, line } = rows.at(index);
    if (kind === 'blank') {
      isBehindBlank = true;
      continue;
    }
    if (kind === 'head' || kind === 'break') break;
    if (kind === 'sentence' && !isCaptionOf(rows, index, usual)) break;
    // What a blank line parts from the rows above is of the table where it goes on as they do.
    if (isBehindBlank && (kind === 'figures' ? pieces.length !== usual : !/:\s*$/.test(line.text))) break;
    isBehindBlank = false;
    if (kind !== 'figures') continue;
    end = index + 1;
    usual = pieces.length;
  }
  return end;
}

/** Whether a long line is one of a caption, whose last line has as many figures as the row before. */
function isCaptionOf(rows: CloseSetRows, from: number, usual: number): boolean {
  for (let index = from; index < Math.min(rows.end, from + MOST_CAPTION_LINES); index++) {
    const { kind, pieces, line } = rows.at(index);
    if (kind === 'figures') return pieces.length === usual;
    if (!(kind === 'sentence' || kind === 'words') || /[.:]\s*$/.test(line.text)) return false;
  }
  return false;
}

/** The topmost of the heads that stand together above the first row, captions between. */
function headStart(rows: CloseSetRows, body: number, floor: number): number {
  let start = body;
  for (
    let index = body - 1;
    index >= floor && body - index < MOST_ABOVE && start - index < MOST_BETWEEN;
    index--
  ) {
    const { kind } = rows.at(index);
    if (kind === 'head') start = index;
    else if (kind === 'figures' || kind === 'break' || kind === 'sentence') break;
    else if (kind === 'words' && start < body) break;
  }
  return start;
}

/** Heads and captions above the first row take no more lines. */
const MOST_ABOVE = 40;
