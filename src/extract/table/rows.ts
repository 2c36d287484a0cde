/**
 * The rows of a table as a reader sees them: captions that were wrapped over two lines joined, captions of two rows that
 * ran together parted again, headings told from captions, and the headings above each row.
 */
import type { Row } from '../../model/document.ts';
import { cleanCaption, compactKey } from '../caption.ts';
import { overlap } from './heads.ts';
import { readCell, type CellFigure } from './cell.ts';

/** One printed line of the table. */
export interface RawRow {
  readonly row: Row;
  readonly caption: string;
  readonly figures: ReadonlyMap<number, CellFigure>;
}

export interface CaptionedRow extends RawRow {
  readonly kind: 'heading' | 'figures';
  readonly section: readonly string[];
}

/** A printed row: caption from the first cell, figures from the others, fragments of words joined to the caption. */
export function readRow(row: Row, text: string): RawRow {
  const [first, ...rest] = row.cells;
  let caption = first === undefined ? '' : text.slice(first.span.start, first.span.end);
  const figures = new Map<number, CellFigure>();
  for (const cell of rest) {
    const printed = text.slice(cell.span.start, cell.span.end);
    const figure = printed === '' ? undefined : readCell(printed, cell.span.start);
    if (figure !== undefined) figures.set(cell.column, figure);
    else if (/\p{L}/u.test(printed) && caption !== '')
      caption = overlap(caption, /^\p{Lu}/u.test(printed) ? ` ${printed}` : printed);
  }
  return { row, caption: cleanCaption(caption), figures };
}

/** Words in which a caption does not end; the next line goes on with it. */
const OPEN_ENDING =
  /(?:\b(?:of|to|the|for|and|or|in|by|on|from|with|per|both|a|an|at|attributable|net)|[,\-–—(])$/i;

/** Joins, parts and places the rows. `isKnownPair` tells whether two words stand next to one another in the document. */
export function arrangeRows(
  raw: readonly RawRow[],
  knownCaptions: ReadonlySet<string>,
  isKnownPair: (before: string, after: string) => boolean,
): readonly CaptionedRow[] {
  return placeRows(joinWrapped(partOverrun(raw, knownCaptions), isKnownPair));
}

/** A caption that starts with another row's caption, before a row that starts in mid-caption, holds both captions. */
function partOverrun(rows: readonly RawRow[], known: ReadonlySet<string>): readonly RawRow[] {
  const parted = [...rows];
  for (let index = 0; index + 1 < parted.length; index++) {
    const row = parted[index] as RawRow;
    const next = parted[index + 1] as RawRow;
    if (row.figures.size === 0 || next.figures.size === 0 || !/^[-–\p{Ll}]/u.test(next.caption)) continue;
    const cut = overrunAt(row.caption, known);
    if (cut === undefined) continue;
    parted[index] = { ...row, caption: row.caption.slice(0, cut).trim() };
    parted[index + 1] = { ...next, caption: `${row.caption.slice(cut).trim()} ${next.caption}` };
  }
  return parted;
}

function overrunAt(caption: string, known: ReadonlySet<string>): number | undefined {
  for (let cut = caption.length - 1; cut > 8; cut--) {
    if (/\s/.test(caption.charAt(cut)) && known.has(compactKey(caption.slice(0, cut)))) return cut;
  }
  return undefined;
}

function joinWrapped(
  rows: readonly RawRow[],
  isKnownPair: (before: string, after: string) => boolean,
): readonly RawRow[] {
  const joined: RawRow[] = [];
  let pending: RawRow | null = null;
  for (const row of rows) {
    if (pending !== null && isContinued(pending.caption, row, isKnownPair)) {
      pending = { ...row, caption: `${pending.caption} ${row.caption}` };
    } else {
      if (pending !== null) joined.push(pending);
      pending = row;
    }
    if (pending.figures.size > 0) {
      joined.push(pending);
      pending = null;
    }
  }
  if (pending !== null) joined.push(pending);
  return joined;
}

function isContinued(
  caption: string,
  next: RawRow,
  isKnownPair: (before: string, after: string) => boolean,
): boolean {
  if (caption === '' || next.caption === '' || caption.endsWith(':')) return false;
  if (/^[-–\p{Ll}]/u.test(next.caption) || OPEN_ENDING.test(caption)) return true;
  const before = /[\p{L}\p{N}]+$/u.exec(caption)?.[0];
  const after = /^[\p{L}\p{N}]+/u.exec(next.caption)?.[0];
  return before !== undefined && after !== undefined && isKnownPair(before, after);
}

/** Gives each row the headings above it. A total closes the heading it names; a heading in capitals closes all. */
function placeRows(rows: readonly RawRow[]): readonly CaptionedRow[] {
  let section: readonly string[] = [];
  return rows.map((row) => {
    if (row.figures.size === 0) {
      const caption = row.caption.replace(/:$/, '');
      const outer = isCapitals(caption) ? [] : section.filter(isCapitals);
      const placed: CaptionedRow = { ...row, caption, kind: 'heading', section: outer };
      if (caption !== '') section = [...outer, caption];
      return placed;
    }
    const placed: CaptionedRow = { ...row, kind: 'figures', section };
    const total = /^total\s+(.*)$/i.exec(row.caption)?.[1];
    if (total !== undefined) section = section.filter((heading) => compactKey(heading) !== compactKey(total));
    return placed;
  });
}

function isCapitals(caption: string): boolean {
  return /\p{Lu}{2}/u.test(caption) && caption === caption.toUpperCase();
}
