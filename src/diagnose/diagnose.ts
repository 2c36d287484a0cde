/** Evaluations to causes: what is explained, and for the rest which figures are suspect. No verdict is changed. */
import type { Evaluation } from '../model/evaluation.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';
import type { Figure, FigureId } from '../model/figure.ts';
import type { Cause } from '../model/suspect.ts';
import { point } from '../number/interval.ts';
import { roundingInterval } from '../number/rounding.ts';
import { deriveOtherwise } from './derivations.ts';
import { explain, quantityOf } from './explain.ts';
import { neighboursIn } from './neighbours.ts';
import { optionsFor, type Option } from './options.ts';
import { search } from './search.ts';
import { suspectsOf, swapCause } from './suspects.ts';
import { swapsIn } from './swaps.ts';
import type { Case, Toolkit, Values } from './toolkit.ts';
import { usualDecimals } from './usual-decimals.ts';

export function diagnose(
  evaluations: readonly Evaluation[],
  extraction: Extraction,
  values: Values,
  tools: Toolkit,
): readonly Cause[] {
  const contested = evaluations.flatMap(({ verdict }, index) =>
    verdict === 'breaks' || verdict === 'improbable' ? [index] : [],
  );
  if (contested.length === 0) return [];
  const from = caseOf(evaluations, extraction, values, tools);
  const declared = explain(contested, from);
  const unexplained = contested.filter((index) => !declared.has(index));
  const explained = new Map([...declared, ...deriveOtherwise(unexplained, from)]);
  const hard = contested.filter((index) => !explained.has(index));
  const constant = constantCauses(hard, from);
  const settled = new Set(constant.flatMap((cause) => cause.evaluations));
  const unsettled = hard.filter((index) => !settled.has(index));
  const swapped = swapsIn(unsettled, from).map((swaps) => swapCause(swaps, from));
  const exchanged = new Set(swapped.flatMap((cause) => cause.evaluations));
  const rest = unsettled.filter((index) => !exchanged.has(index));
  const causes = [...constant, ...swapped, ...partsOf(rest, from).flatMap((part) => causesOf(part, from))];
  const culprits = new Set(
    causes.flatMap((cause) => (cause.suspects.length === 1 ? [cause.suspects[0]?.figure] : [])),
  );
  const soft = new Map<string, number[]>();
  for (const index of explained.keys()) {
    const evaluation = evaluations[index] as Evaluation;
    const key = quantityOf(evaluation, from);
    soft.set(key, [...(soft.get(key) ?? []), index]);
  }
  for (const indices of soft.values()) {
    const explanation = explained.get(indices[0] as number) ?? null;
    const isConsequence =
      explanation?.explains === 'last-places' &&
      indices.every((index) => evaluations[index]?.binding.figures.some((figure) => culprits.has(figure)));
    if (!isConsequence) causes.push({ evaluations: indices, suspects: [], explanation });
  }
  return causes;
}

/** The figures of an evaluation; where it breaks, those of its alternatives as well, for they could be what is wrong. */
function usedBy({ binding, verdict }: Evaluation): readonly FigureId[] {
  if (verdict !== 'breaks') return binding.figures;
  return [
    ...new Set([...binding.figures, ...binding.alternatives.flatMap((alternative) => alternative.figures)]),
  ];
}

function caseOf(
  evaluations: readonly Evaluation[],
  extraction: Extraction,
  values: Values,
  tools: Toolkit,
): Case {
  const facts = new Map(extraction.facts.map((fact) => [fact.id, fact]));
  const figures = new Map(extraction.figures.map((figure) => [figure.id, figure]));
  const uses = new Map<FigureId, number[]>();
  for (const [index, { binding, verdict }] of evaluations.entries()) {
    if (verdict === 'untested') continue;
    const isBound = binding.equation.relation !== '=';
    if (isBound && verdict === 'holds') continue;
    for (const figure of usedBy(evaluations[index] as Evaluation)) {
      const list = uses.get(figure);
      if (list === undefined) uses.set(figure, [index]);
      else list.push(index);
    }
  }
  return {
    evaluations,
    facts: extraction.facts,
    factOf: (id) => facts.get(id) as Fact,
    figureOf: (id) => figures.get(id) as Figure,
    uses,
    neighbours: neighboursIn(extraction, facts),
    decimalsOf: usualDecimals(extraction.facts, (id) => figures.get(id) as Figure),
    values,
    printed: {
      printed: values.printed,
      interval: (id) => point(values.printed(id)),
      quotients: new Map(),
      isExact: true,
    },
    tools,
  };
}

