/**
 * A table as whole numbers in lines and lanes, so that one search finds what foots down its columns and what adds across
 * its rows: the lines are what is added, the lanes are where it has to hold (rows and columns, or columns and rows).
 */
import type { TableKind } from '../../model/extraction.ts';
import type { Fact } from '../../model/fact.ts';
import { currencyOf, isPerShare, PURE, SHARES, type Unit } from '../../model/unit.ts';
import { powerOfTen, shift } from '../../number/amount.ts';

/** What can be added to one another; currencies differ by column, not by row. */
export type Dimension = 'money' | 'per-share' | 'shares' | 'pure';
export const DIMENSIONS = ['money', 'per-share', 'shares', 'pure'] as const;

export interface Cell {
  readonly fact: Fact;
  /** The value counted in the last place of the sheet's finest figure. */
  readonly units: bigint;
  /** One unit of the figure's own last place, counted likewise: its rounding is off by at most half of it. */
  readonly grain: bigint;
}

export interface Line {
  /** Index of the row in its table, or of the column among the table's columns of figures. */
  readonly at: number;
  readonly caption: string;
  readonly section: readonly string[];
  /** A heading stands right above it. */
  readonly opens: boolean;
  readonly cells: readonly (Cell | null)[];
}

export interface Sheet {
  readonly table: number;
  readonly kind: TableKind;
  readonly title: string;
  readonly dimension: Dimension;
  readonly lines: readonly Line[];
  /** For each lane, whether it says something that no other lane says as well: a translated column does not. */
  readonly isWitness: readonly boolean[];
}

export function dimensionOf(unit: Unit): Dimension | null {
  if (unit === PURE) return 'pure';
  if (unit === SHARES) return 'shares';
  if (currencyOf(unit) === undefined) return null;
  if (!unit.includes('/')) return 'money';
  return isPerShare(unit) ? 'per-share' : null;
}

/** In how many lanes a line prints a figure. */
export function printedIn({ cells }: Pick<Line, 'cells'>): number {
  return cells.filter((cell) => cell !== null).length;
}

export function cellOf(fact: Fact, finest: number): Cell {
  const counted = shift(fact.value, finest);
  const units = counted.places === 0 ? counted.units : counted.units / powerOfTen(counted.places);
  return { fact, units, grain: powerOfTen(Math.max(0, finest - fact.decimals)) };
}
