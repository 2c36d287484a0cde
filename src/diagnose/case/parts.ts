/** What breaks together: evaluations that share figures, directly or by way of others. */
import { isConstant, usedBy } from './case.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Case } from './toolkit.ts';

/** Contested evaluations that share figures belong together. */
export function partsOf(contested: readonly number[], from: Case): readonly (readonly number[])[] {
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
