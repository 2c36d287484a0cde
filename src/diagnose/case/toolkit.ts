/** What diagnosis is handed by the pipeline: arithmetic on forms belongs to evaluation, and stages do not import each other. */
import type { Binding, Equation, Evaluation, Form } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import type { Figure, FigureId } from '../../model/figure.ts';
import type { Amount } from '../../number/amount.ts';
import type { Interval } from '../../number/interval.ts';

export interface Values {
  readonly printed: (figure: FigureId) => Amount;
  readonly interval: (figure: FigureId) => Interval;
  /** Quotients already made with these values, by form. */
  readonly quotients: Map<Form, Interval | undefined>;
  /** Constants that another release rounded are meant exactly as well. Default: false. */
  readonly isExact?: boolean;
}

export interface Toolkit {
  readonly intervalOf: (form: Form, values: Values) => Interval | undefined;
  readonly holds: (equation: Equation, values: Values) => boolean;
  readonly evaluate: (binding: Binding, values: Values, printed: Values) => Evaluation;
  readonly figuresOf: (...forms: readonly Form[]) => readonly FigureId[];
}

/** Arithmetic on equations that only add and deduct; `undefined` for any other. */
export interface PlainSums {
  /** All values of the figure that satisfy the equation; `null` where it does not stand in it. */
  readonly solve: (equation: Equation, figure: FigureId, values: Values) => Interval | null | undefined;
  /** Whether the equation holds with some figures changed. */
  readonly holdsWith: (
    equation: Equation,
    changed: ReadonlyMap<FigureId, Interval>,
    values: Values,
  ) => boolean | undefined;
}

/** The document's facts and evaluations, as diagnosis looks at them. */
export interface Case {
  readonly evaluations: readonly Evaluation[];
  readonly facts: readonly Fact[];
  readonly factOf: (id: FigureId) => Fact;
  readonly figureOf: (id: FigureId) => Figure;
  /** Indices of the tested equalities that use a figure. */
  readonly uses: ReadonlyMap<FigureId, readonly number[]>;
  /** Facts in the same row or the same column next to a figure, for slips of place. */
  readonly neighbours: (id: FigureId) => readonly Neighbour[];
  /** Facts that would be of a similar size, as the same row has in another period. */
  readonly comparatives: (id: FigureId) => readonly Fact[];
  /** How many times likelier a value is with which a sum of the figure's unit and scale foots exactly, by those that do. */
  readonly exactness: (id: FigureId) => bigint;
  /** One in how many figures of the tables is equal to the one beside it. */
  readonly seldomAlike: () => bigint;
  /** The decimals that the figures beside a figure have; `null` where they tell nothing. */
  readonly decimalsOf: (id: FigureId) => number | null;
  readonly values: Values;
  /** Every figure exactly as printed. */
  readonly printed: Values;
  readonly tools: Toolkit;
  readonly sums: PlainSums;
  readonly measures: Measures;
}

/** What a document prints that is not nil, of the period and in the unit of a fact that has both. */
export interface Measures {
  readonly beside: (fact: Fact) => readonly Fact[];
  /** Each measure once, as exactly as it is printed anywhere. */
  readonly finest: (fact: Fact) => Iterable<Fact>;
}

export interface Neighbour {
  readonly figure: FigureId;
  readonly direction: 'column' | 'row';
}
