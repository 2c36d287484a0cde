/**
 * What a figure would have to be for an equation to hold: the equation is turned inside out along the way to the figure,
 * each step by interval arithmetic.
 */
import type { Equation, Form } from '../../model/evaluation.ts';
import { less } from '../../model/form.ts';
import type { FigureId } from '../../model/figure.ts';
import { amount, type Amount } from '../../number/amount.ts';
import { containsZero, divide, multiply, negate, subtract, type Interval } from '../../number/interval.ts';
import type { Toolkit, Values } from '../case/toolkit.ts';

/** Beyond any amount: the open end of a bound. */
export const FAR: Amount = amount(10n ** 40n);

/** All values of `figure` that satisfy the equation; none where it cannot be turned to the figure. */
export function solve(
  { left, relation, right }: Equation,
  figure: FigureId,
  values: Values,
  tools: Toolkit,
): readonly Interval[] {
  const inLeft = tools.figuresOf(left).includes(figure);
  const inRight = tools.figuresOf(right).includes(figure);
  if (inLeft === inRight) return inLeft ? solveBothSides(left, right, figure, values, tools) : [];
  const other = tools.intervalOf(inLeft ? right : left, values);
  if (other === undefined) return [];
  const isBelow = (relation === '<=') === inLeft;
  const target =
    relation === '=' ? other : isBelow ? { lo: negateFar(), hi: other.hi } : { lo: other.lo, hi: FAR };
  return invert(inLeft ? left : right, target, figure, values, tools);
}

function negateFar(): Amount {
  return { units: -FAR.units, places: FAR.places };
}

/** `left - right = 0` as one sum. */
function solveBothSides(
  left: Form,
  right: Form,
  figure: FigureId,
  values: Values,
  tools: Toolkit,
): readonly Interval[] {
  const zero = { lo: amount(0), hi: amount(0) };
  return invert(less(left, right), zero, figure, values, tools);
}

function invert(
  form: Form,
  target: Interval,
  figure: FigureId,
  values: Values,
  tools: Toolkit,
): readonly Interval[] {
  switch (form.kind) {
    case 'fact':
    case 'printed':
      return form.figure === figure ? [target] : [];
    case 'negate':
      return invert(form.operand, negate(target), figure, values, tools);
    case 'abs':
      return bothSigns(target, values.printed(figure).units < 0n).flatMap((each) =>
        invert(form.operand, each, figure, values, tools),
      );
    case 'sum':
      return invertSum(form.operands, target, figure, values, tools);
    case 'multiply':
    case 'divide':
      return invertProduct(form, target, figure, values, tools);
    default:
      return [];
  }
}

/** An amount without its sign has either; the one that the figure has comes first. */
function bothSigns(target: Interval, isNegative: boolean): readonly Interval[] {
  return isNegative ? [negate(target), target] : [target, negate(target)];
}

function invertSum(
  operands: readonly Form[],
  target: Interval,
  figure: FigureId,
  values: Values,
  tools: Toolkit,
): readonly Interval[] {
  const [own, ...more] = operands.filter((operand) => tools.figuresOf(operand).includes(figure));
  if (own === undefined || more.length > 0) return [];
  let rest = target;
  for (const operand of operands) {
    if (operand === own) continue;
    const interval = tools.intervalOf(operand, values);
    if (interval === undefined) return [];
    rest = subtract(rest, interval);
  }
  return invert(own, rest, figure, values, tools);
}

function invertProduct(
  form: Extract<Form, { readonly left: Form }>,
  target: Interval,
  figure: FigureId,
  values: Values,
  tools: Toolkit,
): readonly Interval[] {
  const inLeft = tools.figuresOf(form.left).includes(figure);
  if (inLeft && tools.figuresOf(form.right).includes(figure)) return [];
  const sibling = tools.intervalOf(inLeft ? form.right : form.left, values);
  if (sibling === undefined) return [];
  if (form.kind === 'divide' && inLeft)
    return invert(form.left, multiply(target, sibling), figure, values, tools);
  const divisor = form.kind === 'divide' ? target : sibling;
  const dividend = form.kind === 'divide' ? sibling : target;
  if (containsZero(divisor)) return [];
  const quotient = divide(dividend, divisor);
  return quotient === undefined
    ? []
    : invert(inLeft ? form.left : form.right, quotient, figure, values, tools);
}
