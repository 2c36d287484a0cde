/** Two states of a release beside each other: what moved, what was found, and what should have moved as well. */
import type { Binding } from './evaluation.ts';
import type { FigureId } from './figure.ts';
import type { Finding } from './finding.ts';
import type { Report } from './report.ts';

/** The same figure in both. */
export interface Pair {
  readonly old: FigureId;
  readonly now: FigureId;
}

export interface Comparison {
  readonly old: Report;
  readonly now: Report;
  /** Figures that amount to something else, or are printed more or less exactly, as they stand in the new release. */
  readonly moved: readonly Pair[];
  /** Real figures of the new release that the old one does not have, and the other way round. */
  readonly added: readonly FigureId[];
  readonly gone: readonly FigureId[];
  readonly stale: readonly Stale[];
  readonly findings: {
    readonly fresh: readonly Finding[];
    /** Of the old release. */
    readonly fixed: readonly Finding[];
    readonly standing: readonly Finding[];
  };
}

/** What was left standing beside figures that moved, so that what held breaks. */
export interface Stale {
  /** One where it is clear which; else one or more of these. */
  readonly figures: readonly Pair[];
  readonly ties: readonly Tie[];
}

/** An identity that held in the old release and breaks in the new one. */
export interface Tie {
  /** In figures of the new release. */
  readonly binding: Binding;
  readonly moved: readonly Pair[];
}
