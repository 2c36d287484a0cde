/** An identity applied to figures, and what came of it. */
import type { Amount } from '../number/amount.ts';
import type { Interval } from '../number/interval.ts';
import type { Relation } from './expression.ts';
import type { ConceptName } from './fact.ts';
import type { FigureId } from './figure.ts';
import type { IdentityKind, Origin, Severity } from './identity.ts';
import type { Period } from './period.ts';

/** A formula with figures in place of concepts. */
export type Form =
  | { readonly kind: 'fact'; readonly figure: FigureId }
  /** The figure as printed, taken as exact: a rate of exchange, or an operand rounded before use. */
  | { readonly kind: 'printed'; readonly figure: FigureId }
  | { readonly kind: 'constant'; readonly value: Amount; readonly stated?: StatedElsewhere }
  | { readonly kind: 'sum'; readonly operands: readonly Form[] }
  | { readonly kind: 'negate' | 'abs'; readonly operand: Form }
  | { readonly kind: 'multiply' | 'divide' | 'min' | 'max'; readonly left: Form; readonly right: Form };

/** How an earlier release prints a constant, and where. */
interface StatedElsewhere {
  readonly text: string;
  /** `prior.txt, line 120` */
  readonly where: string;
  /** The values that would print so; `null` where the constant is meant exactly. */
  readonly interval: Interval | null;
}

export interface Equation {
  readonly left: Form;
  readonly relation: Relation;
  readonly right: Form;
}

/** One identity applied to the facts of one period, unit and place. */
export interface Binding {
  readonly id: string;
  /** The identity's id; for undeclared ones, origin, kind and a slug. */
  readonly identity: string;
  readonly title: string;
  readonly kind: IdentityKind;
  readonly origin: Origin;
  readonly severity: Severity;
  readonly because: string;
  readonly help: string | null;
  /** That the reading may be at fault, and how to tell: said in place of `help` where nothing explains a difference. */
  readonly doubt?: string;
  readonly equation: Equation;
  readonly alternatives: readonly BoundAlternative[];
  /** Of a sentence that tells a direction: what it would claim with the opposite word. */
  readonly turned?: Turned;
  /** The figure whose value the identity states: the left side, where it is a single one. */
  readonly reported: FigureId;
  /** Every figure used, the reported one first, each once. */
  readonly figures: readonly FigureId[];
  readonly period: Period | null;
  readonly currency: string | null;
  /** Why it cannot be evaluated. */
  readonly untested: string | null;
  /** The concept that is not printed, where that is why. */
  readonly missing?: ConceptName;
}

/** A claim with another word in place of the one that tells its direction. */
export interface Turned {
  readonly equation: Equation;
  readonly said: string;
  readonly meant: string;
}

export interface BoundAlternative {
  readonly equation: Equation;
  readonly explains: 'rounding-order' | 'another-definition';
  readonly because: string;
  readonly figures: readonly FigureId[];
}

/**
 * `holds`: values inside the printed intervals satisfy the identity. `improbable`: they do, and rounding would hardly bring
 * them about. `breaks`: none do. `untested`: it could not be evaluated.
 */
export type Verdict = 'holds' | 'improbable' | 'breaks' | 'untested';

/** Amounts are in single units of the reported figure's unit, percentages as fractions; all are `null` where untested. */
export interface Evaluation {
  readonly binding: Binding;
  readonly verdict: Verdict;
  /** Why it is untested, or what makes it improbable. */
  readonly reason: string | null;
  /** Both sides as the intervals of their rounding: what the release prints, and what follows from its other figures. */
  readonly reported: Interval | null;
  readonly recomputed: Interval | null;
  /** Reported minus recomputed, from the printed values. */
  readonly difference: Amount | null;
  /** The largest difference rounding alone explains: of a sum, half a unit of the last place of each figure. */
  readonly tolerance: Amount | null;
  /** By how much the difference is larger than rounding explains; zero where the identity holds. */
  readonly gap: Amount | null;
}
