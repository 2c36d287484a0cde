/**
 * A column of percentages that is made to foot: `4.8` and `3.1` and `1.7` off `10.1` leave `0.5`, and no `0.6`, which the
 * amounts would round to. Each percentage was rounded first, and the subtotal is that of the percentages.
 */
import type { Binding, Equation, Evaluation, Form } from '../../model/evaluation.ts';
import type { FigureId } from '../../model/figure.ts';
import { SUMS } from '../../model/identity.ts';
import { withFigures } from '../../model/form.ts';
import type { Case } from '../case/toolkit.ts';

/** Whether a percentage that is no share of its amount is the sum of those of the lines which the amount is the sum of. */
export function isSumOfShares(evaluation: Evaluation, from: Case): boolean {
  const share = shareOf(evaluation.binding.equation);
  if (share === null) return false;
  const rates = new Map([[share.amount, share.rate]]);
  for (const { binding, verdict } of usesOf(share.base, from)) {
    const other = verdict === 'holds' ? shareOf(binding.equation) : null;
    if (other?.base === share.base) rates.set(other.amount, other.rate);
  }
  return usesOf(share.amount, from).some(
    ({ binding, verdict }) =>
      binding.reported === share.amount && verdict === 'holds' && foots(binding, rates, from),
  );
}

function usesOf(figure: FigureId, { uses, evaluations }: Case): readonly Evaluation[] {
  return (uses.get(figure) ?? []).map((index) => evaluations[index] as Evaluation);
}

interface Share {
  readonly rate: FigureId;
  readonly amount: FigureId;
  readonly base: FigureId;
}

/** `rate = amount / base` */
function shareOf({ left, right }: Equation): Share | null {
  if (left.kind !== 'fact' || right.kind !== 'divide') return null;
  const [amount, base] = [right.left, right.right];
  return amount.kind === 'fact' && base.kind === 'fact'
    ? { rate: left.figure, amount: amount.figure, base: base.figure }
    : null;
}

/** Whether the percentages beside the amounts of a sum are one as well, exactly as they are printed. */
function foots(
  { kind, figures, equation }: Binding,
  rates: ReadonlyMap<FigureId, FigureId>,
  from: Case,
): boolean {
  if (!SUMS.has(kind) || !figures.every((figure) => rates.has(figure))) return false;
  const ofRates = (form: Form): Form =>
    withFigures(form, (each) => ({ ...each, figure: rates.get(each.figure) ?? each.figure }));
  const { left, relation, right } = equation;
  return from.tools.holds({ left: ofRates(left), relation, right: ofRates(right) }, from.printed);
}
