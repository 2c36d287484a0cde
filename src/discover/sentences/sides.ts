/** On which side of nothing figures stand that a sentence relates: a deduction in parentheses is the size that it tells. */
import type { Claim } from '../../model/claim.ts';
import type { Form } from '../../model/evaluation.ts';
import { figureForm, inSense } from '../../model/form.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import { negativeRows } from './deductions.ts';
import { indexById } from '../../model/index-by-id.ts';

export interface Sides {
  /** A deduction in parentheses, and a loss in a table, are the positive amounts that sentences speak of. */
  readonly onOneSide: (current: FigureId, base: FigureId) => readonly [Form, Form];
  /** Of one the sentence says that it is a loss, and of the other an income: no rate leads from one to the other. */
  readonly isAcross: (current: FigureId, base: FigureId) => boolean;
  /** A cost in parentheses is a positive share of sales. */
  readonly shareOf: (claim: Extract<Claim, { kind: 'share' }>) => Form;
}

export function sidesOf(list: readonly Fact[]): Sides {
  const facts = indexById(list);
  const rows = negativeRows(list);
  const isLoss = (id: FigureId): boolean => facts.get(id)?.sense === -1;
  const isNegative = (id: FigureId): boolean => (facts.get(id)?.value.units ?? 0n) < 0n;
  const isDeduction = (id: FigureId): boolean => {
    const { concept, place } = facts.get(id) ?? {};
    return (
      place?.kind === 'table' &&
      concept?.startsWith('doc:') === true &&
      rows.has(`${place.table}/${place.row}`)
    );
  };
  const isSaid = (id: FigureId): boolean => facts.get(id)?.place.kind === 'prose';
  const isSaidNegative = (id: FigureId): boolean => isNegative(id) && isSaid(id);
  const isAcross = (id: FigureId, other: FigureId): boolean =>
    isLoss(id) !== isLoss(other) && [id, other].every((each) => isSaid(each) && !isNegative(each));
  const form = (id: FigureId, other: FigureId): Form => {
    if (isAcross(id, other)) return inSense(figureForm(id), isLoss(id) ? -1 : 1);
    const isTurned = isLoss(id) || isLoss(other) || (isDeduction(id) && !isSaidNegative(other));
    return inSense(figureForm(id), isNegative(id) && isTurned ? -1 : 1);
  };
  return {
    isAcross,
    onOneSide: (current, base) => [form(current, base), form(base, current)],
    shareOf: ({ part, whole, rate }) => {
      const share: Form = { kind: 'divide', left: figureForm(part), right: figureForm(whole) };
      return isNegative(part) && !isNegative(rate) ? { kind: 'abs', operand: share } : share;
    },
  };
}
