/** A figure that would explain what breaks, and how. */
import type { Interval } from '../number/interval.ts';
import type { FigureId } from './figure.ts';

export type Slip =
  | 'transposition'
  | 'one-digit'
  | 'dropped-digit'
  | 'doubled-digit'
  | 'sign'
  | 'power-of-ten'
  | 'neighbouring-column'
  | 'neighbouring-row'
  | 'stale-comparative'
  | 'swapped'
  | 'shifted-row'
  | 'missing-addend'
  | 'last-place'
  | 'misreading'
  | 'direction-word';

export interface Suspect {
  readonly figure: FigureId;
  /** From 1; equal for ties. */
  readonly rank: number;
  /** As it would be printed in that place, or the words in place of those beside it; `null` where no single one follows. */
  readonly restored: string | null;
  /** All values, in units, that would restore every identity the figure stands in. */
  readonly interval: Interval;
  /** The kind of mistake that leads from the restored value to the printed one; `null` where none does. */
  readonly slip: Slip | null;
  /** Why it is suspected, in words. */
  readonly why: string;
}

/** Evaluations that one cause breaks, with the figures that could be that cause, likeliest first. */
export interface Cause {
  /** Indices into the evaluations, in their order. */
  readonly evaluations: readonly number[];
  readonly suspects: readonly Suspect[];
  readonly explanation: Explanation | null;
}

/** A derivation other than the identity's own that gives the printed value exactly. */
export interface Explanation {
  readonly explains: 'rounding-order' | 'another-definition' | 'last-places';
  /** The formula in words, with the printed values. */
  readonly formula: string;
}
