/** What a period earned, carried on to a year: by its months or by its days, as banks do in more ways than one. */
import { lengthOf } from '../calendar/shift.ts';
import type { Form } from '../model/evaluation.ts';
import type { Period } from '../model/period.ts';
import type { Cell } from './sheets/sheet.ts';

/** What a year holds of the period: 365 days of 91. */
export interface Stretch {
  readonly year: bigint;
  readonly period: bigint;
}

/** By months, by the days of a year, and by those of a leap year. */
export const COUNTS = [0n, 365n, 366n] as const;

const DAYS_OF_YEAR = 365.25;

/** @param days of a year; none counts by months */
export function stretchOf(period: Period | null, days: bigint): Stretch | null {
  if (period?.kind !== 'duration') return null;
  const length = lengthOf(period);
  const months = Math.round((length * 12) / DAYS_OF_YEAR);
  if (months < 1) return null;
  if (months === 12) return { year: 1n, period: 1n };
  return days === 0n ? { year: 12n, period: BigInt(months) } : { year: days, period: BigInt(length) };
}

export function times(cell: Cell, by: bigint): Cell {
  return { ...cell, units: cell.units * by, grain: cell.grain * by };
}

/** The ratio of two figures with the first carried on to a year. */
export function carriedOn(ratio: Form, stretch: Stretch | null): Form {
  if (stretch === null || stretch.year === stretch.period) return ratio;
  return multiplied(ratio, stretch.year, stretch.period);
}

/** The ratio of two figures, of so many times each. */
export function multiplied(ratio: Form, over: bigint, under: bigint): Form {
  if (ratio.kind !== 'divide') return ratio;
  const by = (form: Form, units: bigint): Form =>
    units === 1n
      ? form
      : { kind: 'multiply', left: form, right: { kind: 'constant', value: { units, places: 0 } } };
  return { kind: 'divide', left: by(ratio.left, over), right: by(ratio.right, under) };
}
