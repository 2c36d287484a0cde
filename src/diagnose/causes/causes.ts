/** What breaks together to its causes: one figure that mends all of it, or the fewest that do. */
import type { Evaluation } from '../../model/evaluation.ts';
import type { FigureId } from '../../model/figure.ts';
import type { Cause } from '../../model/suspect.ts';
import { isConstant, usedBy } from '../case/case.ts';
import { explainedAfter } from '../explanations/consequences.ts';
import { explain } from '../explanations/explain.ts';
import { optionsFor, type Option } from '../values/options.ts';
import { twoSlips } from './pairs.ts';
import { changedValues, isContested, restoredCase, type Change } from '../values/restored.ts';
import { search, type Explanations } from '../values/search.ts';
import { suspectsOf } from './suspects.ts';
import { orExchanged } from './swap-causes.ts';
import type { Case } from '../case/toolkit.ts';

/** A cause, with what its culprits would read where it is known which they are. */
export interface Found {
  readonly cause: Cause;
  readonly changes: readonly Change[];
}

/**
 * The stated rate stands in every translation: it joins nothing, and it is in doubt only where most of what uses it
 * breaks at once, or where many do and another rate mends them all.
 */
export function constantCauses(contested: readonly number[], from: Case): readonly Found[] {
  const causes: Found[] = [];
  const wanted = new Set(contested);
  for (const [figure, uses] of from.uses) {
    if (!isConstant(figure, from)) continue;
    const broken = uses.filter((index) => wanted.has(index));
    if (broken.length < 3) continue;
    const isMost = broken.length * 2 >= uses.length;
    // A rate that is a little off breaks the larger amounts alone; that another mends each of them tells as much.
    const [best] = optionsFor(figure, new Set(broken), from)
      .filter(({ mends, loses }) =>
        isMost ? mends.size * 2 > broken.length : loses === 0 && mends.size === broken.length,
      )
      .toSorted((a, b) => b.mends.size - b.loses - (a.mends.size - a.loses));
    if (best === undefined) continue;
    const mended = [...best.mends, ...explainedWith(best, broken, from)].toSorted((a, b) => a - b);
    for (const index of mended) wanted.delete(index);
    causes.push({
      cause: { evaluations: mended, suspects: suspectsOf([best], from), explanation: null },
      changes: [best],
    });
  }
  return causes;
}

/** Translations that the restored rate leaves off by what is explained, as they were before the slip. */
function explainedWith(rate: Option, broken: readonly number[], from: Case): readonly number[] {
  const then = restoredCase([rate], from);
  const left = broken.filter((index) => !rate.mends.has(index));
  return [...explain(left, then).keys()];
}

/** What mends all of a part, and what else is known of its figures. */
export interface Searched {
  readonly part: readonly number[];
  readonly options: readonly Option[];
  readonly explanations: Explanations;
}

export function searched(part: readonly number[], from: Case): Searched {
  const contested = new Set(part);
  const used = part.flatMap((index) => usedBy(from.evaluations[index] as Evaluation));
  const figures = new Set(used.filter((figure) => !isConstant(figure, from)));
  const options = new Map<FigureId, readonly Option[]>();
  for (const figure of figures) options.set(figure, optionsFor(figure, contested, from));
  return { part, options: [...options.values()].flat(), explanations: search(contested, options) };
}

/** Whether a slip in one figure accounts for all of it. */
export function isOneSlip({ explanations }: Searched): boolean {
  return explanations.some(([option, ...more]) => more.length === 0 && (option?.slip ?? null) !== null);
}

export function causesOf({ part, options, explanations }: Searched, from: Case): readonly Found[] {
  const [best] = explanations;
  const singles = explanations.flatMap((option) => (option.length === 1 ? option : []));
  // Two slips that are recognised say more than one number for any other.
  const isAnyNumber = singles.length > 0 && singles.every(({ slip }) => slip === null);
  const pair = isAnyNumber ? twoSlips(options, part, from) : null;
  if (pair?.some(({ exact }) => exact > 0)) return separate(pair, part, from);
  if (singles.length > 0) return [oneOf(singles, part, from)];
  const left = explainedAfter(options, part, from);
  if (left !== null) return [oneOf(left.options, left.mended, from), ...left.rest.map(unchanged)];
  const isTold = best?.every(({ slip }) => slip !== null) === true && best.length === 2;
  const several = (isTold ? null : twoSlips(options, part, from)) ?? best;
  if (several === undefined) return [unchanged({ evaluations: part, suspects: [], explanation: null })];
  return separate(several, part, from);
}

/** The evaluations that none of the causes accounts for. */
export function without(found: readonly Found[], contested: readonly number[]): readonly number[] {
  const settled = new Set(found.flatMap(({ cause }) => cause.evaluations));
  return contested.filter((index) => !settled.has(index));
}

function unchanged(cause: Cause): Found {
  return { cause, changes: [] };
}

/** One figure is wrong; which one is known where one is clearly ahead. */
function oneOf(options: readonly Option[], part: readonly number[], from: Case): Found {
  const suspects = orExchanged(suspectsOf(options, from), part, from);
  const [first, second] = suspects;
  const culprit =
    first !== undefined && second?.rank !== 1
      ? options.find(({ figure }) => figure === first.figure)
      : undefined;
  return {
    cause: { evaluations: part, suspects, explanation: null },
    changes: culprit === undefined ? [] : [culprit],
  };
}

/**
 * Each rival search weighs the whole part again: where more slips than this are found in one, none is looked for, and
 * every slip stands for itself.
 */
const MOST_WITH_RIVALS = 24;

/** Independent slips: each with the evaluations that it mends; what two share goes to the first. */
function separate(options: readonly Option[], part: readonly number[], from: Case): readonly Found[] {
  const left = new Set(part);
  const causes: Found[] = [];
  for (const option of options) {
    const own = part.filter(
      (index) => left.has(index) && (option.mends.has(index) || isMendedByAll(index, option, options, from)),
    );
    for (const index of own) left.delete(index);
    if (own.length > 0) causes.push(amongRivals(option, options, own, part, from));
  }
  if (left.size > 0) causes.push(unchanged({ evaluations: [...left], suspects: [], explanation: null }));
  return causes;
}

/** One of several slips, beside the figures that could be wrong in its place once the others are as they were meant. */
function amongRivals(
  option: Option,
  options: readonly Option[],
  own: readonly number[],
  part: readonly number[],
  from: Case,
): Found {
  if (options.length > MOST_WITH_RIVALS) return oneOf([option], own, from);
  const others = options.filter((other) => other !== option);
  const then = restoredCase(others, from);
  const open = part.filter((index) => isContested(then.evaluations[index] as Evaluation));
  const rivals = searched(open, then).explanations.flatMap((each) => (each.length === 1 ? each : []));
  const meant = rivals.filter(({ figure }) => others.every((other) => other.figure !== figure));
  return oneOf(meant.some(({ figure }) => figure === option.figure) ? meant : [option], own, then);
}

/** A sum that holds two slips is mended by neither alone. */
function isMendedByAll(index: number, option: Option, options: readonly Option[], from: Case): boolean {
  const { binding } = from.evaluations[index] as Evaluation;
  if (!binding.figures.includes(option.figure)) return false;
  return from.tools.holds(binding.equation, changedValues(options, from));
}
