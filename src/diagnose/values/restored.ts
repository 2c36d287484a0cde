/** The case as it would be if the figures that are found to be wrong were printed as they were meant. */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import { exponentOf } from '../../model/printed-scale.ts';
import { point } from '../../number/interval.ts';
import { shift, type Amount } from '../../number/amount.ts';
import { roundingInterval } from '../../number/rounding.ts';
import type { Case, Values } from '../case/toolkit.ts';

/** What a figure would read instead. */
export interface Change {
  readonly figure: FigureId;
  readonly value: Amount;
  readonly decimals: number;
}

/** A figure with the amount that another prints, in its own scale. */
export function changeTo(fact: Fact, other: Fact, { figureOf }: Case): Change {
  const by = exponentOf(fact, figureOf(fact.id)) - exponentOf(other, figureOf(other.id));
  return { figure: fact.id, value: shift(other.value, by), decimals: other.decimals - by };
}

/** The values of the case with some of them changed. */
export function changedValues(changes: readonly Change[], { values }: Case): Values {
  const meant = new Map(changes.map((change) => [change.figure, change]));
  return {
    printed: (id) => meant.get(id)?.value ?? values.printed(id),
    interval: (id) => {
      const change = meant.get(id);
      return change === undefined ? values.interval(id) : roundingInterval(change.value, change.decimals);
    },
    quotients: new Map(),
  };
}

export function restoredCase(changes: readonly Change[], from: Case): Case {
  const values = changedValues(changes, from);
  const printed: Values = {
    printed: values.printed,
    interval: (id) => point(values.printed(id)),
    quotients: new Map(),
    isExact: true,
  };
  const meant = new Map(changes.map((change) => [change.figure, change]));
  const touched = new Set(changes.flatMap(({ figure }) => from.uses.get(figure) ?? []));
  return {
    ...from,
    evaluations: from.evaluations.map((evaluation, index) =>
      touched.has(index) ? from.tools.evaluate(evaluation.binding, values, printed) : evaluation,
    ),
    factOf: (id) => {
      const change = meant.get(id);
      const fact = from.factOf(id);
      return change === undefined
        ? fact
        : { ...fact, value: change.value, decimals: change.decimals, interval: values.interval(id) };
    },
    values,
    printed,
  };
}

export function isContested({ verdict }: Evaluation): boolean {
  return verdict === 'breaks' || verdict === 'improbable';
}
