/**
 * Slips of the hand that would account for a sum that fails: a figure typed wrong by a digit, with one too many or too few,
 * or with two that changed places; a sign that was lost.
 */
import { isOneDigitMore, isOneDigitOther } from '../../number/digits.ts';
import type { SignedLine } from './runs.ts';
import type { Cell, Sheet } from '../sheets/sheet.ts';
import { magnitude } from '../../number/amount.ts';

/** What a sum adds up in a lane, each with the sign that the sum gives it; blanks left out. */
export function addendsIn({ lines }: Sheet, terms: readonly SignedLine[], lane: number): readonly Cell[] {
  return terms.flatMap(({ line, sign }) => {
    const cell = lines[line]?.cells[lane] ?? null;
    return cell === null ? [] : [sign === 1 ? cell : { ...cell, units: -cell.units }];
  });
}

/**
 * Whether one slip in the total or in an addend keeps them from footing. Not where the difference is one of the addends: a
 * row that is part of another is no addend.
 */
export function isOneSlipAway(total: Cell, cells: readonly Cell[]): boolean {
  const sum = cells.reduce((all, { units }) => all + units, 0n);
  const excess = sum - total.units;
  if (excess === 0n || cells.some(({ units }) => magnitude(units) === magnitude(excess))) return false;
  return becomes(total, sum) || cells.some((cell) => becomes(cell, cell.units - excess));
}

/** Of shorter numbers, too many are one digit apart. */
const ENOUGH = 3;

/** Whether a sign that is lost, or too much, in one of the addends keeps them from footing. */
export function isOneSignAway(total: Cell, cells: readonly Cell[]): boolean {
  const sum = cells.reduce((all, { units }) => all + units, 0n);
  return sum !== total.units && cells.some(({ units }) => sum - 2n * units === total.units);
}

/** Whether one digit, another, more or less, or two beside each other that change places, make the printed figure `value`. */
function becomes({ units, grain }: Cell, value: bigint): boolean {
  if (units * value <= 0n || value % grain !== 0n) return false;
  const [a, b] = [units, value].map((each) => String(magnitude(each) / grain)) as [string, string];
  if (a.length !== b.length)
    return Math.min(a.length, b.length) >= ENOUGH && (isOneDigitMore(a, b) || isOneDigitMore(b, a));
  return isOneDigitOther(a, b);
}
