/** Options to suspects: ranked by evidence, ties sharing a rank, each with what it would read and why. */
import type { Cause, Suspect } from '../model/suspect.ts';
import { roundingInterval } from '../number/rounding.ts';
import type { Option } from './options.ts';
import { printAs } from './printed.ts';
import { byEvidence } from './search.ts';
import type { Swap } from './swaps.ts';
import type { Case } from './toolkit.ts';

/** Beyond this many equally possible figures a list helps nobody. */
const MOST_SUSPECTS = 12;

export function suspectsOf(options: readonly Option[], from: Case): readonly Suspect[] {
  const ordered = [...options].toSorted(byEvidence);
  let rank = 0;
  return ordered.slice(0, MOST_SUSPECTS).map((option, index) => {
    const previous = ordered[index - 1];
    if (previous === undefined || byEvidence(previous, option) !== 0) rank = index + 1;
    const { figure, interval, slip, value, decimals } = option;
    const restored = option.isCertain
      ? printAs(value, decimals, from.factOf(figure), from.figureOf(figure))
      : null;
    return { figure, rank, restored, interval, slip, why: whyOf(option, from) };
  });
}

function whyOf(option: Option, from: Case): string {
  const uses = (from.uses.get(option.figure) ?? []).length;
  const broken = option.mends.size;
  if (uses === broken)
    return broken === 1
      ? 'the one identity that uses it breaks'
      : `all ${broken} identities that use it break`;
  return `${broken} of the ${uses} identities that use it break; with the restored value all ${uses} hold`;
}

/** One cause for swaps that mend the same: both figures of each are in doubt together, and all share the first rank. */
export function swapCause(swaps: readonly Swap[], from: Case): Cause {
  const suspects = new Map<string, Suspect>();
  for (const { pair, mends } of swaps) {
    for (const [at, { figure, value, decimals }] of pair.entries()) {
      const other = pair[1 - at]?.figure ?? figure;
      if (suspects.has(figure)) continue;
      const count =
        mends.size === 1 ? 'the identity that breaks holds' : `all ${mends.size} identities that break hold`;
      suspects.set(figure, {
        figure,
        rank: 1,
        restored: printAs(value, decimals, from.factOf(figure), from.figureOf(figure)),
        interval: roundingInterval(value, decimals),
        slip: 'swapped',
        why: `exchanged with ${from.figureOf(other).text}, ${count}`,
      });
    }
  }
  const evaluations = [...(swaps[0]?.mends ?? [])].toSorted((a, b) => a - b);
  return { evaluations, suspects: [...suspects.values()].slice(0, MOST_SUSPECTS), explanation: null };
}
