/** The release contradicts itself: one finding per cause and contradicted quantity, ready to be shown. */
import type { FigureId } from './figure.ts';
import type { IdentityKind, Severity } from './identity.ts';
import type { Suspect } from './suspect.ts';
import type { Waiver } from './waiver.ts';

export interface Finding {
  /** The identity's id. */
  readonly rule: string;
  /** What the identity says must hold, in words. */
  readonly title: string;
  readonly kind: IdentityKind;
  readonly verdict: 'breaks' | 'improbable';
  readonly severity: Severity;
  /** One sentence: what is printed, what it should be. */
  readonly message: string;
  /**
   * 16 hexadecimal digits, of the rule and of what the figure states (concept, period, unit): they stay while values, suspects
   * and other findings change, so that waivers and code scanning know a finding again.
   */
  readonly fingerprint: string;
  /** Where and when: `Dec 31, 2023 · RMB thousands`. */
  readonly context: string;
  /** The figure in doubt first, then every other figure that the contradicted identities use. */
  readonly labels: readonly Label[];
  readonly arithmetic: Arithmetic;
  /** Likeliest first; there may be none. */
  readonly suspects: readonly Suspect[];
  /** Ids of all evaluations that this one cause breaks, the telling one first. */
  readonly evaluations: readonly string[];
  /** Another derivation that gives the printed value, in words. */
  readonly explanation: string | null;
  /** Where reading one figure otherwise would satisfy all that breaks; `null` where the reading is in no doubt. */
  readonly reading: Reading | null;
  /** Why the identity holds. */
  readonly because: string;
  /** What to look at, where there is something to say. */
  readonly help: string | null;
  /** Findings of one identity and explanation carry the same group. */
  readonly group: string;
  /** Who accepted it, and why; `null` where nobody did. */
  readonly waiver: Waiver | null;
}

/** What may have been misread: a parenthesis, separators that two numbers run together leave, whole digits, or the scale. */
export type ReadingDoubt = 'parenthesis' | 'separators' | 'digits' | 'scale';

/** A figure that may say something else than was read: the fault may be of the reading, and not of the document. */
export interface Reading {
  readonly figure: FigureId;
  readonly doubt: ReadingDoubt;
  /** The characters of the source. */
  readonly source: string;
  /** What it would have to be read as. */
  readonly instead: string;
  /** All of it in one sentence. */
  readonly words: string;
}

/** A figure with a sentence; the first of a finding is the figure in doubt. */
export interface Label {
  readonly figure: FigureId;
  readonly text: string;
}

/** The two sides set under one another, written in the scale of the reported figure. */
export interface Arithmetic {
  readonly reported: string;
  /** `± 0.5`, or what else is to be said beside it; empty where the side is exact. */
  readonly reportedTolerance: string;
  readonly recomputed: string;
  readonly recomputedTolerance: string;
  readonly difference: string;
  /** What rounding explains, in words. */
  readonly tolerance: string;
  /** The addends or operands of the recomputed side, one a line. */
  readonly operands: readonly Operand[];
}

export interface Operand {
  /** `null` for a number of the formula itself: the 2 in `2 * NetIncome / Shares`. */
  readonly figure: FigureId | null;
  readonly sign: '+' | '-' | '×' | '÷' | '';
  readonly caption: string;
  readonly text: string;
}
