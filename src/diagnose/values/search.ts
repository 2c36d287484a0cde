/**
 * The fewest figures whose change mends everything that breaks together: exact search over single figures, then pairs,
 * then triples, in the connected part of the graph of figures and identities.
 */
import type { FigureId } from '../../model/figure.ts';
import type { Option } from './options.ts';
import { tellingOf } from './slips.ts';

/** Explanations of one connected part: alternatives of equal number of figures, best first. */
export type Explanations = readonly (readonly Option[])[];

const MOST_PAIRED = 60;
const MOST_TRIPLED = 24;

/** @param parts the contested evaluations of the connected part */
export function search(
  parts: ReadonlySet<number>,
  optionsOf: ReadonlyMap<FigureId, readonly Option[]>,
): Explanations {
  const all = [...optionsOf.values()].flat();
  const clean = all.filter((option) => option.loses === 0);
  const single = clean.filter((option) => option.mends.size === parts.size);
  if (single.length > 0) return firstOfEach(single);
  const ordered = [...clean].toSorted(better);
  return (
    combine(ordered.slice(0, MOST_PAIRED), parts, 2) ??
    combine(ordered.slice(0, MOST_TRIPLED), parts, 3) ??
    greedy(all, parts)
  );
}

function better(a: Option, b: Option): number {
  return b.mends.size - a.mends.size || tellingOf(a.slip) - tellingOf(b.slip) || b.exact - a.exact;
}

/** The most promising value of each figure. */
function firstOfEach(options: readonly Option[]): Explanations {
  const best = new Map<FigureId, Option>();
  for (const option of options) if (!best.has(option.figure)) best.set(option.figure, option);
  return [...best.values()].map((option) => [option]);
}

/** What explains better how the figure comes to be printed so comes first. */
export function byEvidence(a: Option, b: Option): number {
  return a.evidence > b.evidence ? -1 : a.evidence < b.evidence ? 1 : 0;
}

function combine(
  options: readonly Option[],
  parts: ReadonlySet<number>,
  size: 2 | 3,
): Explanations | undefined {
  const found: (readonly Option[])[] = [];
  const extend = (chosen: readonly Option[], from: number): void => {
    const covered = new Set(chosen.flatMap((option) => [...option.mends]));
    if (covered.size === parts.size) {
      if (chosen.length === size) found.push(chosen);
      return;
    }
    if (chosen.length === size) return;
    for (let next = from; next < options.length; next++) {
      const option = options[next] as Option;
      if (
        chosen.some((each) => each.figure === option.figure) ||
        [...option.mends].every((index) => covered.has(index))
      )
        continue;
      extend([...chosen, option], next + 1);
    }
  };
  extend([], 0);
  if (found.length === 0) return undefined;
  const score = (set: readonly Option[]): number =>
    set.reduce((sum, option) => sum + tellingOf(option.slip) * 10 - option.exact, 0);
  return found.toSorted((a, b) => score(a) - score(b)).slice(0, 12);
}

/** More slips than are searched exactly: the figure that mends most, then the next. */
function greedy(options: readonly Option[], parts: ReadonlySet<number>): Explanations {
  const left = new Set(parts);
  const chosen: Option[] = [];
  const taken = new Set<FigureId>();
  while (left.size > 0) {
    let best: Option | null = null;
    let most = 0;
    for (const option of options) {
      if (taken.has(option.figure)) continue;
      const gain = countIn(left, option.mends) - option.loses;
      if (gain < most || gain <= 0) continue;
      if (best === null || gain > most || better(option, best) < 0) [best, most] = [option, gain];
    }
    if (best === null) break;
    chosen.push(best);
    taken.add(best.figure);
    for (const index of best.mends) left.delete(index);
  }
  return chosen.length === 0 ? [] : [chosen];
}

function countIn(left: ReadonlySet<number>, mends: ReadonlySet<number>): number {
  let count = 0;
  for (const index of mends) if (left.has(index)) count += 1;
  return count;
}
