/** A figure with its aspects, value and precision. */
import type { Amount } from '../number/amount.ts';
import type { Interval } from '../number/interval.ts';
import type { FigureId } from './figure.ts';
import type { Period } from './period.ts';
import type { Unit } from './unit.ts';

/**
 * A concept of a rule pack (`TotalNetRevenue`); where packs know none, `doc:` and a slug of the document's own caption, or
 * `said:` and one of the words by which sentences alone name it.
 */
export type ConceptName = string;

/** How a sentence softens a figure; `approximately` widens its interval, the bounds open one end. */
export type Hedge = 'none' | 'approximately' | 'at-least' | 'at-most';

export interface Fact {
  readonly id: FigureId;
  /** `null` where the document does not say what is measured, or in words that are not understood. */
  readonly concept: ConceptName | null;
  readonly period: Period | null;
  readonly unit: Unit;
  /** In single units of `unit`, sign as read; a percentage is a fraction. */
  readonly value: Amount;
  /** Places to which the value is stated, counted from the unit: thousands is -3, 12.8 % is 3. */
  readonly decimals: number;
  /** The true values that would print so: the rounding interval, widened by a hedge. */
  readonly interval: Interval;
  readonly hedge: Hedge;
  /**
   * What formulas multiply the printed amount by to have what the concept means: -1 where a deduction is printed in
   * parentheses, or a caption names the opposite (`Net loss`) and the amount is printed positive.
   */
  readonly sense: 1 | -1;
  readonly place: FactPlace;
  /** The printed words that name it: a row's caption, or the subject of the sentence. */
  readonly caption: string;
  /** The printed words that date it, for messages: `Dec 31, 2023`, `Q4 2023`. */
  readonly periodLabel: string;
}

export type FactPlace = TableCellPlace | SentencePlace;

interface TableCellPlace {
  readonly kind: 'table';
  /** Index into the extraction's tables. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

interface SentencePlace {
  readonly kind: 'prose';
  /** Index of the paragraph among the document's blocks, and of the sentence in it. */
  readonly block: number;
  readonly sentence: number;
}
