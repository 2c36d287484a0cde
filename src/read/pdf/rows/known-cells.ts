/**
 * Which lines are in which cell of a row, where the order of writing alone leaves it open: a caption above a row may be its
 * own row, or the beginning of a caption that is wrapped. How the document sets its cells tells.
 */
import { groupBy } from '../../../model/grouped.ts';
import { LONE_MARK } from '../../text/blocks.ts';
import {
  areAligned,
  type CellLine,
  type Cells,
  type OrderedCell,
  type OrderedRow,
} from './cells-in-order.ts';

/** How a document sets the cells of its tables. */
export interface Habits {
  /** In the middle of their row, else at its top. */
  readonly isMiddle: boolean;
  /** Times the size of type that lines of one cell are apart at most; `null` where rows stand as close. */
  readonly closest: number | null;
  /** Rows whose captions are wrapped show it by where their figures stand, so that all others are of one line. */
  readonly showsWraps: boolean;
}

/** Rows are known by their distance where it is larger than that of lines by this part of the size of type. */
const MORE = 0.06;
/** Distances that it takes. */
const LEAST = 3;
/** Rows further apart are not of one table. */
const FAR = 3;

export function habitsOf(pages: readonly (readonly OrderedRow[])[]): Habits {
  const rows = pages.flat().filter(isOfCells);
  const inside = rows.flatMap(distanceInside).toSorted((a, b) => a - b);
  const between = pages
    .flatMap((own) => own.flatMap((row, index) => distanceTo(row, own[index + 1])))
    .toSorted((a, b) => a - b);
  const leading = inside[Math.floor(inside.length / 2)] ?? Infinity;
  const pitch = between[Math.floor(between.length * 0.1)] ?? 0;
  const isTold = inside.length >= LEAST && between.length >= LEAST && pitch > leading + MORE;
  const showsWraps = rows.filter(isWrapped).length >= LEAST;
  return { isMiddle: standsInMiddle(rows), closest: isTold ? (leading + pitch) / 2 : null, showsWraps };
}

function isOfCells({ cells }: OrderedRow): boolean {
  return cells.length > 1;
}

/** Of the last two lines of the first cell: the writing went up from the last one, so that both are of the row. */
function distanceInside({ cells: [first = []], hasRisen }: OrderedRow): readonly number[] {
  const [above, last] = first.slice(-2);
  return hasRisen && above !== undefined && last !== undefined ? [distance(above, last)] : [];
}

/** From a row to the next, where both have several cells. */
function distanceTo(row: OrderedRow, next: OrderedRow | undefined): readonly number[] {
  if (next === undefined || !isOfCells(row) || !isOfCells(next)) return [];
  const apart = distance(lowest(row.cells), highest(next.cells));
  return apart > 0 && apart < FAR ? [apart] : [];
}

function distance(above: CellLine, below: CellLine): number {
  return (below.baseline - above.baseline) / Math.min(above.size, below.size);
}

function lowest(cells: Cells): CellLine {
  return cells.flat().reduce((a, b) => (b.baseline > a.baseline ? b : a));
}

function highest(cells: Cells): CellLine {
  return cells.flat().reduce((a, b) => (b.baseline < a.baseline ? b : a));
}

/** More rows have their figures between two lines of their caption than beside the first. */
function standsInMiddle(rows: readonly OrderedRow[]): boolean {
  const wrapped = rows.filter(isWrapped);
  const between = wrapped.filter((row) => row.cells[0]?.every((line) => !isBeside(row, line)));
  const atTop = wrapped.filter((row) => row.cells[0]?.[0] !== undefined && isBeside(row, row.cells[0][0]));
  return between.length > atTop.length;
}

function isWrapped({ cells, hasRisen }: OrderedRow): boolean {
  return hasRisen && hasFigures(cells);
}

function isBeside({ cells: [, ...others] }: OrderedRow, { baseline, size }: CellLine): boolean {
  return Math.abs(baseline - centreOf(longestOf(others))) <= size * 0.3;
}

function longestOf(cells: Cells): OrderedCell {
  return cells.reduce((a, b) => (b.length > a.length ? b : a), []);
}

function centreOf(lines: readonly CellLine[]): number {
  return ((lines[0]?.baseline ?? 0) + (lines.at(-1)?.baseline ?? 0)) / 2;
}

