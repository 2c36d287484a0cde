/** The interval of a form by interval arithmetic: every value it can take when its figures stay in theirs. */
import type { Form } from '../../model/evaluation.ts';
import type { FigureId } from '../../model/figure.ts';
import type { Amount } from '../../number/amount.ts';
import * as intervals from '../../number/interval.ts';
import type { Interval } from '../../number/interval.ts';

/** Values of figures: as printed, and as rounding intervals. */
export interface Values {
  readonly printed: (figure: FigureId) => Amount;
  readonly interval: (figure: FigureId) => Interval;
  /** Quotients already made with these values, by form. */
  readonly quotients: Map<Form, Interval | undefined>;
  /** Constants that another release rounded are meant exactly as well. Default: false. */
  readonly isExact?: boolean;
}

/** Every figure exactly as printed: for the difference that a reader would compute. */
export function asPrinted(values: Values): Values {
  return {
    printed: values.printed,
    interval: (figure) => intervals.point(values.printed(figure)),
    quotients: new Map(),
    isExact: true,
  };
}

/** All that a constant can be. */
function rangeOf({ value, stated }: Extract<Form, { readonly kind: 'constant' }>): Interval {
  return stated?.interval ?? intervals.point(value);
}

/** `undefined` where a divisor could be zero. */
export function intervalOf(form: Form, values: Values): Interval | undefined {
  switch (form.kind) {
    case 'fact':
      return values.interval(form.figure);
    case 'printed':
      return intervals.point(values.printed(form.figure));
    case 'constant':
      return values.isExact === true ? intervals.point(form.value) : rangeOf(form);
    case 'sum': {
      let sum: Interval | undefined;
      for (const operand of form.operands) {
        const next = intervalOf(operand, values);
        if (next === undefined) return undefined;
        sum = sum === undefined ? next : intervals.add(sum, next);
      }
      return sum;
    }
    case 'negate':
    case 'abs': {
      const operand = intervalOf(form.operand, values);
      if (operand === undefined) return undefined;
      return form.kind === 'negate' ? intervals.negate(operand) : intervals.magnitude(operand);
    }
    case 'divide': {
      if (values.quotients.has(form)) return values.quotients.get(form);
      const quotient = ofPair(form, values);
      values.quotients.set(form, quotient);
      return quotient;
    }
    default:
      return ofPair(form, values);
  }
}

const PAIRS = {
  multiply: intervals.multiply,
  divide: intervals.divide,
  min: intervals.minimum,
  max: intervals.maximum,
} as const;

function ofPair(form: Extract<Form, { readonly left: Form }>, values: Values): Interval | undefined {
  const left = intervalOf(form.left, values);
  const right = intervalOf(form.right, values);
  return left === undefined || right === undefined ? undefined : PAIRS[form.kind](left, right);
}
