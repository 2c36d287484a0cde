/** The columns of a table whose cells one blank parts, by the order of its figures, and which rows fill them. */
import type { CellPiece } from '../bare-pipes/cells.ts';
import type { CloseSetRow } from './line.ts';
import { type ColumnKind, kindOfFigure, kindsOfColumns, usualCount } from '../column-kinds.ts';
import { namesOver, sharesOf } from '../repeated-heads.ts';

type Pieces = readonly CellPiece[];

/** What each column holds, from left to right; `undefined` where the rows show no columns. */
export function columnsOf(
  figured: readonly CloseSetRow[],
  heads: readonly CloseSetRow[],
): readonly ColumnKind[] | undefined {
  const count = columnCount(figured, heads);
  if (count === undefined || count < 2) return undefined;
  const kinds = kindsOfColumns(
    figured.map(({ pieces }) => pieces.slice(1).map(({ text }) => text)),
    count,
  );
  return heads.some(({ pieces }) => isNote(pieces[0])) ? ['note', ...kinds.slice(1)] : kinds;
}

function isNote(piece: CellPiece | undefined): boolean {
  return /^notes?$/i.test(piece?.text ?? '');
}

/** As many as most rows have figures; marks of notes are none, where they alone make a row longer. */
function columnCount(figured: readonly CloseSetRow[], heads: readonly CloseSetRow[]): number | undefined {
  const most = usualCount(figured.map(({ pieces }) => pieces.slice(1)));
  if (most === undefined) return undefined;
  const said = heads.findLast(({ pieces }) => pieces.length > 1)?.pieces.length;
  const times = new Map<number, number>();
  for (const { pieces } of figured) times.set(pieces.length - 1, (times.get(pieces.length - 1) ?? 0) + 1);
  const usual = [...times].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
  const counts = [...(said !== undefined && said < most ? [said] : []), usual];
  return counts.find((count) => count >= most - 2 && areMarked(figured, count)) ?? most;
}

function areMarked(figured: readonly CloseSetRow[], count: number): boolean {
  return figured.every(({ pieces }) => withoutMarks(pieces, count) !== undefined);
}

const MARK = /^\(?\d{1,2}\)?$/;

/** What stands before as many figures as there are columns is of the caption: `Restructuring (3)`, `Level 1`. */
function withoutMarks(pieces: Pieces, columns: number): Pieces | undefined {
  const [caption, ...figures] = pieces as readonly [CellPiece, ...Pieces];
  const marks = figures.slice(0, Math.max(0, figures.length - columns));
  if (!marks.every(({ text }) => MARK.test(text))) return undefined;
  const end = marks.at(-1)?.span.end ?? caption.span.end;
  return [{ span: { start: caption.span.start, end }, text: caption.text }, ...figures.slice(marks.length)];
}

/**
 * A row's caption and its figures by columns; `undefined` where its figures may be of several.
 *
 * @param isMarked whether the first of its figures may be the mark of a note
 */
export function placedIn(
  { pieces }: CloseSetRow,
  kinds: readonly ColumnKind[],
  isMarked: (figures: Pieces) => boolean,
): Pieces | undefined {
  const own = withoutMarks(pieces, kinds.length);
  if (own === undefined) return undefined;
  const [caption, ...figures] = own as readonly [CellPiece, ...Pieces];
  if (kinds[0] === 'note' && figures.length === kinds.length - 1) {
    const { end } = caption.span;
    return [caption, { span: { start: end, end }, text: '' }, ...figures];
  }
  const isWhole = figures.length === kinds.length;
  const isKnown = isWhole
    ? !isMarked(figures) && areOfKinds(figures, kinds)
    : areAllOfTheirKind(figures, kinds);
  return isKnown ? own : undefined;
}

/** `Restructuring (3) 10 12`: a number in brackets before figures without, where all other rows have larger ones. */
export function marksIn(figured: readonly CloseSetRow[]): (figures: Pieces) => boolean {
  const small = figured.filter(({ pieces }) => MARK.test(pieces[1]?.text ?? ''));
  const isOdd = small.length === 1 && figured.length >= 4;
  return ([first, ...others]) =>
    isOdd && /^\([1-9]\)$/.test(first?.text ?? '') && others.every(({ text }) => !text.includes('('));
}

/** Each of its column's kind, or all of one: a row of margins in a table of amounts. */
function areOfKinds(figures: Pieces, kinds: readonly ColumnKind[]): boolean {
  const isPercent = figures.map(({ text }) => kindOfFigure(text) === 'percent');
  if (isPercent.every((each) => each === isPercent[0])) return true;
  return figures.every(({ text }, index) => isNil(text) || isPercent[index] === (kinds[index] === 'percent'));
}

function isNil(text: string): boolean {
  return !/\d/.test(text);
}

/** As many figures of a kind as there are columns of it. */
function areAllOfTheirKind(figures: Pieces, kinds: readonly ColumnKind[]): boolean {
  return (['amount', 'percent'] as const).every((kind) => {
    const count = figures.filter(
      ({ text }) => (kindOfFigure(text) === 'percent') === (kind === 'percent'),
    ).length;
    return count === 0 || count === kinds.filter((each) => each === kind).length;
  });
}

/** What a line between heads and rows says where it is a head that is not known as one. */
const UNKNOWN_HEAD = /\b(?:19|20)\d\d\b|\b(?:change|variance|growth)\b|\b(?:FY|[1-4]Q|Q[1-4])\d{2}\b/i;

/** Whether heads tell the columns apart: `2023 2022 2023 2022` needs others above it. */
export function areTold(
  heads: readonly CloseSetRow[],
  between: readonly CloseSetRow[],
  kinds: readonly ColumnKind[],
): boolean {
  const rows = heads
    .map(({ pieces }) => pieces.slice(-kinds.length).map(({ text }) => text))
    .filter(({ length }) => length > 0);
  const names = namesOver(rows, kinds.length);
  const spanning = rows.filter(({ length }) => length > 1 && length < kinds.length);
  if (names.length > 0)
    return new Set(names).size === names.length || spanning.some(({ length }) => sharesOf(names, length));
  if (spanning.length > 0) return spanning.every(({ length }) => areEven(kinds, length));
  // One head over all columns, of which nothing tells them apart.
  return heads.length === 1 && !between.some(({ line }) => UNKNOWN_HEAD.test(line.text));
}

/** Whether so many heads stand over columns that hold the same for each. */
function areEven(kinds: readonly ColumnKind[], heads: number): boolean {
  const own = kinds[0] === 'note' ? kinds.slice(1) : kinds;
  const width = own.length / heads;
  return Number.isInteger(width) && own.every((kind, index) => kind === own[index % width]);
}
