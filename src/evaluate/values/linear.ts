/**
 * A form as a sum of figures times constants, each figure once, so that one that stands on both sides cancels instead of
 * being counted as two independent roundings. What is not linear stays as intervals beside it.
 */
import type { Form } from '../../model/evaluation.ts';
import type { FigureId } from '../../model/figure.ts';
import { add, multiply, negate, ONE, ZERO, type Amount } from '../../number/amount.ts';
import * as intervals from '../../number/interval.ts';
import type { Interval } from '../../number/interval.ts';
import { intervalOf, type Values } from './interval-of.ts';

export interface Linear {
  readonly coefficients: Map<FigureId, Amount>;
  constant: Amount;
  /** The sum of what is not linear; `null` where everything is. */
  rest: Interval | null;
}

/** `left - right`, each figure once; `undefined` where a divisor could be zero. */
export function residual(left: Form, right: Form, values: Values): Linear | undefined {
  const sum: Linear = { coefficients: new Map(), constant: ZERO, rest: null };
  const fits = accumulate(left, ONE, sum, values) && accumulate(right, negate(ONE), sum, values);
  return fits ? sum : undefined;
}

function accumulate(form: Form, factor: Amount, sum: Linear, values: Values): boolean {
  switch (form.kind) {
    case 'fact':
      sum.coefficients.set(form.figure, add(sum.coefficients.get(form.figure) ?? ZERO, factor));
      return true;
    case 'printed':
      sum.constant = add(sum.constant, multiply(values.printed(form.figure), factor));
      return true;
    case 'constant':
      if ((form.stated?.interval ?? null) !== null) return addRest(form, factor, sum, values);
      sum.constant = add(sum.constant, multiply(form.value, factor));
      return true;
    case 'sum':
      return form.operands.every((operand) => accumulate(operand, factor, sum, values));
    case 'negate':
      return accumulate(form.operand, negate(factor), sum, values);
    case 'multiply':
      if (form.left.kind === 'constant')
        return accumulate(form.right, multiply(factor, form.left.value), sum, values);
      if (form.right.kind === 'constant')
        return accumulate(form.left, multiply(factor, form.right.value), sum, values);
      return addRest(form, factor, sum, values);
    default:
      return addRest(form, factor, sum, values);
  }
}

function addRest(form: Form, factor: Amount, sum: Linear, values: Values): boolean {
  const interval = intervalOf(form, values);
  if (interval === undefined) return false;
  const scaled = intervals.scale(interval, factor);
  sum.rest = sum.rest === null ? scaled : intervals.add(sum.rest, scaled);
  return true;
}

/** All values the residual can take. */
export function residualInterval(linear: Linear, values: Values): Interval {
  let sum = intervals.point(linear.constant);
  linear.coefficients.forEach((coefficient, figure) => {
    sum = intervals.add(sum, intervals.scale(values.interval(figure), coefficient));
  });
  return linear.rest === null ? sum : intervals.add(sum, linear.rest);
}
