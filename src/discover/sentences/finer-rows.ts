/**
 * "Revenue was $1.2 billion, up 12% from $1.1 billion": amounts so rounded leave open nearly any rate, and the row that they
 * round does not. A rate is held to the row of a table, where it prints both amounts finer.
 */
import type { Claim } from '../../model/claim.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import { groupBy } from '../../model/grouped.ts';
import { quantityKey } from '../../model/quantity.ts';
import { compare } from '../../number/amount.ts';
import { divide, isPoint, subtract, width, type Interval } from '../../number/interval.ts';
import { agree } from './mentions.ts';
import { indexById } from '../../model/index-by-id.ts';

export type Change = Extract<Claim, { kind: 'growth' | 'change' }>;

export interface Operands {
  readonly current: FigureId;
  readonly base: FigureId;
}

/** The operands to hold a change to: its own, or the finer ones of the row that both are of. */
export function finerRows(facts: readonly Fact[], claims: readonly Claim[]): (claim: Change) => Operands {
  const byId = indexById(facts);
  const rows = groupBy(facts, (fact) => (fact.place.kind === 'table' ? keyOf(fact) : null));
  const repeated = new Map(
    claims.flatMap((claim) => (claim.kind === 'repeat' ? [[claim.figure, claim.of] as const] : [])),
  );
  const mentionsOf = (fact: Fact): readonly Fact[] => {
    if (fact.place.kind === 'table') return [fact];
    const named = (repeated.get(fact.id) ?? []).flatMap((id) => byId.get(id) ?? []);
    const known = [...(rows.get(keyOf(fact) ?? '') ?? []), ...named];
    return known.filter((each) => each.decimals > fact.decimals && agree(fact, each));
  };
  return (claim) => {
    const [current, base, rate] = [claim.current, claim.base, changeOf(claim)].map((id) => byId.get(id));
    if (current === undefined || base === undefined || rate === undefined) return claim;
    if (!isTooCoarse(claim.kind, current, base, rate)) return claim;
    return inOneRow(mentionsOf(current), mentionsOf(base)) ?? claim;
  };
}

/** The figure that states it. */
export function changeOf(claim: Change): FigureId {
  return claim.kind === 'growth' ? claim.rate : claim.change;
}

function keyOf({ concept, period, unit }: Fact): string | null {
  return concept === null || period === null ? null : quantityKey(concept, period, unit);
}

/** What the amounts leave open is more than what the rate itself does. */
function isTooCoarse(
  kind: Change['kind'],
  { interval: current }: Fact,
  { interval: base }: Fact,
  rate: Fact,
): boolean {
  const moved: Interval | undefined = kind === 'growth' ? divide(current, base) : subtract(current, base);
  return moved === undefined || (!isPoint(moved) && compare(width(moved), width(rate.interval)) > 0);
}

function inOneRow(currents: readonly Fact[], bases: readonly Fact[]): Operands | null {
  for (const { id: current, place } of currents) {
    if (place.kind !== 'table') continue;
    const base = bases.find(
      ({ place: other }) =>
        other.kind === 'table' &&
        other.table === place.table &&
        other.row === place.row &&
        other.column !== place.column,
    );
    if (base !== undefined) return { current, base: base.id };
  }
  return null;
}
