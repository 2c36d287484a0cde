/** Whether a printed percentage is the share of one amount in another, within the rounding of all three. */
import type { Fact } from '../model/fact.ts';
import { magnitude, powerOfTen } from '../number/amount.ts';
import { CERTAIN, type Chance } from '../number/chance.ts';
import { commonCells } from './sheets/captioned.ts';
import { brokenIn, chanceOf, type LaneResult } from './evidence.ts';
import { cellOf, type Cell } from './sheets/sheet.ts';
import { times } from './stretch.ts';

export function absentIn(lane: number): LaneResult {
  return { lane, verdict: 'absent', chance: CERTAIN };
}

/**
 * `|a - r·b|` within half a place of the rate and the rounding of both amounts, all times `2·10^places`.
 *
 * @param leeway last places by which a percentage may be off without saying anything
 */
export function shareResult(
  lane: number,
  rate: Cell | null,
  amount: Cell | null,
  base: Cell,
  leeway = 0n,
): LaneResult {
  const absent = absentIn(lane);
  if (rate === null || amount === null || rate.fact.decimals < 0 || rate.fact.decimals > 8) return absent;
  const scale = powerOfTen(rate.fact.decimals);
  const printed = rate.units / rate.grain;
  const slack = base.units + scale * amount.grain + magnitude(printed) * base.grain;
  const isMet = (value: bigint, more = 0n): boolean =>
    magnitude(2n * scale * amount.units - 2n * value * base.units) <= slack + 2n * more * base.units;
  // A deduction may be printed in parentheses in one of the two columns only.
  if (!isMet(printed))
    return isMet(-printed) || isMet(printed, leeway) ? absent : { ...absent, verdict: 'breaks' };
  if (printed === 0n) return { ...absent, verdict: 'holds' };
  const width = slack / base.units + 1n;
  const chance = { numerator: width, denominator: 2n * magnitude(printed) + width };
  return { lane, verdict: 'holds', chance };
}

/** From the least to the most, or without an end. */
interface Bases {
  readonly least: bigint;
  readonly most: bigint | null;
}

/**
 * The bases of a last place of which `shareResult` says that the percentage holds: `|a - r·b|` is at most a half `b` and a
 * constant, which bounds `b` from both sides.
 */
export function shareBases(rate: Cell | null, amount: Cell | null, grain: bigint): Bases | null {
  if (rate === null || amount === null || rate.fact.decimals < 0 || rate.fact.decimals > 8) return null;
  const scale = powerOfTen(rate.fact.decimals);
  const printed = magnitude(rate.units / rate.grain);
  const twice = 2n * scale * (rate.units < 0n ? -amount.units : amount.units);
  const slack = scale * amount.grain + printed * grain;
  if (printed === 0n) return { least: magnitude(twice) - slack, most: null };
  return {
    least: -floored(slack - twice, 2n * printed + 1n),
    most: floored(twice + slack, 2n * printed - 1n),
  };
}

function floored(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
}

/** So many of the amount, and so many of the base. */
export interface Times {
  readonly over: bigint;
  readonly under: bigint;
}

/** A percentage with its two amounts, and what came of it. */
export interface Share {
  /** What of the amount is over what of the base, where it is not once either. */
  readonly times?: Times;
  readonly rate: Cell;
  readonly amount: Cell;
  readonly base: Cell;
  readonly result: LaneResult;
}

/** What the shares of a row come to, a column each: how likely they hold by accident, and how many do not hold. */
export function weighed(
  shares: readonly Share[],
  tried: number,
): { readonly chance: Chance; readonly broken: number } {
  const results = shares.map(({ result }, lane) => ({ ...result, lane }));
  const everyColumn = results.map(() => true);
  return { chance: chanceOf(results, everyColumn, tried), broken: brokenIn(results) };
}

/** `null` where the base is nothing that anything could be a share of. */
export function shareOf(rate: Fact, amount: Fact, base: Fact, leeway = 0n, by?: Times): Share | null {
  const [over, under] = commonCells(amount, base);
  if (under.units <= 0n) return null;
  const printed = cellOf(rate, rate.decimals);
  const [more, fewer] = [times(over, by?.over ?? 1n), times(under, by?.under ?? 1n)];
  const result = shareResult(0, printed, more, fewer, leeway);
  return { rate: printed, amount: over, base: under, result, ...(by !== undefined && { times: by }) };
}