/** The cells of each row of a page, as far as it is known which line is in which cell. */
export function knownCells(rows: readonly OrderedRow[], habits: Habits): readonly Cells[] {
  const parted = rows.flatMap((row): readonly (Cells | null)[] => {
    const [first = [], ...others] = row.cells;
    if (others.length === 0) return captionsOf(first, habits);
    if (!isKnown(row, habits)) return [null];
    const start = startOf(first, others, habits);
    return [...captionsOf(first.slice(0, start), habits), [first.slice(start), ...others]];
  });
  const joined = habits.closest === null ? parted : withCaptions(parted, habits.closest);
  return joined.flatMap((cells, index) => {
    if (cells === null) return [];
    // The first of a page may be the rest of the page before.
    const isIn = index === 0 || NEAR.some((way) => (joined[index + way]?.length ?? 0) > 1);
    return cells.length > 1 || (isIn && isCaption(cells)) ? [cells] : [];
  });
}

/** Beside one caption there may be another. */
const NEAR = [-2, -1, 1, 2];

/** Whether it is known which line is in which of its cells. A mark before an item is no cell. */
function isKnown({ cells, hasRisen }: OrderedRow, { closest, showsWraps }: Habits): boolean {
  const first = cells[0]?.at(-1)?.piece.text ?? '';
  if (LONE_MARK.test(first) || !/[\p{L}\p{N}]/u.test(first)) return false;
  if (hasRisen || cells.every((cell) => cell.every(({ part }) => part !== null))) return true;
  return (closest !== null || showsWraps) && hasFigures(cells);
}

function hasFigures([, ...others]: Cells): boolean {
  return others.some((cell) => cell.some(({ piece }) => piece.kind === 'figure'));
}

/** Rows of one caption each. */
function captionsOf(lines: OrderedCell, { closest }: Habits): readonly (Cells | null)[] {
  if (closest === null)
    return [...groupBy(lines, ({ part }) => part).values()].map((own) =>
      own[0]?.part === null ? null : [own],
    );
  const groups: CellLine[][] = [];
  for (const line of lines) {
    const above = groups.at(-1)?.at(-1);
    if (above !== undefined && isOneCell(above, line, closest)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.map((own) => [own]);
}

function isOneCell(above: CellLine, below: CellLine, closest: number): boolean {
  return (above.part !== null && above.part === below.part) || distance(above, below) <= closest;
}

/** The line of the first cell with which its row begins: those above are captions alone. */
function startOf(first: OrderedCell, others: Cells, { isMiddle, closest }: Habits): number {
  const beside = longestOf(others);
  const aim = isMiddle ? centreOf(beside) : (beside[0]?.baseline ?? 0);
  const misfit = (start: number): number =>
    Math.abs((isMiddle ? centreOf(first.slice(start)) : (first[start]?.baseline ?? 0)) - aim);
  const starts = first.flatMap((line, index) => {
    const above = first[index - 1];
    return above !== undefined && isOneCell(above, line, closest ?? 0) ? [] : [index];
  });
  return starts.reduce((best, index) => (misfit(index) < misfit(best) - 0.5 ? index : best), 0);
}

/** Captions that stand as close to a row as lines of one cell do are the first lines of its own, or the last. */
function withCaptions(rows: readonly (Cells | null)[], closest: number): readonly (Cells | null)[] {
  const joined: (Cells | null)[] = [];
  for (const cells of rows) {
    const above = joined.at(-1) ?? null;
    const one = above === null || cells === null ? null : asOne(above, cells, closest);
    if (one === null) joined.push(cells);
    else joined[joined.length - 1] = one;
  }
  return joined;
}

function asOne(above: Cells, below: Cells, closest: number): Cells | null {
  const [caption, row] = above.length === 1 ? [above, below] : [below, above];
  if (caption.length > 1 || !isCaption(caption) || !hasFigures(row)) return null;
  const apart = distance(lowest(above), highest(below));
  const [upper, lower] = [above[0]?.at(-1), below[0]?.[0]];
  if (apart <= 0 || apart > closest || upper === undefined || lower === undefined) return null;
  if (!areAligned(upper.piece, lower.piece, lower.size)) return null;
  // A sentence above a table, or below it, reaches over its columns.
  const columns = Math.min(...row.slice(1).flatMap((cell) => cell.map(({ piece }) => piece.left)));
  if (caption[0]?.some(({ piece }) => piece.right > columns)) return null;
  return [[...(above[0] ?? []), ...(below[0] ?? [])], ...above.slice(1), ...below.slice(1)];
}

/** The most letters of a caption that stands alone in its row. */
const LONGEST = 80;

function isCaption([cell = []]: Cells): boolean {
  const text = cell.map(({ piece }) => piece.text).join(' ');
  return text.length <= LONGEST && /\p{L}{2}/u.test(text);
}
