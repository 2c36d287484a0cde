/** The two sides of an evaluation set under one another, in the scale of the reported figure. */
import type { Binding, Evaluation, Form } from '../model/evaluation.ts';
import type { FigureId } from '../model/figure.ts';
import type { Arithmetic, Operand } from '../model/finding.ts';
import { subtract } from '../number/amount.ts';
import { displayAmount } from '../number/display.ts';
import { middle, show, showTolerance, type Shown } from './display.ts';

export function arithmeticOf(evaluation: Evaluation, shownOf: (id: FigureId) => Shown): Arithmetic {
  const { binding, reported, recomputed, difference, tolerance } = evaluation;
  const like = shownOf(binding.reported);
  if (reported === null || recomputed === null || difference === null || tolerance === null) {
    return {
      reported: '',
      reportedTolerance: '',
      recomputed: '',
      recomputedTolerance: '',
      difference: '',
      tolerance: '',
      operands: [],
    };
  }
  const { left } = binding.equation;
  const printed = left.kind === 'fact' ? shownOf(left.figure).fact.value : middle(reported);
  return {
    reported: show(printed, like, 1),
    reportedTolerance: showTolerance(reported, like),
    // What a reader gets with the printed figures; the middle of a quotient's interval lies beside it.
    recomputed: show(subtract(printed, difference), like, placesMore(binding)),
    recomputedTolerance: showTolerance(recomputed, like),
    ...distanceOf(evaluation, shownOf),
    operands: operandsOf(binding.equation.right, shownOf),
  };
}

/** What lies between the two sides, and how much of that rounding explains. */
export function distanceOf(
  { binding, difference, tolerance }: Evaluation,
  shownOf: (id: FigureId) => Shown,
): Pick<Arithmetic, 'difference' | 'tolerance'> {
  if (difference === null || tolerance === null) return { difference: '', tolerance: '' };
  const like = shownOf(binding.reported);
  return {
    difference: show(difference, like, placesMore(binding)),
    tolerance: `rounding explains at most ${show(tolerance, like, 3)}`,
  };
}

/** Digits more than the reported figure has: a quotient is told to more of them than a sum. */
function placesMore({ equation }: Binding): number {
  return isSum(equation.right) ? 1 : 4;
}

/** Whether a form only adds and subtracts figures. */
function isSum(form: Form): boolean {
  if (form.kind === 'sum') return form.operands.every(isSum);
  if (form.kind === 'negate') return isSum(form.operand);
  if (form.kind === 'constant') return form.stated !== undefined;
  return form.kind === 'fact' || form.kind === 'printed';
}

function operandsOf(form: Form, shownOf: (id: FigureId) => Shown): readonly Operand[] {
  const found: Operand[] = [];
  const visit = (each: Form, sign: Operand['sign']): void => {
    switch (each.kind) {
      case 'fact':
      case 'printed': {
        const { fact, figure } = shownOf(each.figure);
        found.push({ figure: each.figure, sign, caption: fact.caption, text: figure.text });
        break;
      }
      case 'sum':
        each.operands.forEach((operand, index) =>
          visit(operand, index === 0 ? sign : sign === '-' ? '-' : '+'),
        );
        break;
      case 'negate':
        visit(each.operand, sign === '-' ? '+' : '-');
        break;
      case 'abs':
        visit(each.operand, sign);
        break;
      case 'constant':
        if (each.value.units !== 0n) found.push(constantOf(each, sign));
        break;
      default:
        visit(each.left, sign);
        // What divides a divisor multiplies: a rate of 7.1 for 1.00.
        visit(each.right, (each.kind === 'divide') === (sign !== '÷') ? '÷' : '×');
    }
  };
  visit(form, '');
  return found;
}

function constantOf({ value, stated }: Extract<Form, { kind: 'constant' }>, sign: Operand['sign']): Operand {
  return {
    figure: null,
    sign,
    caption: stated?.where ?? '',
    text: stated?.text ?? displayAmount(value, 0, value.places),
  };
}