/** Contested evaluations that share figures belong together. */
function partsOf(contested: readonly number[], from: Case): readonly (readonly number[])[] {
  const left = new Set(contested);
  const parts: (readonly number[])[] = [];
  for (const start of contested) {
    if (!left.delete(start)) continue;
    const part = [start];
    for (const index of part) {
      const joined = joinedTo(index, from).filter((next) => left.delete(next));
      part.push(...joined);
    }
    parts.push(part.toSorted((a, b) => a - b));
  }
  return parts;
}

/** Evaluations that use one of its figures. */
function joinedTo(index: number, from: Case): readonly number[] {
  const figures = usedBy(from.evaluations[index] as Evaluation);
  return figures
    .filter((figure) => !isConstant(figure, from))
    .flatMap((figure) => from.uses.get(figure) ?? []);
}

/**
 * The stated rate stands in every translation: it joins nothing, and it is in doubt only where most of what uses it
 * breaks at once, or where many do and another rate mends them all.
 */
function constantCauses(contested: readonly number[], from: Case): readonly Cause[] {
  const causes: Cause[] = [];
  const wanted = new Set(contested);
  for (const [figure, uses] of from.uses) {
    if (!isConstant(figure, from)) continue;
    const broken = uses.filter((index) => wanted.has(index));
    if (broken.length < 3 || broken.length * 4 < uses.length) continue;
    const isMost = broken.length * 2 >= uses.length;
    // A rate that is a little off breaks the larger amounts alone; that it mends each of them tells as much.
    const [best] = optionsFor(figure, new Set(broken), from)
      .filter(({ mends, loses }) =>
        isMost ? mends.size * 2 > broken.length : loses === 0 && mends.size === broken.length,
      )
      .toSorted((a, b) => b.mends.size - b.loses - (a.mends.size - a.loses));
    if (best === undefined) continue;
    const mended = [...best.mends].toSorted((a, b) => a - b);
    for (const index of mended) wanted.delete(index);
    causes.push({ evaluations: mended, suspects: suspectsOf([best], from), explanation: null });
  }
  return causes;
}

/** Stated once for the whole release. */
function isConstant(figure: FigureId, from: Case): boolean {
  return from.factOf(figure).concept === 'ExchangeRate';
}

function causesOf(part: readonly number[], from: Case): readonly Cause[] {
  const contested = new Set(part);
  const used = part.flatMap((index) => usedBy(from.evaluations[index] as Evaluation));
  const figures = new Set(used.filter((figure) => !isConstant(figure, from)));
  const options = new Map<FigureId, readonly Option[]>();
  for (const figure of figures) options.set(figure, optionsFor(figure, contested, from));
  const explanations = search(contested, options);
  const [best] = explanations;
  if (best === undefined) return [{ evaluations: part, suspects: [], explanation: null }];
  if (best.length === 1)
    return [
      {
        evaluations: part,
        suspects: suspectsOf(
          explanations.map(([option]) => option as Option),
          from,
        ),
        explanation: null,
      },
    ];
  return separate(best, part, from);
}

/** Independent slips: each with the evaluations that it mends; what two share goes to the first. */
function separate(options: readonly Option[], part: readonly number[], from: Case): readonly Cause[] {
  const left = new Set(part);
  const causes: Cause[] = [];
  for (const option of options) {
    const own = part.filter(
      (index) => left.has(index) && (option.mends.has(index) || isMendedByAll(index, option, options, from)),
    );
    for (const index of own) left.delete(index);
    if (own.length > 0)
      causes.push({ evaluations: own, suspects: suspectsOf([option], from), explanation: null });
  }
  if (left.size > 0) causes.push({ evaluations: [...left], suspects: [], explanation: null });
  return causes;
}

/** A sum that holds two slips is mended by neither alone. */
function isMendedByAll(index: number, option: Option, options: readonly Option[], from: Case): boolean {
  const { binding } = from.evaluations[index] as Evaluation;
  if (!binding.figures.includes(option.figure)) return false;
  const meant = new Map(options.map((each) => [each.figure, each]));
  const values: Values = {
    printed: (id) => meant.get(id)?.value ?? from.values.printed(id),
    interval: (id) => {
      const changed = meant.get(id);
      return changed === undefined
        ? from.values.interval(id)
        : roundingInterval(changed.value, changed.decimals);
    },
    quotients: new Map(),
  };
  return from.tools.holds(binding.equation, values);
}
