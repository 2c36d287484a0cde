/** The evidence for a value in place of a printed figure: the slip that explains it, its comparatives, and what else agrees. */
import type { FigureId } from '../../model/figure.ts';
import type { Slip } from '../../model/suspect.ts';
import type { Amount } from '../../number/amount.ts';
import { meets, type Interval } from '../../number/interval.ts';
import { roundingInterval } from '../../number/rounding.ts';
import type { Constraint } from './constraints.ts';
import { evidenceFor, freedomOf, type Evidence } from './evidence.ts';
import { isCopy, slipOfPlace } from './slips.ts';
import type { Case } from '../case/toolkit.ts';

export interface Meant {
  readonly value: Amount;
  readonly decimals: number;
  /** By which the value's digits became those that are printed. */
  readonly slip: Slip | null;
  /** Sums of printed figures that foot exactly with it. */
  readonly exact: number;
  /** All values that would do as well. */
  readonly free: Interval;
}

/** A figure that prints its neighbour's value may have been copied, or have slipped to it: what is likelier counts. */
export function weigh(
  figure: FigureId,
  meant: Meant,
  constraints: readonly Constraint[],
  from: Case,
): Evidence {
  const bySlip = evidenceOf(figure, meant, constraints, from);
  const place = slipOfPlace(figure, from);
  if (place === null) return bySlip;
  const { value, decimals } = from.factOf(figure);
  const copied = evidenceOf(figure, { ...meant, slip: place }, constraints, from);
  const byCopy = freedomOf(copied, meant.free, { size: value, decimals, seldom: from.seldomAlike() });
  return byCopy > bySlip ? byCopy : bySlip;
}

/** A translation that a value mends, or breaks, beside what is in question says as much as so many other outcomes. */
const TRANSLATION = 16n;

function evidenceOf(
  figure: FigureId,
  { value, decimals, slip, exact }: Meant,
  constraints: readonly Constraint[],
  from: Case,
): Evidence {
  const fact = from.factOf(figure);
  let evidence = evidenceFor(value, {
    printed: fact.value,
    digits: from.figureOf(figure).text.replace(/\D/g, '').length,
    slip,
    finer: decimals - fact.decimals,
    beside: isCopy(slip) ? [] : from.comparatives(figure).map((other) => other.value),
  });
  if (exact > 0) evidence *= from.exactness(figure);
  const meant = roundingInterval(value, decimals);
  for (const { index, strict } of constraints) {
    if (from.evaluations[index]?.binding.kind !== 'convenience-translation') continue;
    const [fits, did] = [meant, fact.interval].map((interval) =>
      strict.some((each) => meets(each, interval)),
    );
    if (fits === did) continue;
    evidence = fits === true ? evidence * TRANSLATION : evidence / TRANSLATION;
  }
  return evidence;
}
