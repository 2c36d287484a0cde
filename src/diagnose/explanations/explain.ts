/**
 * Explanations of what breaks that make it less than an error: the same terms rounded at another stage, another
 * definition that the packs know, or a last place of a translated or per-share figure.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import { type IdentityKind, SUMS } from '../../model/identity.ts';
import { quantityKey } from '../../model/quantity.ts';
import type { Explanation } from '../../model/suspect.ts';
import { absolute, add, compare, negate, shift, subtract } from '../../number/amount.ts';
import { meets, type Interval } from '../../number/interval.ts';
import { isPerShare as isOfEachShare } from '../../model/unit.ts';
import { half, roundTo } from '../../number/rounding.ts';
import { isSumOfShares } from './summed-shares.ts';
import type { Case } from '../case/toolkit.ts';

/** The quantity an evaluation states: all mentions of it share an explanation. */
export function quantityOf(evaluation: Evaluation, { factOf }: Case): string {
  return quantityOfFact(factOf(evaluation.binding.reported));
}

export function quantityOfFact({ id, concept, period, unit }: Fact): string {
  return concept === null || period === null ? id : quantityKey(concept, period, unit);
}

/** Explanations by index of evaluation, for those of `contested` that have one. */
export function explain(contested: readonly number[], from: Case): ReadonlyMap<number, Explanation> {
  const at = (index: number): Evaluation => from.evaluations[index] as Evaluation;
  const soft = contested.filter((index) => isAllowed(at(index), from) && isWithinLastPlaces(at(index), from));
  const explanationOf = explainInTurn(contested.map(at), soft.map(at), from);
  const explained = new Map<number, Explanation>();
  for (const index of contested) {
    const found = explanationOf(at(index));
    if (found !== undefined && isAllowed(at(index), from, found)) explained.set(index, found);
    else if (soft.includes(index)) explained.set(index, LAST_PLACES);
  }
  return explained;
}

type Explain = (evaluation: Evaluation, doubted: ReadonlySet<FigureId>) => Explanation | null;

/** What explains a quantity where it is printed with this value. */
interface Known {
  readonly value: Interval;
  readonly explanation: Explanation;
}

/**
 * Explanations by quantity; a mention that is printed otherwise is not explained by what explains the others. None rests on a figure in doubt that is not explained itself, so that no two explain each
 * other; what rests on no doubted figure at all goes before what rests on explained ones.
 */
function explainInTurn(
  contested: readonly Evaluation[],
  soft: readonly Evaluation[],
  from: Case,
): (evaluation: Evaluation) => Explanation | undefined {
  const known = new Map<string, Known[]>();
  const quantities = new Map(contested.map((each) => [each, quantityOf(each, from)]));
  const valueOf = ({ binding }: Evaluation): Interval => from.values.interval(binding.reported);
  const found = (evaluation: Evaluation): Explanation | undefined =>
    known.get(quantities.get(evaluation) ?? '')?.find(({ value }) => meets(value, valueOf(evaluation)))
      ?.explanation;
  const everDoubted = new Set(soft.map(({ binding }) => binding.reported));
  const grow = (explainOne: Explain): boolean => {
    const open = soft.filter((each) => found(each) === undefined);
    const doubted = new Set(open.map(({ binding }) => binding.reported));
    let hasGrown = false;
    for (const evaluation of contested) {
      const explanation = found(evaluation) === undefined ? explainOne(evaluation, doubted) : null;
      if (explanation === null) continue;
      const quantity = quantities.get(evaluation) ?? '';
      known.set(quantity, [...(known.get(quantity) ?? []), { value: valueOf(evaluation), explanation }]);
      hasGrown = true;
    }
    return hasGrown;
  };
  for (let grown = true; grown;) {
    grown =
      grow((evaluation, doubted) => byAlternative(evaluation, doubted, from)) ||
      grow((evaluation) => (isSumOfShares(evaluation, from) ? SHARES_FOOT : null)) ||
      grow((evaluation) => byPrintedLines(evaluation, everDoubted, from)) ||
      grow((evaluation, doubted) => byPrintedLines(evaluation, doubted, from));
  }
  return found;
}

