/**
 * Two slips in one sum: neither alone mends it. With the one restored by what else uses its figure, the sum tells what the
 * other should read; each has to be a slip that is recognised.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import { isConstant, usedBy } from '../case/case.ts';
import type { Evidence } from '../values/evidence.ts';
import { optionsFor, type Option } from '../values/options.ts';
import { isContested, restoredCase } from '../values/restored.ts';
import { byEvidence } from '../values/search.ts';
import type { Case } from '../case/toolkit.ts';

/** First slips tried, and figures of what they leave. */
const MOST_TRIED = 12;
const MOST_FIGURES = 60;

/** The likeliest two slips that together mend all of a part; `null` where there are none. */
export function twoSlips(
  options: readonly Option[],
  part: readonly number[],
  from: Case,
): readonly Option[] | null {
  if (part.length < 2) return null;
  const firsts = options
    .filter(({ loses, mends, slip }) => loses === 0 && slip !== null && mends.size < part.length)
    .toSorted(byEvidence)
    .slice(0, MOST_TRIED);
  let best: readonly Option[] | null = null;
  let most: Evidence = 0n;
  for (const first of firsts) {
    const second = secondAfter(first, part, from);
    if (second === null || first.evidence * second.evidence <= most) continue;
    // What both stand in is said with the one that it restores.
    [best, most] = [[second, first], first.evidence * second.evidence];
  }
  return best;
}

/** The likeliest slip that mends all that the first leaves, in a figure that stands in a sum with it. */
function secondAfter(first: Option, part: readonly number[], from: Case): Option | null {
  const then = restoredCase([first], from);
  const left = part.filter((index) => isContested(then.evaluations[index] as Evaluation));
  const [figures = [], ...others] = left.map((index) => usedBy(then.evaluations[index] as Evaluation));
  const isShared = left.some((index) => usedBy(then.evaluations[index] as Evaluation).includes(first.figure));
  if (!isShared || figures.length > MOST_FIGURES) return null;
  const contested = new Set(left);
  const seconds = figures
    .filter(
      (figure) =>
        figure !== first.figure && !isConstant(figure, from) && others.every((used) => used.includes(figure)),
    )
    .flatMap((figure) => optionsFor(figure, contested, then))
    .filter(({ loses, mends, slip }) => loses === 0 && slip !== null && mends.size === left.length);
  return seconds.toSorted(byEvidence)[0] ?? null;
}
