/**
 * `$97.5 billion` in a sentence, for 97,512 in a table of thousands. Where the scale of the table were misread, all
 * sentences would differ from it like that; where others agree with it, or the sentence itself makes sense in the scale of
 * the table alone, the word of this one is wrong.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import { absolute, compare, shift } from '../../number/amount.ts';
import { roundTo } from '../../number/rounding.ts';
import type { Values } from '../values/interval-of.ts';
import { expectedOf } from './expected.ts';
import { wronglyScaled } from './wrong-scale.ts';

/** Whether a broken claim or tie-out is such a slip; of two digits alone it is only likely. */
export function offByScale(
  evaluations: readonly Evaluation[],
  byId: ReadonlyMap<FigureId, Fact>,
  values: Values,
): (evaluation: Evaluation) => 'slip' | 'likely' | 'none' {
  let votes: ReadonlyMap<number, Votes> | null = null;
  const wrong = new Set(
    evaluations
      .filter(({ binding }) => binding.origin === 'claimed')
      .flatMap((evaluation) => wronglyScaled(evaluation, byId, values)),
  );
  return (evaluation) => {
    const table = tableOf(evaluation, byId);
    if (table === null) return wronglyScaled(evaluation, byId, values).length > 0 ? 'slip' : 'none';
    if (!isScaled(evaluation, byId)) return 'none';
    if (wrong.has(evaluation.binding.reported)) return 'slip';
    votes ??= votesOf(evaluations, byId);
    const { agree, off } = votes.get(table) ?? { agree: 0, off: 0 };
    if (agree <= 2 * off) return 'none';
    return digitsOf(byId.get(evaluation.binding.reported)) < ENOUGH ? 'likely' : 'slip';
  };
}

interface Votes {
  agree: number;
  off: number;
}

/** How many sentences agree with each table, and how many differ by a scale. */
function votesOf(
  evaluations: readonly Evaluation[],
  byId: ReadonlyMap<FigureId, Fact>,
): ReadonlyMap<number, Votes> {
  const votes = new Map<number, Votes>();
  for (const evaluation of evaluations) {
    const table = tableOf(evaluation, byId);
    if (table === null) continue;
    const count = votes.get(table) ?? { agree: 0, off: 0 };
    votes.set(table, count);
    if (evaluation.verdict === 'holds') count.agree += 1;
    else if (evaluation.verdict === 'breaks' && isScaled(evaluation, byId)) count.off += 1;
  }
  return votes;
}

/** The table that an amount of a sentence is tied to. */
function tableOf({ binding }: Evaluation, byId: ReadonlyMap<FigureId, Fact>): number | null {
  if (binding.origin !== 'tie-out' || binding.currency === null || binding.figures.length !== 2) return null;
  const [mention, source] = binding.figures.map((id) => byId.get(id)?.place);
  return mention?.kind === 'prose' && source?.kind === 'table' ? source.table : null;
}

const SCALES = [-6, -3, 3, 6];
/** Fewer digits are alike by chance; with two of them it is rare enough to be told. */
const ENOUGH = 100n;
const FEWEST = 10n;

/** The digits as printed, without a decimal point. */
function digitsOf(fact: Fact | undefined): bigint {
  if (fact === undefined) return 0n;
  const { units, places } = absolute(shift(fact.value, fact.decimals));
  return units / 10n ** BigInt(places);
}

function isScaled({ binding, difference }: Evaluation, byId: ReadonlyMap<FigureId, Fact>): boolean {
  const mention = byId.get(binding.reported);
  if (mention === undefined || difference === null) return false;
  const { value, decimals } = mention;
  if (digitsOf(mention) < FEWEST) return false;
  const expected = expectedOf(mention, difference);
  return SCALES.some((scale) => compare(roundTo(shift(expected, scale), decimals), value) === 0);
}