const LAST_PLACES: Explanation = {
  explains: 'last-places',
  formula: 'one or two last places from the recomputed value',
};

const SHARES_FOOT: Explanation = {
  explains: 'rounding-order',
  formula: 'the percentages of its lines, each rounded first, add up to it exactly',
};

/** Kinds in which a figure may be off by its last places without being an error. */
const SOFT: ReadonlySet<IdentityKind> = new Set<IdentityKind>(['convenience-translation']);

function isAllowed(evaluation: Evaluation, from: Case, found: Explanation | null = null): boolean {
  return (
    found?.explains === 'another-definition' ||
    found === SHARES_FOOT ||
    SOFT.has(evaluation.binding.kind) ||
    isPerShare(evaluation, from)
  );
}

/** An amount per share, and not the growth of one. */
function isPerShare({ binding: { kind, reported } }: Evaluation, { factOf }: Case): boolean {
  return kind === 'recalculation' && isOfEachShare(factOf(reported).unit);
}

/** Whether the printed value is one or two last places from the recomputed value rounded to the same place. */
function isWithinLastPlaces({ binding, recomputed }: Evaluation, { factOf }: Case): boolean {
  if (recomputed === null) return false;
  const { value, decimals, sense } = factOf(binding.reported);
  const middle = roundTo(half(add(recomputed.lo, recomputed.hi)), decimals);
  const stated = sense === 1 ? value : negate(value);
  const two = shift({ units: 2n, places: 0 }, -decimals);
  return compare(absolute(subtract(stated, middle)), two) <= 0;
}

function byAlternative(
  evaluation: Evaluation,
  doubted: ReadonlySet<FigureId>,
  { tools, values, factOf }: Case,
): Explanation | null {
  const { alternatives, reported } = evaluation.binding;
  const found = alternatives.find(
    ({ equation, explains, figures }) =>
      !figures.some((figure) => figure !== reported && doubted.has(figure)) &&
      tools.holds(equation, values) &&
      (explains !== 'rounding-order' || isInReach(evaluation, figures.length, factOf(reported).decimals)),
  );
  return found === undefined ? null : { explains: found.explains, formula: found.because };
}

/**
 * A translated figure that foots exactly with the printed lines around it was added up after they were rounded. The
 * lines must not themselves be in doubt, and rounding them can shift the sum by half a unit each at most.
 */
function byPrintedLines(
  evaluation: Evaluation,
  suspect: ReadonlySet<FigureId>,
  from: Case,
): Explanation | null {
  const { reported, kind } = evaluation.binding;
  const perShare = isPerShare(evaluation, from);
  if (!SOFT.has(kind) && !perShare) return null;
  const fact = from.factOf(reported);
  for (const index of from.uses.get(reported) ?? []) {
    const other = from.evaluations[index] as Evaluation;
    if (other === evaluation || other.verdict !== 'holds') continue;
    if (perShare && other.binding.kind === 'convenience-translation' && other.binding.reported === reported) {
      return {
        explains: 'rounding-order',
        formula: 'the printed, rounded amount is translated at the stated rate',
      };
    }
    const isInDoubt = other.binding.figures.some((figure) => figure !== reported && suspect.has(figure));
    if (
      isInDoubt ||
      !isExactSum(other) ||
      !isInReach(evaluation, other.binding.figures.length, fact.decimals)
    )
      continue;
    return { explains: 'rounding-order', formula: linesWords(other) };
  }
  return null;
}

function linesWords({ binding }: Evaluation): string {
  return `it foots exactly with the ${binding.figures.length - 1} printed lines beside it, each rounded first (${binding.title})`;
}

/** Rounding each line first moves a sum by half a unit a line, and the sum's own rounding by one more. */
function isInReach({ difference }: Evaluation, figures: number, decimals: number): boolean {
  const reach = shift({ units: BigInt(figures) * 5n + 10n, places: 1 }, -decimals);
  return difference !== null && compare(absolute(difference), reach) <= 0;
}

function isExactSum({ binding, difference }: Evaluation): boolean {
  return SUMS.has(binding.kind) && difference?.units === 0n && binding.figures.length >= 3;
}
