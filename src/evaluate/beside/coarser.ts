/**
 * A figure that prints fewer decimals than all others of its kind beside it, as `US$15 million` among millions with a decimal
 * each: a digit may be lost. Taken as precisely as they are printed, it would have to be `15.0`; what holds only because it is
 * read as coarser is improbable.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import { sentenceOf } from '../../model/fact-place.ts';
import type { Figure, FigureId } from '../../model/figure.ts';
import { append } from '../../model/grouped.ts';
import { indexById } from '../../model/index-by-id.ts';
import { exponentOf } from '../../model/printed-scale.ts';
import { currencyOf, money } from '../../model/unit.ts';
import { roundingInterval } from '../../number/rounding.ts';
import { holds } from '../values/evaluate.ts';
import type { Values } from '../values/interval-of.ts';
import { withValue } from './with-value.ts';

/** Evaluations with those that hold for the coarseness of one figure alone turned improbable. */
export function doubtCoarser(
  evaluations: readonly Evaluation[],
  facts: readonly Fact[],
  figures: readonly Figure[],
  values: Values,
): readonly Evaluation[] {
  const coarse = coarserFacts(facts, figures);
  if (coarse.size === 0) return evaluations;
  const doubted = evaluations.map((evaluation) => doubtOf(evaluation, coarse, values));
  // A translation may be off by last places, and tells less of the figure than what else it stands in.
  const isToldElsewhere = new Set(
    doubted.flatMap((odd, index) => (odd === null || isTranslation(evaluations[index]) ? [] : odd)),
  );
  return evaluations.map((evaluation, index) => {
    const odd = doubted[index] ?? null;
    if (odd === null || (isTranslation(evaluation) && isToldElsewhere.has(odd))) return evaluation;
    return {
      ...evaluation,
      verdict: 'improbable',
      reason: `${odd.text} has fewer decimals than all others of its kind beside it, and with as many it would not hold`,
    };
  });
}

/** The figure for whose coarseness alone it holds. */
function doubtOf(
  { binding, verdict }: Evaluation,
  coarse: ReadonlyMap<FigureId, Coarse>,
  values: Values,
): Coarse | null {
  if (verdict !== 'holds' || binding.equation.relation !== '=') return null;
  const odd = binding.figures.flatMap((id) => coarse.get(id) ?? []);
  return odd.find((each) => !holds(binding.equation, asPrecise(each, values))) ?? null;
}

function isTranslation(evaluation: Evaluation | undefined): boolean {
  return evaluation?.binding.kind === 'convenience-translation';
}

/** Values with the figure taken as precisely as those beside it are printed. */
function asPrecise({ fact: { id, value }, decimals }: Coarse, values: Values): Values {
  return withValue(values, id, { printed: value, interval: roundingInterval(value, decimals) });
}

interface Coarse {
  readonly fact: Fact;
  readonly text: string;
  /** Those of the figures beside it. */
  readonly decimals: number;
}

/** Of fewer, that they agree says little. */
const FEWEST_BESIDE = { sentence: 2, table: 3 };

function coarserFacts(facts: readonly Fact[], figures: readonly Figure[]): ReadonlyMap<FigureId, Coarse> {
  const printed = indexById(figures);
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const figure = printed.get(fact.id);
    const key =
      figure === undefined || figure.class === 'nil' || fact.hedge !== 'none' ? null : kindOf(fact, figure);
    if (key !== null) append(groups, key, fact);
  }
  const found = new Map<FigureId, Coarse>();
  for (const group of groups.values()) {
    const odd = oddOneOf(group);
    if (odd !== null) found.set(odd.fact.id, { ...odd, text: printed.get(odd.fact.id)?.text ?? '' });
  }
  return found;
}

/** Amounts of one scale in a sentence; amounts, percentages or amounts per share of one scale in a table. */
function kindOf(fact: Fact, figure: Figure): string | null {
  const exponent = exponentOf(fact, figure);
  if (fact.place.kind === 'table') return `${fact.place.table}|${fact.unit}|${exponent}`;
  const isMoney = fact.unit === money(currencyOf(fact.unit) ?? '');
  return isMoney ? `${sentenceOf(fact) ?? ''}|${exponent}` : null;
}

/** The one that is coarser than all others, which are alike. */
function oddOneOf(group: readonly Fact[]): Omit<Coarse, 'text'> | null {
  const [first] = group;
  const fewest = first?.place.kind === 'table' ? FEWEST_BESIDE.table : FEWEST_BESIDE.sentence;
  if (group.length <= fewest) return null;
  const coarsest = group.reduce((least, fact) => (fact.decimals < least.decimals ? fact : least));
  const others = group.filter((fact) => fact !== coarsest);
  const [decimals, ...different] = new Set(others.map((fact) => fact.decimals));
  if (decimals === undefined || different.length > 0 || coarsest.decimals >= decimals) return null;
  return { fact: coarsest, decimals };
}
