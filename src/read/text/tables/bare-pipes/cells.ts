/** The cells of a line that pipes part, and what they make of it: a row of figures or of heads. */
import { isYear, MONTH_NAMES } from '../../../../calendar/dates.ts';
import type { Span } from '../../../../model/place.ts';
import { isAmount, opensFigure } from '../../../words/figures.ts';
import { type Line, trimmedSpan } from '../../lines.ts';

export interface CellPiece {
  readonly span: Span;
  /** As printed, the pipes that part it from its own marks left out. */
  readonly text: string;
}

const BEHIND = /^(?:\)\s?%?|%\s?\)?|bps|pts?\.?|pp|x)$/i;

/** Cells from left to right, the empty ones left out; a mark with a cell of its own, as `$`, `)` and `%` have on many pages, is the figure's. */
export function piecesOf(line: Line): readonly CellPiece[] {
  const pieces: CellPiece[] = [];
  let opening: CellPiece | undefined;
  for (const piece of partsOf(line)) {
    const last = pieces.at(-1);
    if (pieces.length > 0 && opening === undefined && opensFigure(piece.text)) {
      opening = piece;
      continue;
    }
    if (last !== undefined && BEHIND.test(piece.text) && isOpenFigure(last.text))
      pieces[pieces.length - 1] = joined(last, piece);
    else pieces.push(opening === undefined ? piece : joined(opening, piece));
    opening = undefined;
  }
  return pieces;
}

function partsOf(line: Line): readonly CellPiece[] {
  const parts: CellPiece[] = [];
  let start = 0;
  for (const part of line.text.split('|')) {
    const span = trimmedSpan(line, start, start + part.length);
    if (part.trim() !== '') parts.push({ span, text: part.trim() });
    start += part.length + 1;
  }
  return parts;
}

function joined(left: CellPiece, right: CellPiece): CellPiece {
  return { span: { start: left.span.start, end: right.span.end }, text: left.text + right.text };
}

function isOpenFigure(text: string): boolean {
  return (isAmount(text) && !isYear(text)) || (text.includes('(') && isAmount(`${text})`));
}

/** A caption, or none, and figures or the words that stand for them. */
export function isFiguresRow(pieces: readonly CellPiece[]): boolean {
  if (pieces.length < 2) return false;
  const figures = pieces.slice(1).filter(({ text }) => isAmount(text) && !isYear(text));
  return (
    figures.length > 0 && (figures.length * 2 >= pieces.length - 1 || isAmount(pieces.at(-1)?.text ?? ''))
  );
}

const LONGEST_HEAD = 60;

/** Words, dates and years, none of them as long as a sentence. */
export function isHeadRow(pieces: readonly CellPiece[]): boolean {
  return pieces
    .slice(1)
    .every(({ text }) => text.length <= LONGEST_HEAD && (isYear(text) || !isAmount(text)));
}

const PERIOD = new RegExp(
  String.raw`\b(?:months?|weeks?|days|quarters?|years?|half)\b.{0,12}\bended\b|^as (?:of|at)\b|^(?:first|second|third|fourth) (?:quarter|half)\b|^${MONTH_NAMES.toLowerCase()} \d{1,2},? ?(?:(?:19|20)\d\d)?$|^(?:19|20)\d\d$`,
);

/** A line by itself that dates the columns below it. */
export function datesColumns(text: string): boolean {
  const words = text.trim().toLowerCase();
  return words.length <= LONGEST_HEAD && !/[.;:]$/.test(words) && PERIOD.test(words);
}
