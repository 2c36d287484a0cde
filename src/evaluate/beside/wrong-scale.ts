/**
 * The word of scale of one amount is wrong: `$556.2 billion, compared to $518.4 million` is up by 7 % only in millions. A scale
 * that a table states may have been misread; one that a sentence says in so many words has not.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import { EXCHANGE_RATE } from '../../model/exchange-rate.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import { shift } from '../../number/amount.ts';
import { holds } from '../values/evaluate.ts';
import type { Values } from '../values/interval-of.ts';
import { withValue } from './with-value.ts';

/** Thousands for millions, millions for billions, and the other way round. */
const STEPS = [-3, 3, -6, 6];
/** A claim of more figures is a sum, which other slips explain. */
const MOST_FIGURES = 3;

/** The amounts of a sentence of which another word of scale would make true what it says; none for what does not break. */
export function wronglyScaled(
  { binding, verdict }: Evaluation,
  byId: ReadonlyMap<FigureId, Fact>,
  values: Values,
): readonly FigureId[] {
  const { equation } = binding;
  // The rate of a translation is stated for all of them.
  const figures = binding.figures.filter((id) => byId.get(id)?.concept !== EXCHANGE_RATE);
  if (verdict !== 'breaks' || figures.length > MOST_FIGURES) return [];
  const said = figures.filter((id) => hasWordOfScale(byId.get(id)));
  // Of a single one nothing tells in which scale the other is meant.
  if (said.length < 2) return [];
  return said.filter((id) => STEPS.some((step) => holds(equation, scaled(values, id, step))));
}

/** An amount is rounded to thousands or more where a word says so. */
function hasWordOfScale(fact: Fact | undefined): boolean {
  return fact?.place.kind === 'prose' && fact.decimals < 0;
}

export function scaled(values: Values, id: FigureId, by: number): Values {
  const { lo, hi } = values.interval(id);
  const interval = { lo: shift(lo, by), hi: shift(hi, by) };
  return withValue(values, id, { printed: shift(values.printed(id), by), interval });
}
