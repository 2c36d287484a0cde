/**
 * The house convention of a document: where, in one unit and scale, every sum but the one under test foots exactly, and
 * chance would do that less than once in 1,000, its author foots exactly, and any difference is improbable.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import { SUMS } from '../../model/identity.ts';
import {
  both,
  CERTAIN,
  chanceOfReaching,
  complement,
  isBelow,
  ONE_IN_A_THOUSAND,
  type Chance,
} from '../../number/chance.ts';
import { halfUnit } from '../../number/rounding.ts';
import { figuresOf } from '../bind/instantiate.ts';

/** Evaluations with those that break the house convention turned improbable. */
export function applyHouseConvention(
  evaluations: readonly Evaluation[],
  facts: readonly Fact[],
): readonly Evaluation[] {
  const translated = translatedFigures(evaluations);
  const byId = new Map(facts.map((fact) => [fact.id, translated.has(fact.id) ? undefined : fact]));
  const groups = new Map<string, Evaluation[]>();
  const groupOf = new Map<Evaluation, Evaluation[]>();
  for (const evaluation of evaluations) {
    const key = sumKey(evaluation, byId);
    if (key === null) continue;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(evaluation);
    groupOf.set(evaluation, group);
  }
  return evaluations.map((evaluation) => {
    const group = groupOf.get(evaluation);
    if (group === undefined || evaluation.verdict !== 'holds' || evaluation.difference?.units === 0n)
      return evaluation;
    const exact = exactSums(evaluation, group);
    if (exact === null) return evaluation;
    return {
      ...evaluation,
      verdict: 'improbable',
      reason: `the other ${exact} sums of this unit and scale foot exactly`,
    };
  });
}

/** Translated one by one, amounts foot by chance alone. */
function translatedFigures(evaluations: readonly Evaluation[]): ReadonlySet<FigureId> {
  return new Set(
    evaluations.flatMap(({ binding }) =>
      binding.kind === 'convenience-translation' ? [binding.reported] : [],
    ),
  );
}

/** Unit and scale of a sum of table figures; `null` where the evaluation is no such sum. */
function sumKey(evaluation: Evaluation, facts: ReadonlyMap<FigureId, Fact | undefined>): string | null {
  const { binding, verdict } = evaluation;
  if (
    !SUMS.has(binding.kind) ||
    verdict === 'untested' ||
    binding.equation.relation !== '=' ||
    binding.figures.length < 3
  )
    return null;
  if (!isSum(evaluation)) return null;
  let key: string | null = null;
  for (const figure of binding.figures) {
    const fact = facts.get(figure);
    if (fact?.place.kind !== 'table' || fact.hedge !== 'none') return null;
    const own = `${fact.unit}|${fact.decimals}`;
    if (key !== null && key !== own) return null;
    key = own;
  }
  return key;
}

/** Nothing but figures added and taken off, on both sides. */
export function isSum({ binding }: Evaluation): boolean {
  const { left, right } = binding.equation;
  const plain = (form: typeof left): boolean =>
    form.kind === 'fact' ||
    (form.kind === 'constant' && form.value.units === 0n) ||
    (form.kind === 'negate' && plain(form.operand)) ||
    (form.kind === 'sum' && form.operands.every(plain));
  return plain(left) && plain(right);
}

/** How many sums without a common figure foot exactly, if all do and chance would not; else `null`. */
function exactSums(tested: Evaluation, group: readonly Evaluation[]): number | null {
  const own = new Set(tested.binding.figures);
  let chance: Chance = CERTAIN;
  let count = 0;
  for (const other of group) {
    if (other === tested || other.binding.figures.some((figure) => own.has(figure))) continue;
    if (other.difference?.units !== 0n) return null;
    count += 1;
    if (!isBelow(chance, ONE_IN_A_THOUSAND)) chance = both(chance, chanceOfExactFooting(other));
  }
  return isBelow(chance, ONE_IN_A_THOUSAND) ? count : null;
}

const ONE_UNIT = halfUnit(0);

/** That the rounded addends sum to the rounded total: the errors of the addends stay within the total's half unit. */
function chanceOfExactFooting({ binding }: Evaluation): Chance {
  const addends = figuresOf(binding.equation.right).length;
  return complement(
    chanceOfReaching(
      Array.from({ length: addends }, () => ONE_UNIT),
      ONE_UNIT,
    ),
  );
}
