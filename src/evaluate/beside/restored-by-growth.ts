/**
 * `Net sales were $118.4 million, an increase of 7.5 %`, where the table prints 127,343: that the sentence means this row,
 * and that it is the sentence's amount that is wrong, its own rate tells, which holds once the table's amount stands there.
 */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import { rowOf } from '../../model/fact-place.ts';
import type { FigureId } from '../../model/figure.ts';
import { append } from '../../model/grouped.ts';
import { absolute, shift } from '../../number/amount.ts';
import { meets } from '../../number/interval.ts';
import { holds } from '../values/evaluate.ts';
import type { Values } from '../values/interval-of.ts';
import { mentionOf } from './mention.ts';
import { withValue } from './with-value.ts';

/** `sure` where the sentence prints another figure of that row; `likely` where it prints something else. */
export type Restored = 'sure' | 'likely' | 'none';

const MOST_FIGURES = 3;

/** What the rates of sentences say of tie-outs that break, and of the claims that break with them. */
export function restoredByGrowth(
  evaluations: readonly Evaluation[],
  facts: readonly Fact[],
  values: Values,
): (evaluation: Evaluation) => Restored {
  const broken = evaluations.filter(({ verdict }) => verdict === 'breaks');
  const claims = new Map<FigureId, Evaluation[]>();
  for (const claim of broken)
    if (isGrowth(claim)) for (const id of claim.binding.figures) append(claims, id, claim);
  const found = new Map<Evaluation, Restored>();
  if (claims.size === 0) return () => 'none';
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  for (const tie of broken) {
    const { said: mention, printed: source } = mentionOf(tie, byId) ?? {};
    if (mention === undefined || source === undefined) continue;
    const mended = (claims.get(mention.id) ?? []).filter((claim) =>
      isMended(claim, mention, source, byId, values),
    );
    if (mended.length === 0) continue;
    const restored = isOfRow(mention, source, facts) ? 'sure' : 'likely';
    for (const each of [tie, ...mended]) found.set(each, restored);
  }
  return (evaluation) => found.get(evaluation) ?? 'none';
}

function isGrowth({ binding }: Evaluation): boolean {
  return (
    binding.origin === 'claimed' && binding.kind === 'recalculation' && binding.figures.length <= MOST_FIGURES
  );
}

/** A rate of one digit holds too often. */
const TELLING = 10n;

function isMended(
  { binding }: Evaluation,
  mention: Fact,
  source: Fact,
  byId: ReadonlyMap<FigureId, Fact>,
  values: Values,
): boolean {
  const rate = byId.get(binding.reported);
  if (binding.figures.includes(source.id) || binding.reported === mention.id || rate === undefined)
    return false;
  if (absolute(shift(rate.value, rate.decimals)).units < TELLING) return false;
  const instead = { printed: source.value, interval: source.interval };
  return holds(binding.equation, withValue(values, mention.id, instead));
}

/** Whether the mention is what another column of the source's row prints. */
function isOfRow(mention: Fact, source: Fact, facts: readonly Fact[]): boolean {
  return facts.some(
    (fact) =>
      rowOf(fact) === rowOf(source) && fact.unit === mention.unit && meets(fact.interval, mention.interval),
  );
}
