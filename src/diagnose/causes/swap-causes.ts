/** Swaps to causes: both figures of a pair are in doubt together, the pairs ranked by how well the exchange fits. */
import { mended } from '../../model/counted.ts';
import type { Suspect } from '../../model/suspect.ts';
import { roundingInterval } from '../../number/rounding.ts';
import type { Found } from './causes.ts';
import { nearnessFor, outweighs, type Evidence } from '../values/evidence.ts';
import { printAs } from './printed.ts';
import { MOST_SUSPECTS } from './suspects.ts';
import { allSwaps, swapsIn, type Swap } from './swaps.ts';
import type { Case } from '../case/toolkit.ts';

export function swapCauses(contested: readonly number[], from: Case): readonly Found[] {
  return swapsIn(contested, from).map((swaps) => swapCause(swaps, from));
}

/** One cause for swaps that mend the same. */
function swapCause(swaps: readonly Swap[], from: Case): Found {
  const weighed = swaps
    .map((swap) => ({ swap, evidence: evidenceOf(swap, from) }))
    .toSorted((a, b) => (a.evidence > b.evidence ? -1 : a.evidence < b.evidence ? 1 : 0));
  const suspects = new Map<string, Suspect>();
  let [rank, first] = [1, weighed[0]?.evidence ?? 0n];
  for (const { swap, evidence } of weighed) {
    if (outweighs(first, evidence)) [rank, first] = [suspects.size + 1, evidence];
    for (const suspect of suspectsOf(swap, rank, from))
      if (!suspects.has(suspect.figure)) suspects.set(suspect.figure, suspect);
  }
  const listed = [...suspects.values()].slice(0, MOST_SUSPECTS);
  const culprits = listed.filter((suspect) => suspect.rank === 1);
  const mends = weighed[0]?.swap.mends ?? new Set<number>();
  return {
    cause: {
      evaluations: [...mends].toSorted((a, b) => a - b),
      suspects: listed,
      explanation: null,
    },
    changes: culprits.length === 2 ? (weighed[0]?.swap.pair ?? []) : [],
  };
}

/**
 * A balance taken from another in the wrong order has the wrong sign, so that a sign turned and two figures exchanged cannot
 * be told apart: the two are in doubt as much as the one.
 */
export function orExchanged(
  suspects: readonly Suspect[],
  part: readonly number[],
  from: Case,
): readonly Suspect[] {
  const [first, second] = suspects;
  if (first?.slip !== 'sign' || second?.rank === 1) return suspects;
  const swap = allSwaps(part, from).find(
    ({ pair, mends }) => mends.size === part.length && pair.every(({ figure }) => figure !== first.figure),
  );
  if (swap === undefined) return suspects;
  const exchanged = suspectsOf(swap, 1, from);
  const rest = suspects.slice(1).filter(({ figure }) => exchanged.every((each) => each.figure !== figure));
  return [first, ...exchanged, ...rest.map((each) => ({ ...each, rank: each.rank + exchanged.length }))];
}

/** In which column two figures have changed places shows where each comes closer to its comparatives. */
function evidenceOf({ pair }: Swap, from: Case): Evidence {
  return pair.reduce(
    (evidence, { figure, value }) =>
      nearnessFor(
        evidence,
        value,
        from.factOf(figure).value,
        from.comparatives(figure).map((fact) => fact.value),
      ),
    1_000_000n,
  );
}

function suspectsOf({ pair, mends }: Swap, rank: number, from: Case): readonly Suspect[] {
  return pair.map(({ figure, value, decimals }, at) => ({
    figure,
    rank,
    restored: printAs(value, decimals, from.factOf(figure), from.figureOf(figure)),
    interval: roundingInterval(value, decimals),
    slip: 'swapped',
    why: `exchanged with ${from.figureOf(pair[1 - at]?.figure ?? figure).text}, ${mended(mends.size)}`,
  }));
}
