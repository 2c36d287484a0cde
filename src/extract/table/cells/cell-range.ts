/** A cell that prints a range, as outlooks do: `$8.51 - $8.53`, `14.5% to 14.8%`, `$400 million to $475 million`, `25-30`. */
import { compare } from '../../../number/amount.ts';
import { readCell, type CellFigure } from './cell.ts';
import type { PrintedCell, PrintedRow } from './grid.ts';
import { magnitudeOf } from '../../figures/numerals.ts';

const RANGE =
  /^(?:between\s|from\s|approximately\s|about\s|~\s?)?(.{0,24}?[\d%)n])\s{0,3}(?:[-–—]|\b(?:to|and)\b)\s{0,3}(\S.{0,30})$/i;
/** Digits alone may be years, codes or references. */
const COUNT = /^\d{1,3}$/;

/** The lower end, with the upper one in `end`; `undefined` where the cell prints something else. */
export function readRange(text: string, start: number): CellFigure | undefined {
  const ends = RANGE.exec(text);
  if (ends === null) return undefined;
  const [, from = '', to = ''] = ends;
  const low = readCell(from, start + text.indexOf(from));
  const high = readCell(to, start + text.length - to.length);
  if (low === undefined || high === undefined || low.nil || high.nil) return undefined;
  const isCount = [low, high].every(isPlain);
  if (isCount && !(COUNT.test(from) && COUNT.test(to) && compare(low.value, high.value) <= 0))
    return undefined;
  // With a mark of what is counted it is a range even where a slip has turned it round.
  return { ...low, ...markedAs(low, high), end: { ...high, ...markedAs(high, low) } };
}

/** Nothing tells what is counted. */
function isPlain({ currency, percent, points, exponent }: CellFigure): boolean {
  return currency === null && exponent === null && !percent && points === null;
}

type Marks = Pick<CellFigure, 'percent' | 'points' | 'currency' | 'exponent'>;

/** `3-4%`, `$400 to $475 million`: one end lends the other its marks. */
function markedAs(own: CellFigure, other: CellFigure): Marks {
  const isMarked = own.percent || own.points !== null;
  return {
    percent: isMarked ? own.percent : other.percent,
    points: isMarked ? own.points : other.points,
    currency: own.currency ?? other.currency,
    exponent: own.exponent ?? other.exponent,
  };
}

const MAGNITUDE = /^(?:thousand|million|billion)s?$/i;

/** A line of magnitudes alone, below a row of figures, is the rest of its cells: `$8.51 - $8.53` over `Billion`. */
export function joinMagnitudes(rows: readonly PrintedRow[]): readonly PrintedRow[] {
  const joined: PrintedRow[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const words = new Map(row.cells.map(({ column, text }) => [column, text]));
    const isRest =
      above !== undefined &&
      words.size > 0 &&
      [...words].every(
        ([column, text]) =>
          MAGNITUDE.test(text) && above.cells.some((cell) => cell.column === column && cell.figure !== null),
      );
    if (!isRest) joined.push(row);
    else
      joined[joined.length - 1] = {
        ...above,
        cells: above.cells.map((cell) => scaledBy(cell, words.get(cell.column))),
      };
  }
  return joined;
}

function scaledBy(cell: PrintedCell, word: string | undefined): PrintedCell {
  if (word === undefined || cell.figure === null) return cell;
  const exponent = magnitudeOf(word);
  const { figure } = cell;
  return {
    ...cell,
    figure: { ...figure, exponent, end: figure.end === null ? null : { ...figure.end, exponent } },
  };
}
