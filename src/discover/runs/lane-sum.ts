/** A figure as the sum of others in one lane, where the search goes by rows named in words and not by a sheet. */
import type { Fact } from '../../model/fact.ts';
import type { Instance, SignedCell } from '../discovery.ts';
import { laneResult, type LaneResult } from '../evidence.ts';
import type { Sign } from './runs.ts';
import { cellOf, type Cell } from '../sheets/sheet.ts';

export interface LaneSum {
  readonly reported: Cell;
  readonly terms: readonly SignedCell[];
  readonly result: LaneResult;
}

/** All counted in the last place of the finest of them. */
export function laneSum(
  lane: number,
  total: Fact,
  addends: readonly { readonly sign: Sign; readonly fact: Fact }[],
): LaneSum {
  const finest = Math.max(total.decimals, ...addends.map(({ fact }) => fact.decimals));
  const reported = cellOf(total, finest);
  const terms = addends.map(({ sign, fact }) => ({ sign, cell: cellOf(fact, finest) }));
  return { reported, terms, result: laneResult(lane, reported, terms) };
}

export function sumInstance({ reported, terms, result }: LaneSum): Instance {
  return { reported, terms, formula: null, holds: result.verdict === 'holds' };
}
