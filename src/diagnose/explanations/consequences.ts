/**
 * What is left once a culprit is restored. An explanation that a slip has taken away comes back with it, and what broke only
 * by the slip is no finding of its own.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import type { FigureId } from '../../model/figure.ts';
import type { Cause, Explanation } from '../../model/suspect.ts';
import { usedBy } from '../case/case.ts';
import { deriveOtherwise } from './derivations.ts';
import { explain, quantityOf, quantityOfFact } from './explain.ts';
import type { Option } from '../values/options.ts';
import { byEvidence } from '../values/search.ts';
import { isContested, restoredCase, type Change } from '../values/restored.ts';
import type { Case } from '../case/toolkit.ts';

/**
 * Explained evaluations to causes, one for each quantity. Of a quantity that a culprit states, and of what holds once it is
 * restored, all is said with the culprit.
 */
export function softCauses(
  explained: ReadonlyMap<number, Explanation>,
  changes: readonly Change[],
  from: Case,
): readonly Cause[] {
  const at = (index: number): Evaluation => from.evaluations[index] as Evaluation;
  const changed = new Set(changes.map(({ figure }) => figure));
  const then = changes.length === 0 ? from : restoredCase(changes, from);
  const contested = then.evaluations.flatMap((evaluation, index) => (isContested(evaluation) ? [index] : []));
  const again = changes.length === 0 ? explained : explain(contested, then);
  const restated = new Set(changes.flatMap(({ figure }) => quantityOfFact(from.factOf(figure)) ?? []));
  const groups = new Map<string, number[]>();
  for (const index of explained.keys()) {
    const key = quantityOf(at(index), from);
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  const uses = (index: number): boolean => at(index).binding.figures.some((figure) => changed.has(figure));
  return [...groups].flatMap(([key, group]): readonly Cause[] => {
    if (restated.has(key)) return [];
    const left = group.filter((index) => isContested(then.evaluations[index] as Evaluation));
    const [first] = left;
    if (first === undefined) return [];
    // What does not use a wrong figure shows the explanation as it is.
    const untouched = left.filter((index) => !uses(index));
    return [
      {
        evaluations: untouched.length > 0 ? untouched : left,
        suspects: [],
        explanation: again.get(first) ?? explained.get(first) ?? null,
      },
    ];
  });
}

/** Options tried when no single one mends all. */
const MOST_TRIED = 8;

interface Left {
  readonly options: readonly Option[];
  readonly mended: readonly number[];
  readonly rest: readonly Cause[];
}

/** Single figures of which one mends half at least, where all that it leaves broken is explained; `null` where there is none. */
export function explainedAfter(options: readonly Option[], part: readonly number[], from: Case): Left | null {
  const uses = (index: number, figure: FigureId): boolean =>
    usedBy(from.evaluations[index] as Evaluation).includes(figure);
  const promising = options
    .filter(({ loses, mends }) => loses === 0 && mends.size * 2 >= part.length)
    .toSorted((a, b) => b.mends.size - a.mends.size || byEvidence(a, b))
    .slice(0, MOST_TRIED);
  for (const option of promising) {
    const then = restoredCase([option], from);
    const left = part.filter((index) => isContested(then.evaluations[index] as Evaluation));
    const declared = explain(left, then);
    const open = left.filter((index) => !declared.has(index));
    const explained = new Map([...declared, ...deriveOtherwise(open, then)]);
    if (!left.every((index) => explained.has(index))) continue;
    const isAlike = ({ mends }: Option): boolean =>
      mends.size === option.mends.size && [...mends].every((index) => option.mends.has(index));
    const alike = promising.filter(
      (other, at) => isAlike(other) && promising.findIndex(({ figure }) => figure === other.figure) === at,
    );
    // What uses the figure itself is said with it.
    const rest = softCauses(explained, [option], from).filter(
      ({ evaluations }) => !evaluations.every((index) => uses(index, option.figure)),
    );
    const told = new Set(rest.flatMap(({ evaluations }) => evaluations));
    return { options: alike, mended: part.filter((index) => !told.has(index)), rest };
  }
  return null;
}
