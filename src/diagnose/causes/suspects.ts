/** Options to suspects: ranked by evidence, ties sharing a rank, each with what it would read and why. */
import { allOf } from '../../model/counted.ts';
import type { Suspect } from '../../model/suspect.ts';
import { outweighs } from '../values/evidence.ts';
import type { Option } from '../values/options.ts';
import { inOtherScale, printAs } from './printed.ts';
import { byEvidence } from '../values/search.ts';
import type { Case } from '../case/toolkit.ts';

/** Beyond this many equally possible figures a list helps nobody. */
export const MOST_SUSPECTS = 12;

export function suspectsOf(options: readonly Option[], from: Case): readonly Suspect[] {
  const ordered = [...options].toSorted(byEvidence);
  const named = firstRankOf(ordered);
  let [rank, first] = [1, ordered[0]];
  const ranked = ordered.map((option, index) => {
    if (index >= named && first !== undefined && (rank === 1 || isBehind(option, first)))
      [rank, first] = [index + 1, option];
    return { option, rank };
  });
  // Those that share a rank stand as the identity names them.
  const inOrder = ranked
    .slice(0, MOST_SUSPECTS)
    .toSorted((a, b) => a.rank - b.rank || options.indexOf(a.option) - options.indexOf(b.option));
  return inOrder.map(({ option, rank: own }) => suspectOf(option, own, from));
}

/** Where many values would do, that one of them is a telling slip is soon a coincidence. */
const LOOSE = 5n;

function isBehind(option: Option, first: Option): boolean {
  return outweighs(first.evidence, option.evidence * loosenessOf(first));
}

function loosenessOf({ exact, isOnly }: Option): bigint {
  return exact === 0 && !isOnly ? LOOSE : 1n;
}

/**
 * How many of the likeliest it takes to outweigh all others together: no fewer can be named without doubt. Where those are
 * many nothing is named, and what is less likely by some way belongs to them as well.
 */
function firstRankOf(ordered: readonly Option[]): number {
  const [first] = ordered;
  if (first === undefined) return 0;
  for (const times of [BEYOND_DOUBT, 1n]) {
    const named = fewestOutweighing(ordered, times * loosenessOf(first));
    if (named <= FEW) return named;
  }
  return fewestOutweighing(ordered, MANY);
}

/** Figures that still point somewhere. */
const FEW = 3;
const BEYOND_DOUBT = 8n;
const MANY = 1_000n;

function fewestOutweighing(ordered: readonly Option[], times: bigint): number {
  let rest = ordered.reduce((sum, { evidence }) => sum + evidence, 0n);
  let named = 0n;
  for (const [index, { evidence }] of ordered.entries()) {
    named += evidence;
    rest -= evidence;
    if (outweighs(named, rest * times)) return index + 1;
  }
  return ordered.length;
}

function suspectOf(option: Option, rank: number, from: Case): Suspect {
  const { figure, interval, slip, value, decimals } = option;
  const [fact, printed] = [from.factOf(figure), from.figureOf(figure)];
  const restored =
    inOtherScale(fact, printed, interval) ??
    (option.isCertain ? printAs(value, decimals, fact, printed) : null);
  return { figure, rank, restored, interval, slip, why: whyOf(option, from) };
}

function whyOf(option: Option, from: Case): string {
  const uses = (from.uses.get(option.figure) ?? []).length;
  const broken = option.mends.size;
  if (uses === broken)
    return broken === 1
      ? 'the one identity that uses it breaks'
      : `${allOf(broken, 'identities that use it')} break`;
  return `${broken} of the ${uses} identities that use it break; with the restored value all hold`;
}
