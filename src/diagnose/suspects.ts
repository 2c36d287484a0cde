/** Options to suspects: ranked by evidence, ties sharing a rank, each with what it would read and why. */
import type { Suspect } from '../model/suspect.ts';
import { outweighs } from './evidence.ts';
import type { Option } from './options.ts';
import { printAs } from './printed.ts';
import { byEvidence } from './search.ts';
import type { Case } from './toolkit.ts';

/** Beyond this many equally possible figures a list helps nobody. */
export const MOST_SUSPECTS = 12;

export function suspectsOf(options: readonly Option[], from: Case): readonly Suspect[] {
  const ordered = [...options].toSorted(byEvidence);
  let [rank, first] = [1, ordered[0]];
  const ranked = ordered.map((option, index) => {
    if (first !== undefined && isBehind(option, first)) [rank, first] = [index + 1, option];
    return { option, rank };
  });
  // Those that share a rank stand as the identity names them.
  const inOrder = ranked.toSorted(
    (a, b) => a.rank - b.rank || options.indexOf(a.option) - options.indexOf(b.option),
  );
  return inOrder.slice(0, MOST_SUSPECTS).map(({ option, rank: own }) => suspectOf(option, own, from));
}

/** Where many values would do, that one of them is a telling slip is soon a coincidence. */
const LOOSE = 5n;

function isBehind(option: Option, { evidence, exact, isOnly }: Option): boolean {
  const isLoose = exact === 0 && !isOnly;
  return outweighs(evidence, option.evidence * (isLoose ? LOOSE : 1n));
}

function suspectOf(option: Option, rank: number, from: Case): Suspect {
  const { figure, interval, slip, value, decimals } = option;
  const restored = option.isCertain
    ? printAs(value, decimals, from.factOf(figure), from.figureOf(figure))
    : null;
  return { figure, rank, restored, interval, slip, why: whyOf(option, from) };
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
